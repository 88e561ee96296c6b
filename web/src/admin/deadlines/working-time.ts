import { partsOf } from './target';

/** The working calendar as the API gives it. */
export interface WorkingDays {
  readonly hours: readonly (readonly string[])[];
  readonly weekdays: readonly number[];
  readonly days: readonly { readonly day: string; readonly working: boolean }[];
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
// The province has one zone and no summer time.
const ZONE_MS = 7 * 3_600_000;
// Nobody closes for so long; a calendar without working days must not be searched for ever.
const LONGEST_SEARCH_DAYS = 3660;

const minutesOf = (clock = ''): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
};

function worksOn(day: string, { weekdays, days }: WorkingDays): boolean {
  const special = days.find((one) => one.day === day);
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return special ? special.working : weekdays.includes(weekday === 0 ? 7 : weekday);
}

/** As the desk itself counts: to the close of a day, not to the next opening. */
function addWorking(calendar: WorkingDays, from: number, minutes: number): number | null {
  let left = minutes * MINUTE_MS;
  const midnight = Math.floor((from + ZONE_MS) / DAY_MS) * DAY_MS - ZONE_MS;
  for (let n = 0; n < LONGEST_SEARCH_DAYS; n++) {
    const start = midnight + n * DAY_MS;
    if (!worksOn(new Date(start + ZONE_MS).toISOString().slice(0, 10), calendar)) continue;
    for (const [opens, closes] of calendar.hours) {
      const begin = Math.max(start + minutesOf(opens) * MINUTE_MS, from);
      const room = start + minutesOf(closes) * MINUTE_MS - begin;
      if (room <= 0) continue;
      if (left <= room) return begin + left;
      left -= room;
    }
  }
  return null;
}

const MS = { m: MINUTE_MS, h: 3_600_000, d: DAY_MS } as const;

/** When it is due; nothing while a calendar is needed and not known. */
export function dueBy(target: string, from: number, calendar: WorkingDays | null): number | null {
  const { count, unit } = partsOf(target);
  if (unit !== 'wh' && unit !== 'wd') return from + count * MS[unit];
  if (!calendar) return null;
  const dayMinutes = calendar.hours.reduce(
    (sum, [opens, closes]) => sum + minutesOf(closes) - minutesOf(opens),
    0,
  );
  return addWorking(calendar, from, unit === 'wh' ? count * 60 : count * dayMinutes);
}
