import { askedOf, dayBefore, readDashboardSearch, spanOfDay, spanOfDays } from './search';

const NOW = Date.parse('2026-11-24T02:00:00Z');

describe('The address of the dashboard', () => {
  it('is read as far as it can be understood', () => {
    expect(readDashboardSearch({ days: '30', unit: 'GL-UBND-633', period: 'p' })).toEqual({
      ...{ days: 30, unit: 'GL-UBND-633', period: 'p' },
    });
    expect(readDashboardSearch({ days: 8, unit: '', period: 7 })).toEqual({});
  });

  it('asks for days of the province, today among them', () => {
    expect(askedOf({}, NOW)).toEqual({
      window: { from: '2026-11-18' },
      daily: { from: '2026-11-11' },
    });
    expect(askedOf({ days: 30, unit: 'GL-BAO' }, NOW).daily).toEqual({
      ...{ agency: 'GL-BAO', from: '2026-10-26' },
    });
    expect(dayBefore(Date.parse('2026-11-23T17:00:00Z'), 0)).toBe('2026-11-24');
    expect(spanOfDay('2026-11-24')).toEqual({
      from: '2026-11-23T17:00:00.000Z',
      to: '2026-11-24T17:00:00.000Z',
    });
    expect(spanOfDays([{ day: '2026-11-11' }, { day: '2026-11-24' }])).toEqual({
      from: '2026-11-10T17:00:00.000Z',
      to: '2026-11-24T17:00:00.000Z',
    });
  });
});
