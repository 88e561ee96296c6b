import { Injectable } from '@nestjs/common';
import { type Actor } from '../auth/actor.js';
import { Clock } from '../common/clock.js';
import { type Tx } from '../common/tx.js';
import { CaseFile } from './data/case-file.js';
import { Incident } from './data/incident.entity.js';
import { IncidentsRepository } from './data/incidents.repository.js';
import { ReportedCases } from './data/reported-cases.js';
import { type MachineCase } from './machine-case.js';

export interface MachineNote {
  readonly type: 'incident.alert-repeated' | 'incident.alert-resolved' | 'incident.alert-grouped';
  readonly data: object;
}

/** What a machine adds to the record of cases that it reported. */
@Injectable()
export class MachineNotes {
  constructor(
    private readonly file: CaseFile,
    private readonly incidents: IncidentsRepository,
    private readonly reported: ReportedCases,
    private readonly clock: Clock,
  ) {}

  /** The id of a case that somebody sees in full, for what hangs on it; 404. */
  async idOfSeen(actor: Actor, code: string): Promise<string> {
    const { id } = await this.incidents.seen(actor, code);
    return id;
  }

  /** Those of the cases that are still worked on, by id, held; whose they are, the caller knows. */
  lockOpenOfAllAgencies(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, MachineCase>> {
    return this.reported.lockOpenOfAllAgencies(tx, ids);
  }

  /** An event that changes nothing of the case, so that nobody's version of it grows old. */
  async note(tx: Tx, actor: Actor, id: string, { type, data }: MachineNote): Promise<void> {
    const incident = await tx.findOneOrFail(Incident, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    const [at, signed] = [this.clock.now(), this.file.signed(actor)];
    await this.file.write(tx, { incident, at, actor: signed, type, data });
  }
}
