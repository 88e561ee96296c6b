import { Injectable } from '@nestjs/common';
import { type Actor } from '../../auth/actor.js';
import { Database } from '../../common/database.js';
import { newId } from '../../common/identifier.js';
import { HandOversRepository, type HandOverView } from '../data/hand-overs.repository.js';
import { ShiftDesk } from '../data/shift-desk.js';
import { mayHandOver } from '../domain/desks.js';
import { HandOverNotYours, HandOverTooEarly } from '../duty.problems.js';

/** Leaves a note for those who come next. It only adds, so it needs no version; a later one says it anew. */
@Injectable()
export class HandOverShift {
  constructor(
    private readonly database: Database,
    private readonly desk: ShiftDesk,
    private readonly handOvers: HandOversRepository,
  ) {}

  run(actor: Actor, id: string, note: string): Promise<HandOverView> {
    return this.database.transaction(async (tx) => {
      const shift = await this.desk.shifts.lock(tx, id);
      const { agencyCode, personId: person, startsAt } = shift;
      if (!mayHandOver(actor, { agency: agencyCode, person })) throw new HandOverNotYours({ id });
      const at = this.desk.now();
      if (at < startsAt) throw new HandOverTooEarly({ id, from: startsAt });
      const by = { byId: actor.id, byName: actor.name };
      const handOver = { id: newId(), agencyCode, shiftId: id, note, at, ...by };
      await this.desk.noteHandOver(tx, actor, shift);
      return this.handOvers.insert(tx, handOver);
    });
  }
}
