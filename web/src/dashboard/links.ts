import { type QueueSearch } from '../queue/search';
import { type DashboardSearch, type Span } from './search';

type Narrowing = Partial<Omit<QueueSearch, 'view'>>;

/** The queue with exactly the cases that a number counts, of the same unit and congress as the page. */
export const queueFor =
  ({ unit, period }: DashboardSearch) =>
  (narrowing: Narrowing = {}): QueueSearch => ({
    view: 'all',
    ...(unit !== undefined && { unit }),
    ...(period !== undefined && { period }),
    ...narrowing,
  });

export type ToQueue = ReturnType<typeof queueFor>;

/** A span ends before its last instant; the list goes up to it, so it is asked up to the one before. */
const before = (instant: string): string => new Date(Date.parse(instant) - 1).toISOString();

export const reportedIn = ({ from, to }: Span): Narrowing => ({
  any: true,
  reportedFrom: from,
  reportedTo: before(to),
});

export const closedIn = ({ from, to }: Span): Narrowing => ({
  status: ['closed'],
  endedFrom: from,
  endedTo: to,
});

export const missedIn = ({ from, to }: Span): Narrowing => ({
  any: true,
  missedFrom: from,
  missedTo: to,
});
