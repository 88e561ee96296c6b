import { type Schemas } from '../../api/desk';

export type Phase = Schemas['CurrentPhaseDto']['phase'];
type Windows = Schemas['WindowsDto'];

const DAY_MS = 24 * 3_600_000;
// The days of a congress are days in the province.
const ZONE_MS = 7 * 3_600_000;

const today = (now: number): number => Math.floor((now + ZONE_MS) / DAY_MS);
const dayOf = (date: string): number => Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY_MS);

/**
 * Before a congress the days until it begins, during and after it those that are left of that, today among them. Null
 * where nobody has said when that is.
 */
export function daysLeft(
  phase: Phase,
  { before, during, after }: Windows,
  now: number,
): number | null {
  const ends = {
    normal: null,
    before: during ? dayOf(during.from) : lastOf(before),
    during: lastOf(during),
    after: lastOf(after),
  }[phase];
  return ends === null ? null : Math.max(0, ends - today(now));
}

/** The day after the last one, as that is when it is over. */
const lastOf = (window: Windows['before']): number | null => (window ? dayOf(window.to) + 1 : null);
