import { Injectable } from '@nestjs/common';
import { type Actor } from '../../auth/actor.js';
import { People } from '../../auth/people.js';
import { Clock } from '../../common/clock.js';
import { fieldChanges } from '../../common/precondition.js';
import { invalidAt } from '../../common/problems.js';
import { type Entry, RegisterLog } from '../../common/register-log.js';
import { type Tx } from '../../common/tx.js';
import { canBeOnDuty, mayWriteFor } from '../domain/desks.js';
import { faultOfEnd } from '../domain/shift-times.js';
import { type DutyShift } from '../duty-shift.entity.js';
import { NotYourDesk, ShiftEnded } from '../duty.problems.js';
import { shiftView, type ShiftView, type WithPerson } from './shift.view.js';
import { ShiftsRepository } from './shifts.repository.js';

/** What all changes of a roster go through: who may, who fits, and what is written down of it. */
@Injectable()
export class ShiftDesk {
  constructor(
    readonly shifts: ShiftsRepository,
    private readonly people: People,
    private readonly log: RegisterLog,
    private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  expectOwn(actor: Actor, agency: string): void {
    if (!mayWriteFor(actor, agency)) throw new NotYourDesk({ agency });
  }

  expectTimes(times: { from: Date; to: Date }): void {
    const fault = faultOfEnd(times, this.clock.now());
    if (fault) throw invalidAt('/to', fault);
  }

  async expectFit(tx: Tx, { person, agency }: { person: string; agency: string }): Promise<void> {
    const named = await this.people.activeById(tx, person);
    if (!named) throw invalidAt('/person', 'unknown-person');
    if (!canBeOnDuty(named, agency)) throw invalidAt('/person', 'cannot-be-on-duty', { agency });
  }

  /** Held for a change: 404, 403, 428, 412, and 409 where it has ended, as who was on duty is a matter of record. */
  async open(
    tx: Tx,
    actor: Actor,
    { id, ifMatch }: { id: string; ifMatch: string | undefined },
  ): Promise<WithPerson> {
    const shift = await this.shifts.lock(tx, id);
    this.expectOwn(actor, shift.agencyCode);
    await this.log.expect(tx, entryOf(shift), ifMatch);
    if (shift.endsAt <= this.clock.now()) throw new ShiftEnded({ id });
    return shift;
  }

  async create(tx: Tx, actor: Actor, shift: DutyShift): Promise<ShiftView> {
    const view = await this.shifts.insert(tx, shift);
    const changes = fieldChanges({}, view);
    await this.log.record(tx, actor, entryOf(view), { verb: 'created', changes });
    return view;
  }

  async change(
    tx: Tx,
    actor: Actor,
    { was, now }: { was: ShiftView; now: DutyShift },
  ): Promise<ShiftView> {
    const view = await this.shifts.update(tx, now);
    const changes = fieldChanges(was, { ...view, version: was.version });
    await this.log.record(tx, actor, entryOf(view), { verb: 'updated', changes });
    return view;
  }

  async remove(tx: Tx, actor: Actor, was: WithPerson): Promise<void> {
    await this.shifts.delete(tx, was.id);
    const entry = entryOf({ ...was, version: was.version + 1 });
    const changes = Object.entries(shiftView(was)).map(([field, from]) => ({
      ...{ field, from: from as unknown, to: null },
    }));
    await this.log.record(tx, actor, entry, { verb: 'deleted', changes });
  }

  /** That a shift was handed over, and by whom: the words are for the desk alone. */
  noteHandOver(tx: Tx, actor: Actor, shift: DutyShift): Promise<void> {
    return this.log.record(tx, actor, entryOf(shift), { verb: 'handed-over', changes: [] });
  }
}

const entryOf = ({ id, version }: Pick<DutyShift, 'id' | 'version'>): Entry => ({
  ...{ register: 'shift', key: id, version },
});
