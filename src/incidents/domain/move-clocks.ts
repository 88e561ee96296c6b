import { type ClockOrders } from './clocks.js';
import { type Move, type Status } from './lifecycle.js';
import { type MoveRequest } from './members.js';
import { type Party } from './parties.js';

/** Statuses in which the desk owes the unit word now and then. */
const UPDATING: readonly Status[] = ['triage', 'assigned', 'containment', 'eradication', 'recovery'];

/** What the desk and its handlers do is word enough; what the unit does is not. */
const SPEAKS: readonly Party[] = ['desk', 'handler', 'target', 'police'];

/** What a move asks of the clocks: its own row of the table, the pause it begins or ends, and the next update. */
export function ordersOf(
  { meets = [], stops = [], starts = [], to, by }: Move,
  { event }: Pick<MoveRequest, 'event'>,
  { status }: { readonly status: Status },
): ClockOrders {
  const speaks = by.some((party) => SPEAKS.includes(party)) && UPDATING.includes(status);
  const goesOn = speaks && UPDATING.includes(to ?? status);
  const ended = to !== undefined && !UPDATING.includes(to) && to !== 'resolved';
  return {
    meets: speaks ? [...meets, 'update'] : meets,
    stops,
    starts: goesOn && !starts.includes('update') ? [...starts, 'update'] : starts,
    ...(event === 'request_info' && { waits: 'begins' }),
    ...((event === 'provide_info' || ended) && { waits: 'ends' }),
  };
}

/** A word to everyone by whoever works the case is an update; a note within the desk tells the unit nothing. */
export const ordersOfComment = (
  parties: ReadonlySet<Party>,
  visibility: 'all' | 'desk',
  status: Status,
): ClockOrders =>
  visibility === 'all' && UPDATING.includes(status) && SPEAKS.some((party) => parties.has(party))
    ? { meets: ['update'], starts: ['update'] }
    : {};
