import { Injectable } from '@nestjs/common';
import { type Tx } from '../common/tx.js';
import { type Actor } from './actor.js';
import { SecurityLog } from './data/security-log.js';

/** For the feature that sends again what has left the desk before: of that, too, the auditor is told. */
@Injectable()
export class ReplayNotes {
  constructor(private readonly log: SecurityLog) {}

  /** `data` says what was chosen, and how many that were. */
  async replayed(tx: Tx, { id: actorId }: Actor, data: object): Promise<void> {
    await this.log.note(tx, { type: 'delivery.replayed', subject: 'delivery', actorId, data });
  }
}
