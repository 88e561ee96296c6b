/** A time of day as the clock on the wall shows it in Viet Nam: HH:MM. */
export type TimeOfDay = string;

export const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/;
/** ISO numbers: 1 is Monday. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

// Viet Nam has had no summer time since 1975, so every day has as many minutes as the other.
const AHEAD_OF_UTC_MS = 7 * 3_600_000;
const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;
// 1 January 1970 was a Thursday.
const WEEKDAY_OF_DAY_ZERO = 4;

export const minuteOf = (time: TimeOfDay): number =>
  Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** The day, counted from 1970, and the minute of it. */
export function localOf(at: Date): { readonly day: number; readonly minute: number } {
  const minutes = Math.floor((at.getTime() + AHEAD_OF_UTC_MS) / MINUTE_MS);
  const day = Math.floor(minutes / DAY_MINUTES);
  return { day, minute: minutes - day * DAY_MINUTES };
}

export const instantOf = (day: number, time: TimeOfDay): Date =>
  new Date((day * DAY_MINUTES + minuteOf(time)) * MINUTE_MS - AHEAD_OF_UTC_MS);

export const weekdayOf = (day: number): number => ((day + WEEKDAY_OF_DAY_ZERO - 1) % 7) + 1;
