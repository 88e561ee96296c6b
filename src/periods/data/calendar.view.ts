import { type Label } from '../../common/localisation.js';
import { type CalendarDay } from '../calendar-day.entity.js';
import { writeHours, type WrittenHours } from '../domain/hours.js';
import { type WorkingHours } from '../working-calendar.entity.js';

export interface CalendarDayView {
  readonly day: string;
  readonly working: boolean;
  readonly name: Label;
  readonly verification: CalendarDay['verification'];
}

export interface CalendarView {
  readonly timezone: string;
  readonly hours: WrittenHours;
  readonly weekdays: readonly number[];
  readonly days: readonly CalendarDayView[];
  readonly version: number;
}

/** The only zone of the country; it keeps no summer time. */
export const TIMEZONE = 'Asia/Ho_Chi_Minh';

export const calendarView = (
  { hours, weekdays, version }: Pick<WorkingHours, 'hours' | 'weekdays' | 'version'>,
  days: readonly Readonly<CalendarDay>[],
): CalendarView => ({
  timezone: TIMEZONE,
  hours: writeHours(hours),
  weekdays,
  days: days.map(({ nameVi, nameEn, day, working, verification }) => ({
    day,
    working,
    name: { vi: nameVi, en: nameEn },
    verification,
  })),
  version,
});
