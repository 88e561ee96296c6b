import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { type Actor } from '../../auth/actor.js';
import { Database } from '../../common/database.js';
import { type Tx } from '../../common/tx.js';
import { unitsOf } from '../domain/merging.js';
import { IncidentNotFound } from '../domain/problems.js';
import { type Addressed, CaseFile } from './case-file.js';
import { IncidentEvent } from './incident-event.entity.js';
import { Incident } from './incident.entity.js';
import { IncidentsRepository } from './incidents.repository.js';

/** Two incidents that change together. */
@Injectable()
export class IncidentPairs {
  constructor(
    private readonly database: Database,
    private readonly incidents: IncidentsRepository,
    private readonly file: CaseFile,
  ) {}

  /** Both locked, always in the order of their ids: two merges that cross cannot wait for each other. */
  async lock(
    tx: Tx,
    actor: Actor,
    addressed: Addressed,
    code: string,
  ): Promise<{ one: Incident; other: Incident }> {
    await tx
      .createQueryBuilder(Incident, 'incident')
      .where({ code: In([addressed.code, code]) })
      .orderBy('incident.id')
      .setLock('pessimistic_write')
      .getMany();
    const one = await this.file.open(tx, actor, addressed);
    return { one, other: await this.incidents.lock(tx, actor, code) };
  }

  /** The code of the case that a report was merged into; its own when it was not. */
  async masterOf(actor: Actor, code: string): Promise<string> {
    const { mergedInto } = await this.incidents.seen(actor, code);
    if (mergedInto === null) return code;
    const master = await this.database.reads.findOneBy(Incident, { id: mergedInto });
    if (!master) throw new IncidentNotFound({ code });
    return master.code;
  }

  /** The units of a merged report that a case has from merging alone, less those of other reports merged into it. */
  async unitsBroughtBy(tx: Tx, master: Incident, merged: Incident): Promise<readonly string[]> {
    const events = await tx.findBy(IncidentEvent, {
      incidentId: master.id,
      type: 'incident.absorbed',
    });
    const absorbed = events.flatMap(({ data }) => (data as { units: readonly string[] }).units);
    const others = await tx.findBy(Incident, { mergedInto: master.id, id: Not(merged.id) });
    const stillThere = others.flatMap(unitsOf);
    return unitsOf(merged).filter((unit) => absorbed.includes(unit) && !stillThere.includes(unit));
  }
}
