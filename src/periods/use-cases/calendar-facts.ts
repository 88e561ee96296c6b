import { type Label } from '../../common/localisation.js';
import { type FieldChange } from '../../common/precondition.js';
import { invalidAt } from '../../common/problems.js';
import { type CalendarDay } from '../calendar-day.entity.js';
import { type CalendarView } from '../data/calendar.view.js';
import { readHours } from '../domain/hours.js';

/** What an administrator says of the working calendar: all of it. */
export interface CalendarFacts {
  /** As people write them; what is none is refused. */
  readonly hours: unknown;
  readonly weekdays: readonly number[];
  readonly days: readonly {
    readonly day: string;
    readonly working: boolean;
    readonly name: Label;
    readonly verification?: CalendarDay['verification'];
  }[];
}

/** The calendar as it is stored, days in order. */
export function calendarOf({ hours, weekdays, days }: CalendarFacts) {
  const read = readHours(hours);
  if (!read) throw invalidAt('/hours', 'working-hours');
  const names = days.map(({ day }) => day);
  const repeated = names.findIndex((day, i) => names.indexOf(day) < i);
  if (repeated >= 0) throw invalidAt(`/days/${repeated}/day`, 'repeated-day');
  return {
    hours: read,
    weekdays: [...new Set(weekdays)].sort((a, b) => a - b),
    days: days
      .map(({ name, verification = 'verified', ...day }) => ({
        ...day,
        nameVi: name.vi,
        nameEn: name.en,
        verification,
      }))
      .sort((a, b) => (a.day < b.day ? -1 : 1)),
  };
}

/** Day by day, so that one holiday more does not repeat the whole calendar in the history. */
export function calendarChanges(was: CalendarView, now: CalendarView): FieldChange[] {
  const [before, after] = [byField(was), byField(now)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((field) => ({
      field,
      from: before.get(field) ?? null,
      to: after.get(field) ?? null,
    }))
    .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to));
}

const byField = ({ hours, weekdays, days }: CalendarView): ReadonlyMap<string, unknown> =>
  new Map<string, unknown>([
    ['hours', hours],
    ['weekdays', weekdays],
    ...days.map(({ day, ...rest }) => [`days/${day}`, rest] as const),
  ]);
