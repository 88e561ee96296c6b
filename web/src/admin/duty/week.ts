import { type Schemas } from '../../api/desk';

export type Shift = Schemas['ShiftDto'];

const ZONE_MS = 7 * 3_600_000;
export const DAY_MS = 86_400_000;

/** `YYYY-MM-DD` in the province. */
export const dayOf = (at: number): string => new Date(at + ZONE_MS).toISOString().slice(0, 10);
export const startOf = (day: string): number => Date.parse(`${day}T00:00:00+07:00`);
/** What a field of day and time holds. */
export const minuteOf = (at: string | number): string =>
  new Date(new Date(at).getTime() + ZONE_MS).toISOString().slice(0, 16);
export const instantOf = (minute: string): string => `${minute}:00+07:00`;

/** The Monday of the week that the day lies in. */
export function mondayOf(day: string): string {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return dayOf(startOf(day) - weekday * DAY_MS);
}

export const weekFrom = (monday: string): readonly string[] =>
  Array.from({ length: 7 }, (_, n) => dayOf(startOf(monday) + n * DAY_MS));

/** The shifts that touch a day, the earliest first. */
export const onDay = <S extends { readonly from: string; readonly to: string }>(
  shifts: readonly S[],
  day: string,
): readonly S[] => {
  const [start, end] = [startOf(day), startOf(day) + DAY_MS];
  return shifts
    .filter(({ from, to }) => Date.parse(from) < end && Date.parse(to) > start)
    .sort((a, b) => a.from.localeCompare(b.from));
};
