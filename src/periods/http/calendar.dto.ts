import { Anything, Choice, Day, Flag, Part, Whole } from '../../common/fields.js';
import { LabelDto } from '../../common/list-query.js';
import { TIMEZONE } from '../data/calendar.view.js';

// Holidays and exchanged days of some thirty years.
const MOST_DAYS = 500;

const HOURS = {
  type: 'array',
  minItems: 1,
  maxItems: 4,
  items: {
    type: 'array',
    minItems: 2,
    maxItems: 2,
    items: { type: 'string', pattern: '^(?:([01]\\d|2[0-3]):([0-5]\\d)|24:00)$' },
  },
};
const USUAL_HOURS = [
  ['07:30', '11:30'],
  ['13:30', '17:00'],
];
const WEEKDAYS = { min: 1, max: 7, most: 7, example: [1, 2, 3, 4, 5] } as const;
const NEW_YEAR = { vi: 'Tết Dương lịch', en: "New Year's Day" };
const VERIFICATIONS = ['verified', 'memory'] as const;
type Verification = (typeof VERIFICATIONS)[number];

class CalendarDayBody {
  @Day({ example: '2027-01-01' }) day: string;
  @Flag({ example: false }) working: boolean;
  @Part(() => LabelDto, { example: NEW_YEAR }) name: LabelDto;
  @Choice(VERIFICATIONS, { optional: true, example: 'verified' }) verification?: Verification;
}

export class CalendarBody {
  /** There is one; it is here so that what was read can be sent back. */
  @Choice([TIMEZONE], { optional: true, example: TIMEZONE }) timezone?: string;
  @Anything(HOURS, { example: USUAL_HOURS }) hours: unknown;
  @Whole({ ...WEEKDAYS, filled: true }) weekdays: number[];
  @Part(() => CalendarDayBody, { most: MOST_DAYS }) days: CalendarDayBody[];
}

class CalendarDayDto {
  @Day({ example: '2027-01-01' }) day: string;
  @Flag({ example: false }) working: boolean;
  @Part(() => LabelDto, { example: NEW_YEAR }) name: LabelDto;
  @Choice(VERIFICATIONS, { example: 'verified' }) verification: Verification;
}

export class CalendarDto {
  @Choice([TIMEZONE], { example: TIMEZONE }) timezone: string;
  @Anything(HOURS, { example: USUAL_HOURS }) hours: string[][];
  @Whole(WEEKDAYS) weekdays: number[];
  @Part(() => CalendarDayDto, { most: MOST_DAYS }) days: CalendarDayDto[];
  @Whole({ min: 1, example: 1 }) version: number;
}
