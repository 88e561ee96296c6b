import { Injectable } from '@nestjs/common';
import { type Actor } from '../../auth/actor.js';
import { Database } from '../../common/database.js';
import { fieldChanges } from '../../common/precondition.js';
import { ShiftDesk } from '../data/shift-desk.js';
import { shiftView, type ShiftView } from '../data/shift.view.js';
import { type ShiftFacts } from './shift-facts.js';

/** Of another desk it cannot become: whoever is wanted there gets a shift there. */
@Injectable()
export class UpdateShift {
  constructor(
    private readonly database: Database,
    private readonly desk: ShiftDesk,
  ) {}

  run(
    actor: Actor,
    at: { id: string; ifMatch: string | undefined },
    facts: Partial<ShiftFacts>,
  ): Promise<ShiftView> {
    return this.database.transaction(async (tx) => {
      const shift = await this.desk.open(tx, actor, at);
      const view = shiftView(shift);
      const was = { ...view, person: shift.personId };
      const said = { ...was, ...facts };
      if (fieldChanges(was, said).length === 0) return view;
      this.desk.expectTimes(said);
      if (said.person !== was.person) await this.desk.expectFit(tx, said);
      const now = {
        ...{ id: said.id, agencyCode: said.agency, personId: said.person, role: said.role },
        ...{ startsAt: said.from, endsAt: said.to, note: said.note },
        ...{ updatedAt: this.desk.now(), version: was.version + 1 },
      };
      return this.desk.change(tx, actor, { was: view, now });
    });
  }
}
