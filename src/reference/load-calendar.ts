import { referenceFile } from '../common/reference-file.js';
import { type Tx } from '../common/tx.js';
import { CalendarDay } from '../periods/calendar-day.entity.js';
import { WorkingHours } from '../periods/working-calendar.entity.js';

// Viet Nam keeps no summer time.
const UTC_OFFSET_MINUTES = 420;
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

interface ShippedHours {
  readonly calendar: {
    readonly working_hours_default: readonly (readonly [string, string])[];
    readonly working_days: readonly string[];
  };
}

interface ShippedHolidays {
  readonly days: readonly {
    readonly day: string;
    readonly name_vi: string;
    readonly name_en: string;
    readonly verification: CalendarDay['verification'];
  }[];
}

export async function loadCalendar(tx: Tx): Promise<void> {
  const { calendar } = referenceFile<ShippedHours>('sla.json');
  const { days } = referenceFile<ShippedHolidays>('holidays.json');
  await tx.insert(WorkingHours, {
    onlyRow: true,
    utcOffsetMinutes: UTC_OFFSET_MINUTES,
    hours: calendar.working_hours_default.map(
      ([opens, closes]) => [minuteOf(opens), minuteOf(closes)] as const,
    ),
    weekdays: calendar.working_days.map((name) => WEEKDAYS.indexOf(name) + 1),
    version: 1,
  });
  await tx.insert(
    CalendarDay,
    days.map(({ name_vi, name_en, ...day }) => ({
      ...day,
      working: false,
      nameVi: name_vi,
      nameEn: name_en,
    })),
  );
}

function minuteOf(time: string): number {
  const [hour, minute] = time.split(':');
  return Number(hour) * 60 + Number(minute);
}
