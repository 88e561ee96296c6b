export const SPANS = [7, 14, 30, 90] as const;
export type Days = (typeof SPANS)[number];

/** What the address says: how many days, whose cases, of which congress. */
export interface DashboardSearch {
  readonly days?: Days;
  readonly unit?: string;
  readonly period?: string;
}

export const USUAL_DAYS: Days = 7;

export function readDashboardSearch(given: Readonly<Record<string, unknown>>): DashboardSearch {
  const days = SPANS.find((one) => one === Number(given.days));
  const [unit, period] = [given.unit, given.period].map((one) =>
    typeof one === 'string' && one !== '' ? one : undefined,
  );
  return {
    ...(days !== undefined && { days }),
    ...(unit !== undefined && { unit }),
    ...(period !== undefined && { period }),
  };
}

const DAY_MS = 86_400_000;
// The days of the province, wherever the page is read.
const ZONE_MS = 7 * 3_600_000;

/** The day, so many days ago, as the API names it. */
export const dayBefore = (now: number, days: number): string =>
  new Date(now + ZONE_MS - days * DAY_MS).toISOString().slice(0, 10);

export interface Span {
  readonly from: string;
  readonly to: string;
}

/** The instants between which a day of the province lies. */
export function spanOfDay(day: string): Span {
  const from = Date.parse(`${day}T00:00:00Z`) - ZONE_MS;
  return { from: new Date(from).toISOString(), to: new Date(from + DAY_MS).toISOString() };
}

/** From the first of these days to the end of the last. */
export const spanOfDays = (days: readonly { readonly day: string }[]): Span => ({
  from: spanOfDay(days.at(0)?.day ?? '1970-01-01').from,
  to: spanOfDay(days.at(-1)?.day ?? '1970-01-01').to,
});

/** As the API takes it. The chart by days never has fewer than two weeks: fewer bars show no course. */
export function askedOf({ days = USUAL_DAYS, unit, period }: DashboardSearch, now: number) {
  const whose = {
    ...(unit !== undefined && { agency: unit }),
    ...(period !== undefined && { period }),
  };
  const since = (count: number) => ({ ...whose, from: dayBefore(now, count - 1) });
  return { window: since(days), daily: since(Math.max(days, 14)) };
}
