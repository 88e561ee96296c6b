// The province has one time, wherever the page is read; what is typed into a field for a time is meant in it.
const ZONE_MS = 7 * 3_600_000;
const ZONE = '+07:00';
const TO_MINUTES = 16;

/** `2026-11-26T08:30`, as native fields have it. */
export const toField = (at: string | number): string =>
  new Date(new Date(at).getTime() + ZONE_MS).toISOString().slice(0, TO_MINUTES);

/** The instant that a field means; what is no time comes back as it is, for the API to say so. */
export function toInstant(field: string): string {
  const at = new Date(`${field}:00${ZONE}`);
  return Number.isNaN(at.getTime()) ? field : at.toISOString();
}

/** `2026-11-26`: the local day of an instant, for grouping. */
export const dayOf = (at: string): string => toField(at).slice(0, 10);

/** `08:30` */
export const clockOf = (at: string): string => toField(at).slice(11);
