import { Injectable } from '@nestjs/common';
import { type FindOptionsWhere, In } from 'typeorm';
import { type Actor } from '../../auth/actor.js';
import { etagOf, Stale } from '../../common/precondition.js';
import { type Tx } from '../../common/tx.js';
import { type PersonRef } from '../domain/effects.js';
import { IncidentNotFound } from '../domain/problems.js';
import { type Addressed, CaseFile } from './case-file.js';
import { type Change } from './incident-record.js';
import { Incident } from './incident.entity.js';
import { IncidentsRepository } from './incidents.repository.js';
import { MergeLedger } from './merge-ledger.js';
import { MergedReports } from './merged-reports.js';

interface Both extends Pick<Change, 'at' | 'actor'> {
  readonly one: Incident;
  readonly other: Incident;
}

type Leaving = Pick<Change, 'incident' | 'at' | 'actor'>;

/** Incidents that change together. */
@Injectable()
export class IncidentPairs {
  constructor(
    private readonly incidents: IncidentsRepository,
    private readonly file: CaseFile,
    private readonly reports: MergedReports,
    private readonly ledger: MergeLedger,
  ) {}

  /** Both locked, always in the order of their ids: two merges that cross cannot wait for each other. */
  async lock(
    tx: Tx,
    actor: Actor,
    addressed: Addressed,
    code: string,
  ): Promise<{ one: Incident; other: Incident }> {
    await this.lockInOrder(tx, { code: In([addressed.code, code]) });
    const one = await this.file.open(tx, actor, addressed);
    return { one, other: await this.incidents.lock(tx, actor, code) };
  }

  signed = (actor: Actor): PersonRef => this.file.signed(actor);

  /** An entry in the record of each that names the other and changes neither. */
  async tellBoth(
    tx: Tx,
    { one, other, at, actor }: Both,
    entry: (here: Incident, there: Incident) => Pick<Change, 'type' | 'data'>,
  ): Promise<void> {
    await this.file.write(tx, { incident: one, at, actor, naming: other, ...entry(one, other) });
    await this.file.write(tx, { incident: other, at, actor, naming: one, ...entry(other, one) });
  }

  /** Writes that a report has left a case it was merged into, and takes from the case what it has from there alone. */
  async release(tx: Tx, master: Incident, { incident, at, actor }: Leaving): Promise<void> {
    await this.file.write(tx, {
      ...{ at, actor, incident: master, type: 'incident.released' },
      data: { code: incident.code },
      ...(await this.ledger.without(tx, master, incident)),
    });
  }

  /**
   * A report and all cases above it, the one it was merged into first, in which its units are too. 404 where the person
   * does not see that one; 412 where it, or one of them, was merged elsewhere meanwhile.
   */
  async lockUpwards(
    tx: Tx,
    actor: Actor,
    addressed: Addressed,
  ): Promise<{ incident: Incident; masters: readonly Incident[] }> {
    const { id } = await this.incidents.lookUp(tx, actor, addressed.code);
    const chain = await this.reports.above(tx, id);
    const locked = await this.lockInOrder(tx, { id: In([id, ...chain]) });
    const incident = await this.file.open(tx, actor, addressed);
    const masters = chain.flatMap((one) => locked.find((other) => other.id === one) ?? []);
    const isWhole = [incident, ...masters].every(
      ({ mergedInto }, i) => mergedInto === (masters[i]?.id ?? null),
    );
    if (!isWhole) throw new Stale({ current: etagOf(incident.version), changes: [] });
    const [nearest] = masters;
    if (nearest && !(await this.incidents.isSeen(tx, actor, nearest.id))) {
      throw new IncidentNotFound({ code: incident.code });
    }
    return { incident, masters };
  }

  private lockInOrder(tx: Tx, which: FindOptionsWhere<Incident>): Promise<Incident[]> {
    return tx
      .createQueryBuilder(Incident, 'incident')
      .where(which)
      .orderBy('incident.id')
      .setLock('pessimistic_write')
      .getMany();
  }
}
