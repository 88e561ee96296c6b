import { addDays, addMonths, dayByKey, weekdayOf, weeksOf } from './month';

describe('the calendar of a month', () => {
  it.each(['2026-02', '2026-11', '2027-02', '2028-02'])(
    '%s has six whole weeks from Monday, with each of its days',
    (month) => {
      const weeks = weeksOf(month);
      expect(weeks.map((week) => week.length)).toEqual([7, 7, 7, 7, 7, 7]);
      expect(weeks.map(([monday = '']) => weekdayOf(monday))).toEqual([0, 0, 0, 0, 0, 0]);
      const own = weeks.flat().filter((day) => day.startsWith(month));
      expect(own[0]).toBe(`${month}-01`);
      expect(own.at(-1)).toBe(addDays(addMonths(`${month}-01`, 1), -1));
      expect(new Set(weeks.flat()).size).toBe(42);
    },
  );

  it('the last day of a longer month leads to that of a shorter one', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-12-31', 2)).toBe('2027-02-28');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
  });

  it.each([
    ['ArrowLeft', '2026-11-25'],
    ['ArrowDown', '2026-12-03'],
    ['Home', '2026-11-23'],
    ['End', '2026-11-29'],
    ['PageUp', '2026-10-26'],
    ['PageDown', '2026-12-26'],
    ['a', null],
  ])('%s leads from Thursday 26/11 to %s', (key, day) => {
    expect(dayByKey('2026-11-26', key)).toBe(day);
  });
});
