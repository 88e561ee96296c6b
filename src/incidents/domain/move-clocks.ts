import { type ClockOrders } from './clocks.js';
import { type DeadlineKind } from './deadlines.js';
import { type Move, type Status } from './lifecycle.js';
import { type Party } from './parties.js';

/** Statuses in which the desk owes the unit word now and then. */
const UPDATING: readonly Status[] = [
  'triage',
  'assigned',
  'containment',
  'eradication',
  'recovery',
];

/** What the desk and its handlers do is word enough; what the unit does is not. */
const SPEAKS: readonly Party[] = ['desk', 'handler', 'target', 'police'];

/** What a move asks of the clocks: its own row of the table, and the next update. */
export function ordersOf(
  { meets, stops, starts, to, by }: Move,
  { status }: { readonly status: Status },
): ClockOrders {
  const speaks = by.some((party) => SPEAKS.includes(party)) && UPDATING.includes(status);
  const goesOn = speaks && UPDATING.includes(to ?? status);
  return {
    meets: withUpdate(meets, speaks),
    starts: withUpdate(starts, goesOn),
    ...(stops && { stops }),
  };
}

const withUpdate = (kinds: readonly DeadlineKind[] = [], also: boolean): DeadlineKind[] => [
  ...new Set<DeadlineKind>(also ? [...kinds, 'update'] : kinds),
];

/** A word to everyone by whoever works the case is an update; a note within the desk tells the unit nothing. */
export const ordersOfComment = (
  parties: ReadonlySet<Party>,
  visibility: 'all' | 'desk' | 'own',
  status: Status,
): ClockOrders =>
  visibility === 'all' && UPDATING.includes(status) && SPEAKS.some((party) => parties.has(party))
    ? { meets: ['update'], starts: ['update'] }
    : {};
