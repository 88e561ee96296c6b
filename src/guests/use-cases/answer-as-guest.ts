import { Injectable } from '@nestjs/common';
import { Database } from '../../common/database.js';
import { type GuestCase, GuestReports } from '../../incidents/guest-reports.js';
import { GuestDesk } from '../data/guest-desk.js';

/** What the desk has asked, answered by whoever reported it; and how the case stands then. */
@Injectable()
export class AnswerAsGuest {
  constructor(
    private readonly database: Database,
    private readonly desk: GuestDesk,
    private readonly cases: GuestReports,
  ) {}

  run(code: string, token: string, answer: string): Promise<GuestCase> {
    return this.database.transaction(async (tx) => {
      const { id } = await this.desk.expect(tx, code, token);
      await this.cases.answer(tx, id, answer);
      return this.desk.expect(tx, code, token);
    });
  }
}
