import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../auth/actor.js';
import { ReplayNotes } from '../../../auth/replay-notes.js';
import { Database } from '../../../common/database.js';
import { type DeliveryState } from '../../data/deliveries/delivery.entity.js';
import { Replays } from '../../data/deliveries/replays.js';
import { type Channel } from '../../data/deliveries/sender.js';

/** By id, by the time they were made, or all that are stuck. */
export type Wanted =
  | { readonly ids: readonly string[] }
  | { readonly channel?: Channel; readonly from: Date; readonly to: Date }
  | { readonly channel?: Channel; readonly state: 'dead' | 'held' };

// What was cancelled has nobody who could take it; what waits comes by itself.
const ENDED: readonly DeliveryState[] = ['delivered', 'dead', 'held'];

/** Sends again what could not be delivered, or what a receiver has lost. */
@Injectable()
export class ReplayDeliveries {
  constructor(
    private readonly database: Database,
    private readonly replays: Replays,
    private readonly notes: ReplayNotes,
  ) {}

  run(actor: Actor, wanted: Wanted): Promise<{ replayed: number }> {
    return this.database.transaction(async (tx) => {
      const states = statesOf(wanted);
      const replayed = await this.replays.replayOfAllAgencies(tx, { ...wanted, states });
      await this.notes.replayed(tx, actor, { ...wanted, replayed });
      return { replayed };
    });
  }
}

function statesOf(wanted: Wanted): readonly DeliveryState[] {
  if ('state' in wanted) return [wanted.state];
  // By its id also one that waits for its next attempt, which is made now.
  return 'ids' in wanted ? [...ENDED, 'waiting'] : ENDED;
}
