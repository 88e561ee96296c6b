const ZONE_MS = 7 * 3_600_000;

/** `10:24:31`, in the province. */
export const clockTime = (at: number): string => new Date(at + ZONE_MS).toISOString().slice(11, 19);
