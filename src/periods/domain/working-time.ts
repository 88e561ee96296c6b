const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** No deadline of the desk reaches so far: whoever gets here has a calendar without working days. */
const HORIZON = 5 * 366 * DAY;

/** When an office works. Days are local, named 'YYYY-MM-DD'. */
export interface WorkingCalendar {
  /** Minutes east of UTC; one number, since Viet Nam keeps no summer time. */
  readonly utcOffsetMinutes: number;
  /** Spans `[opens, closes)` in minutes of the day (0 to 1440), in order and apart from each other. */
  readonly hours: readonly (readonly [number, number])[];
  /** ISO numbers: 1 is Monday, 7 is Sunday. */
  readonly weekdays: readonly number[];
  readonly holidays: ReadonlySet<string>;
  /** Days worked in exchange for a bridging day off; they win over weekday and holiday. */
  readonly extraWorkingDays: ReadonlySet<string>;
}

/**
 * The first instant by which `minutes` of working time have passed since `from`, exact to the
 * millisecond. So it is the close of a day rather than the opening of the next, and no minutes
 * at all give `from` itself, working hours or not.
 *
 * @throws RangeError for a negative amount, and when five years do not hold enough working time.
 */
export function addWorkingTime(calendar: WorkingCalendar, from: Date, minutes: number): Date {
  let left = Math.round(minutes * MINUTE);
  if (!(left >= 0)) throw new RangeError(`Cannot add ${minutes} minutes of working time.`);
  if (left === 0) return from;

  const start = from.getTime();
  for (const [opens, closes] of spans(calendar, start, start + HORIZON)) {
    if (left <= closes - opens) return new Date(opens + left);
    left -= closes - opens;
  }
  throw new RangeError('The calendar has not enough working time within five years.');
}

/** Working time in minutes, with fractions; 0 when `until` does not lie after `from`. */
export function workingMinutesBetween(calendar: WorkingCalendar, from: Date, until: Date): number {
  let worked = 0;
  for (const [opens, closes] of spans(calendar, from.getTime(), until.getTime())) {
    worked += closes - opens;
  }
  return worked / MINUTE;
}

/** The length of one working day in minutes: what a target of `1wd` stands for. */
export const workingDayMinutes = ({ hours }: WorkingCalendar): number =>
  hours.reduce((sum, [opens, closes]) => sum + closes - opens, 0);

/** Working spans between two instants, in milliseconds since the epoch, cut to fit. */
function* spans(
  calendar: WorkingCalendar,
  from: number,
  until: number,
): Generator<readonly [number, number]> {
  const offset = calendar.utcOffsetMinutes * MINUTE;
  const firstDay = Math.floor((from + offset) / DAY) * DAY;
  for (let day = firstDay; day - offset < until; day += DAY) {
    if (!isWorkingDay(calendar, day)) continue;
    for (const [opens, closes] of calendar.hours) {
      const start = Math.max(day - offset + opens * MINUTE, from);
      const end = Math.min(day - offset + closes * MINUTE, until);
      if (start < end) yield [start, end];
    }
  }
}

/** `day` is a local midnight written as if it were UTC, so that the UTC getters read local values. */
function isWorkingDay(calendar: WorkingCalendar, day: number): boolean {
  const date = new Date(day);
  const name = date.toISOString().slice(0, 10);
  if (calendar.extraWorkingDays.has(name)) return true;
  return calendar.weekdays.includes(date.getUTCDay() || 7) && !calendar.holidays.has(name);
}
