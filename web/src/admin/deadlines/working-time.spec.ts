import { dueBy, type WorkingDays } from './working-time';

const GIA_LAI: WorkingDays = {
  hours: [
    ['07:30', '11:30'],
    ['13:30', '17:00'],
  ],
  weekdays: [1, 2, 3, 4, 5],
  days: [
    { day: '2015-09-02', working: false },
    { day: '2015-12-26', working: true },
  ],
};

const local = (text: string): number => Date.parse(`${text}:00+07:00`);

describe('when something is due', () => {
  it.each([
    ['15m', '2015-10-18T09:00', '2015-10-18T09:15'],
    ['4h', '2015-10-16T22:00', '2015-10-17T02:00'],
    ['5d', '2015-10-16T22:00', '2015-10-21T22:00'],
    // Over the midday break, over a weekend, over a holiday, through a Saturday worked instead.
    ['1wh', '2015-10-12T11:00', '2015-10-12T14:00'],
    ['4wh', '2015-10-16T16:00', '2015-10-19T10:30'],
    ['2wh', '2015-09-01T16:00', '2015-09-03T08:30'],
    ['2wh', '2015-12-25T16:00', '2015-12-26T08:30'],
    ['1wd', '2015-10-12T07:30', '2015-10-12T17:00'],
    ['2wd', '2015-10-16T10:00', '2015-10-20T10:00'],
  ])('%s after %s it is %s', (target, from, due) => {
    expect(dueBy(target, local(from), GIA_LAI)).toBe(local(due));
  });

  it('is not known without a calendar where working time counts, or where nobody ever works', () => {
    expect(dueBy('4wh', local('2015-10-12T11:00'), null)).toBeNull();
    const never = { ...GIA_LAI, weekdays: [], days: [] };
    expect(dueBy('4wh', local('2015-10-12T11:00'), never)).toBeNull();
  });
});
