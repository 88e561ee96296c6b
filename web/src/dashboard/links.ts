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

export const reportedIn = ({ from, to }: Span): Narrowing => ({
  any: true,
  reportedFrom: from,
  reportedTo: to,
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
