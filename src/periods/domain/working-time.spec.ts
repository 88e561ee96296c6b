import fc from 'fast-check';
import {
  addWorkingTime,
  workingDayMinutes,
  workingMinutesBetween,
  type WorkingCalendar,
} from './working-time.js';

const GIA_LAI: WorkingCalendar = {
  utcOffsetMinutes: 420,
  hours: [
    [450, 690],
    [810, 1020],
  ],
  weekdays: [1, 2, 3, 4, 5],
  holidays: new Set(['2015-09-02', '2015-12-31', '2016-01-01']),
  extraWorkingDays: new Set(['2015-12-26']),
};

const MINUTE = 60_000;
const local = (text: string): Date => new Date(`${text}+07:00`);
const after = (from: string, minutes: number): Date =>
  addWorkingTime(GIA_LAI, local(from), minutes);
const between = (from: string, until: string): number =>
  workingMinutesBetween(GIA_LAI, local(from), local(until));

describe('working time', () => {
  it('has 7.5 hours in a working day', () => {
    expect(workingDayMinutes(GIA_LAI)).toBe(450);
  });

  it.each([
    ['within one span', '2015-10-12T08:00', 30, '2015-10-12T08:30'],
    ['over the midday break', '2015-10-12T11:00', 60, '2015-10-12T14:00'],
    ['to the close of a day, not the next opening', '2015-10-12T13:30', 210, '2015-10-12T17:00'],
    ['over a weekend', '2015-10-16T16:00', 240, '2015-10-19T10:30'],
    ['from a Sunday', '2015-10-18T09:00', 1, '2015-10-19T07:31'],
    ['from before the opening', '2015-10-12T02:00', 1, '2015-10-12T07:31'],
    ['over a holiday in the week', '2015-09-01T16:00', 120, '2015-09-03T08:30'],
    ['through a Saturday worked instead', '2015-12-25T16:00', 120, '2015-12-26T08:30'],
    ['over two holidays and a weekend', '2015-12-30T16:30', 60, '2016-01-04T08:00'],
  ])('adds %s', (_, from, minutes, until) => {
    expect(after(from, minutes)).toEqual(local(until));
    expect(between(from, until)).toBe(minutes);
  });

  it('lets a day of exchange win over a holiday', () => {
    const calendar = { ...GIA_LAI, extraWorkingDays: new Set(['2015-09-02']) };
    const day = [local('2015-09-02T00:00'), local('2015-09-03T00:00')] as const;
    expect(workingMinutesBetween(calendar, ...day)).toBe(450);
    expect(workingMinutesBetween(GIA_LAI, ...day)).toBe(0);
  });

  it('counts nothing backwards', () => {
    expect(between('2015-10-12T10:00', '2015-10-12T08:00')).toBe(0);
  });

  it('leaves an instant outside working hours where it is when nothing is added', () => {
    expect(after('2015-10-18T09:00', 0)).toEqual(local('2015-10-18T09:00'));
  });

  it('keeps seconds and milliseconds', () => {
    expect(after('2015-10-12T11:29:30.250', 1)).toEqual(local('2015-10-12T13:30:30.250'));
    expect(after('2015-10-12T08:00', 0.5)).toEqual(local('2015-10-12T08:00:30'));
    expect(between('2015-10-12T08:00', '2015-10-12T08:00:15')).toBe(0.25);
  });

  it.each<[string, Partial<WorkingCalendar>]>([
    ['weekdays', { weekdays: [], extraWorkingDays: new Set() }],
    ['hours', { hours: [] }],
  ])('refuses a calendar without %s instead of searching for ever', (_, empty) => {
    const calendar = { ...GIA_LAI, ...empty };
    expect(() => addWorkingTime(calendar, local('2015-10-12T08:00'), 1)).toThrow(RangeError);
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses to add %d minutes', (minutes) => {
    expect(() => after('2015-10-12T08:00', minutes)).toThrow(RangeError);
  });
});

describe('working time, whatever the calendar', () => {
  const quarters = fc.integer({ min: 0, max: 96 }).map((quarter) => quarter * 15);
  const fourMarks = fc.uniqueArray(quarters, { minLength: 4, maxLength: 4 });
  const calendars: fc.Arbitrary<WorkingCalendar> = fc.record({
    utcOffsetMinutes: fc.constantFrom(-300, 0, 420, 545),
    hours: fourMarks.map((marks) => {
      const [a = 0, b = 0, c = 0, d = 0] = marks.toSorted((x, y) => x - y);
      return [
        [a, b],
        [c, d],
      ] as const;
    }),
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    holidays: fc.subarray(['2015-09-02', '2015-12-31', '2016-01-01']).map((days) => new Set(days)),
    extraWorkingDays: fc.subarray(['2015-12-26', '2016-01-02']).map((days) => new Set(days)),
  });
  const instants = fc.date({
    min: local('2015-08-01T00:00'),
    max: local('2016-03-01T00:00'),
    noInvalidDate: true,
  });
  const amounts = fc.integer({ min: 0, max: 60 * 60 * MINUTE }).map((ms) => ms / MINUTE);

  it('gives back what was added', () => {
    fc.assert(
      fc.property(calendars, instants, amounts, (calendar, from, minutes) => {
        const until = addWorkingTime(calendar, from, minutes);
        expect(workingMinutesBetween(calendar, from, until)).toBe(minutes);
      }),
    );
  });

  it('adds in one step or in two, with the same end', () => {
    fc.assert(
      fc.property(calendars, instants, amounts, amounts, (calendar, from, first, second) => {
        const stepwise = addWorkingTime(calendar, addWorkingTime(calendar, from, first), second);
        const atOnce = addWorkingTime(calendar, from, first + second);
        expect(stepwise).toEqual(atOnce);
      }),
    );
  });

  it('never ends earlier for a later start or a larger amount', () => {
    fc.assert(
      fc.property(
        calendars,
        fc.tuple(instants, instants),
        fc.tuple(amounts, amounts),
        (calendar, [a, b], [x, y]) => {
          const [early, late] = a <= b ? [a, b] : [b, a];
          const sooner = addWorkingTime(calendar, early, Math.min(x, y));
          const later = addWorkingTime(calendar, late, Math.max(x, y));
          expect(later.getTime()).toBeGreaterThanOrEqual(sooner.getTime());
        },
      ),
    );
  });

  it('splits an interval without losing or doubling time', () => {
    fc.assert(
      fc.property(calendars, fc.tuple(instants, instants, instants), (calendar, dates) => {
        const [a, b, c] = dates.toSorted((x, y) => x.getTime() - y.getTime()) as [Date, Date, Date];
        const parts = workingMinutesBetween(calendar, a, b) + workingMinutesBetween(calendar, b, c);
        expect(parts).toBeCloseTo(workingMinutesBetween(calendar, a, c), 6);
      }),
    );
  });
});
