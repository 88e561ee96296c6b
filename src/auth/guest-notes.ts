import { Injectable } from '@nestjs/common';
import { type Tx } from '../common/tx.js';
import { SecurityLog } from './data/security-log.js';

/** For the door that is open to people without an account: where a report came from is all that is known of its sender. */
@Injectable()
export class GuestNotes {
  constructor(private readonly log: SecurityLog) {}

  async reported(tx: Tx, code: string, data: object): Promise<void> {
    await this.log.note(tx, { type: 'guest.reported', subject: code, data });
  }
}
