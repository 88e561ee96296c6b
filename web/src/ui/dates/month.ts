const DAYS_OF_WEEK = 7;
const DAY_MS = 86_400_000;

const instantOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayAt = (at: number): string => new Date(at).toISOString().slice(0, 10);

export const addDays = (day: string, count: number): string =>
  dayAt(instantOf(day) + count * DAY_MS);

/** The same day of another month, or its last where it has none. */
export function addMonths(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return dayAt(Date.UTC(year, month - 1 + count, Math.min(date, last)));
}

/** Of Monday 0. */
export const weekdayOf = (day: string): number =>
  (new Date(instantOf(day)).getUTCDay() + DAYS_OF_WEEK - 1) % DAYS_OF_WEEK;

/** Whole weeks, Monday first: always six, so that the calendar keeps its height. */
export function weeksOf(month: string): readonly (readonly string[])[] {
  const first = `${month}-01`;
  const monday = addDays(first, -weekdayOf(first));
  return [0, 1, 2, 3, 4, 5].map((week) =>
    Array.from({ length: DAYS_OF_WEEK }, (_, n) => addDays(monday, week * DAYS_OF_WEEK + n)),
  );
}

/** Where a key leads from a day; null for a key that is none of a calendar's. */
export function dayByKey(day: string, key: string): string | null {
  const weekday = weekdayOf(day);
  const steps: Readonly<Record<string, number>> = {
    ...{ ArrowLeft: -1, ArrowRight: 1, ArrowUp: -DAYS_OF_WEEK, ArrowDown: DAYS_OF_WEEK },
    ...{ Home: -weekday, End: DAYS_OF_WEEK - 1 - weekday },
  };
  const step = steps[key];
  if (step !== undefined) return addDays(day, step);
  if (key === 'PageUp') return addMonths(day, -1);
  return key === 'PageDown' ? addMonths(day, 1) : null;
}
