import { type Period } from './congress-period.entity.js';
import { type DayRange, type Windows } from './domain/phase.js';

export type WindowColumns = Pick<
  Period,
  'beforeFrom' | 'beforeTo' | 'duringFrom' | 'duringTo' | 'afterFrom' | 'afterTo'
>;

export const windowsOfRow = (row: WindowColumns): Windows => ({
  before: range(row.beforeFrom, row.beforeTo),
  during: range(row.duringFrom, row.duringTo),
  after: range(row.afterFrom, row.afterTo),
});

export function columnsOf({ before, during, after }: Windows): WindowColumns {
  const [beforeFrom, beforeTo] = ends(before);
  const [duringFrom, duringTo] = ends(during);
  const [afterFrom, afterTo] = ends(after);
  return { beforeFrom, beforeTo, duringFrom, duringTo, afterFrom, afterTo };
}

const range = (from: string | null, to: string | null): DayRange | null =>
  from === null || to === null ? null : { from, to };

const ends = (days: DayRange | null): readonly [string | null, string | null] =>
  days ? [days.from, days.to] : [null, null];
