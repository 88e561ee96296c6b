import { type Schemas } from '../../api/desk';
import { isDay } from '../../ui/dates/typed';

export type Period = Schemas['PeriodDto'];
export type Windows = Period['windows'];
export type Range = NonNullable<Windows['before']>;
export const WINDOWS = ['before', 'during', 'after'] as const;
export type WindowName = (typeof WINDOWS)[number];

const DAY_MS = 86_400_000;
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

export interface Band {
  readonly name: WindowName;
  readonly range: Range;
}

export const bandsOf = ({ windows }: Pick<Period, 'windows'>): readonly Band[] =>
  WINDOWS.flatMap((name) => {
    const range = windows[name];
    return range ? [{ name, range }] : [];
  });

/** The windows with both their days, while others are still being typed. */
export const wholeOf = (windows: Windows): Windows => {
  const isWhole = (range: Range | null) => range !== null && isDay(range.from) && isDay(range.to);
  const [before, during, after] = WINDOWS.map((name) =>
    isWhole(windows[name]) ? windows[name] : null,
  );
  return { before: before ?? null, during: during ?? null, after: after ?? null };
};

/** From the first day to the last; nothing while no days are known. */
export function spanOf(period: Pick<Period, 'windows'>): Range | null {
  const bands = bandsOf(period);
  const [first, last] = [bands[0], bands.at(-1)];
  return first && last ? { from: first.range.from, to: last.range.to } : null;
}

/** Two ranges of days that have a day in common. */
const meet = (a: Range, b: Range): boolean => a.from <= b.to && b.from <= a.to;

/** `*` holds for all, and a kind may hold for any agency: only two different agencies have certainly nothing in common. */
function mayShare(a: readonly string[], b: readonly string[]): boolean {
  const isWide = (scope: readonly string[]) =>
    scope.some((entry) => entry === '*' || entry.endsWith(':*'));
  return isWide(a) || isWide(b) || a.some((entry) => b.includes(entry));
}

/** The other periods that may hold for the same unit on the same day. */
export function overlapping(
  period: Pick<Period, 'code' | 'scope' | 'windows'>,
  all: readonly Period[],
): readonly Period[] {
  const span = spanOf(period);
  if (!span) return [];
  return all.filter((other) => {
    const others = spanOf(other);
    return (
      other.code !== period.code &&
      others !== null &&
      meet(span, others) &&
      mayShare(period.scope, other.scope)
    );
  });
}

/** Where a day lies on the line, in percent. */
export function placeOf(day: string, line: Range, end: 'start' | 'end' = 'start'): number {
  const [from, to] = [dayNumber(line.from), dayNumber(line.to) + 1];
  const at = dayNumber(day) + (end === 'end' ? 1 : 0);
  return Math.min(Math.max(((at - from) / (to - from)) * 100, 0), 100);
}

/** The firsts of the months on the line, thinned out so that their names have room. */
export function monthsOn({ from, to }: Range, most = 12): readonly string[] {
  const months: string[] = [];
  const [year = 0, month = 1] = from.split('-').map(Number);
  for (let n = year * 12 + month - 1; ; n++) {
    const first = `${String(Math.floor(n / 12))}-${String((n % 12) + 1).padStart(2, '0')}-01`;
    if (first > to) break;
    if (first >= from) months.push(first);
  }
  const step = Math.ceil(months.length / most);
  return months.filter((_, i) => i % step === 0);
}
