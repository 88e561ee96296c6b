import { Injectable } from '@nestjs/common';
import { Database } from '../../../common/database.js';
import { type Errand } from '../../data/errand.js';
import { Waiting } from '../../data/people/waiting.js';

/** What waited for its time leaves: after quiet hours, and in digests. */
@Injectable()
export class SendWaiting implements Errand {
  readonly name = 'Sending what has waited for its time';
  readonly signals = [];

  constructor(
    private readonly database: Database,
    private readonly waiting: Waiting,
  ) {}

  async run(): Promise<boolean> {
    let sent = false;
    for (const person of await this.waiting.peopleWithDue()) {
      if (await this.database.transaction((tx) => this.waiting.send(tx, person))) sent = true;
    }
    return sent;
  }
}
