// Vietnam has had no summer time since 1975.
const AHEAD_OF_UTC_MS = 7 * 3_600_000;
/** As PostgreSQL reads an interval. */
export const UTC_OFFSET = '+07:00';

/** The instant at which a day of the Vietnamese calendar begins, `2026-11-24`. */
export const startOfDay = (day: string): Date =>
  new Date(Date.parse(`${day}T00:00:00Z`) - AHEAD_OF_UTC_MS);

/** The day of the Vietnamese calendar in which an instant lies. */
export const dayOf = (at: Date): string =>
  new Date(at.getTime() + AHEAD_OF_UTC_MS).toISOString().slice(0, 10);
