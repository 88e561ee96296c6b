import { Injectable } from '@nestjs/common';
import { type Actor } from '../../auth/actor.js';
import { Database } from '../../common/database.js';
import { newId } from '../../common/identifier.js';
import { ShiftDesk } from '../data/shift-desk.js';
import { type ShiftView } from '../data/shift.view.js';
import { type ShiftFacts } from './shift-facts.js';

@Injectable()
export class CreateShift {
  constructor(
    private readonly database: Database,
    private readonly desk: ShiftDesk,
  ) {}

  run(actor: Actor, agency: string, facts: ShiftFacts): Promise<ShiftView> {
    return this.database.transaction(async (tx) => {
      const { person, role, from, to, note = null } = facts;
      this.desk.expectOwn(actor, agency);
      this.desk.expectTimes(facts);
      await this.desk.expectFit(tx, { person, agency });
      return this.desk.create(tx, actor, {
        ...{ id: newId(), agencyCode: agency, personId: person, role, note },
        ...{ startsAt: from, endsAt: to, updatedAt: this.desk.now(), version: 1 },
      });
    });
  }
}
