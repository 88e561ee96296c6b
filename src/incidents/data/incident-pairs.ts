import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Actor } from '../../auth/actor.js';
import { Database } from '../../common/database.js';
import { type Tx } from '../../common/tx.js';
import { IncidentNotFound, MoveNotAllowed } from '../domain/problems.js';
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

  /** The code of the case that a report was merged into. */
  async masterOf(actor: Actor, code: string): Promise<string> {
    const { mergedInto, status } = await this.incidents.seen(actor, code);
    if (mergedInto === null) throw new MoveNotAllowed({ event: 'unmerge', status, allowed: [] });
    const master = await this.database.reads.findOneBy(Incident, { id: mergedInto });
    if (!master) throw new IncidentNotFound({ code });
    return master.code;
  }

  /** The units that a merged report added to a case, less those that another one brought as well. */
  async unitsBroughtBy(tx: Tx, master: Incident, code: string): Promise<readonly string[]> {
    const events = await tx.find(IncidentEvent, {
      where: { incidentId: master.id, type: In(['incident.absorbed', 'incident.released']) },
      order: { sequence: 'DESC' },
    });
    const absorbed = events.find(
      ({ type, data }) => type === 'incident.absorbed' && (data as { code: string }).code === code,
    );
    const { units = [] } = (absorbed?.data ?? {}) as { units?: readonly string[] };
    const others = await tx.findBy(Incident, { mergedInto: master.id });
    const stillThere = others.filter((other) => other.code !== code).map((o) => o.reporterAgency);
    return units.filter((unit) => !stillThere.includes(unit));
  }
}
