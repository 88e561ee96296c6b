import { Injectable } from '@nestjs/common';
import { throwOnConstraint } from '../../common/constraints.js';
import { Database } from '../../common/database.js';
import { UUID } from '../../common/identifier.js';
import { KEYS, type Page, pageOf, type Position, readCursor, unusable } from '../../common/page.js';
import { Invalid } from '../../common/problems.js';
import { type Tx } from '../../common/tx.js';
import { DutyShift } from '../duty-shift.entity.js';
import { LeadTaken, PersonTaken, ShiftHandedOver, ShiftNotFound } from '../duty.problems.js';
import { shiftView, type ShiftView, type WithPerson } from './shift.view.js';
import { readShifts, shiftsWithPeople, touching } from './shifts-read.js';

export interface ShiftFilter {
  readonly agency: string;
  readonly person?: string;
  /** Shifts that touch the time from here, and until there. */
  readonly from?: Date;
  readonly to?: Date;
  readonly limit: number;
  readonly cursor?: string;
}

const ORDER = 'from';
const PROBLEMS = {
  duty_shift_one_lead_excl: () => new LeadTaken(),
  duty_shift_one_place_excl: () => new PersonTaken(),
  duty_hand_over_shift_fkey: () => new ShiftHandedOver(),
};

/** Rosters are open to all desks: whoever needs another at night must find who is there. So no query here asks who. */
@Injectable()
export class ShiftsRepository {
  constructor(private readonly database: Database) {}

  /** In the order of their starts. */
  async page(filter: ShiftFilter): Promise<Page<ShiftView>> {
    const { agency, person, from, to, limit, cursor } = filter;
    if (from && to && to <= from) throw new Invalid([{ parameter: 'to', rule: 'after-from' }]);
    const query = touching(shiftsWithPeople(this.database.reads), agency, { from, to });
    if (person !== undefined) query.andWhere('shift.personId = :person', { person });
    if (cursor !== undefined) {
      query.andWhere('(shift.startsAt, shift.id) > (:start, :after)', placeOf(cursor));
    }
    const rows = await readShifts(query.limit(limit + 1));
    return pageOf(rows, limit, positionOf, shiftView);
  }

  async one(id: string): Promise<ShiftView> {
    return shiftView(await this.read(this.database.reads, id));
  }

  async lock(tx: Tx, id: string): Promise<WithPerson> {
    const held = UUID.test(id)
      ? await tx.findOne(DutyShift, { where: { id }, lock: { mode: 'pessimistic_write' } })
      : null;
    if (!held) throw new ShiftNotFound({ id });
    return this.read(tx, id);
  }

  async insert(tx: Tx, shift: DutyShift): Promise<ShiftView> {
    await tx.insert(DutyShift, shift).catch(throwOnConstraint(PROBLEMS));
    return shiftView(await this.read(tx, shift.id));
  }

  async update(tx: Tx, { id, ...columns }: DutyShift): Promise<ShiftView> {
    await tx.update(DutyShift, { id }, columns).catch(throwOnConstraint(PROBLEMS));
    return shiftView(await this.read(tx, id));
  }

  async delete(tx: Tx, id: string): Promise<void> {
    await tx.delete(DutyShift, { id }).catch(throwOnConstraint(PROBLEMS));
  }

  private async read(reads: Tx | Database['reads'], id: string): Promise<WithPerson> {
    const [shift] = UUID.test(id)
      ? await readShifts(shiftsWithPeople(reads).where('shift.id = :id', { id }))
      : [];
    if (!shift) throw new ShiftNotFound({ id });
    return shift;
  }
}

const positionOf = ({ id, startsAt }: DutyShift): Position => ({
  ...{ order: ORDER, value: startsAt.getTime(), key: id },
});

function placeOf(cursor: string): { start: Date; after: string } {
  const { value, key } = readCursor(cursor, ORDER, KEYS.id);
  const start = new Date(Number(value));
  if (Number.isNaN(start.getTime())) throw unusable();
  return { start, after: key };
}
