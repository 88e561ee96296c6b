import { type Label } from './localisation.js';

// Vietnam has had no summer time since 1975.
const AHEAD_OF_UTC_MS = 7 * 3_600_000;

/** An instant as the clock on the wall shows it in Vietnam, to the minute. */
export function wallTime(at: Date): Label {
  const local = new Date(at.getTime() + AHEAD_OF_UTC_MS).toISOString();
  const [year, month, day] = local.slice(0, 10).split('-');
  const time = local.slice(11, 16);
  return {
    vi: `${time} ngày ${day ?? ''}/${month ?? ''}/${year ?? ''}`,
    en: `${time} on ${local.slice(0, 10)}`,
  };
}
