import { bandsOf, monthsOn, overlapping, type Period, placeOf, spanOf } from './spans';

const period = (code: string, scope: string[], days: [string, string] | null): Period => ({
  ...{ code, scope, level: 'province', name: { vi: code, en: code }, host: null },
  windows: {
    before: null,
    during: days ? { from: days[0], to: days[1] } : null,
    after: null,
  },
  ...{ datesStatus: 'entered', source: null, note: null, version: 1 },
});
const tenth = period('A', ['GL-A'], ['2026-10-01', '2026-10-10']);

it('spans what is known', () => {
  expect(spanOf(tenth)).toEqual({ from: '2026-10-01', to: '2026-10-10' });
  expect(spanOf(period('B', [], null))).toBeNull();
  expect(bandsOf(tenth).map(({ name }) => name)).toEqual(['during']);
});

describe('overlapping', () => {
  it('finds the same unit on the same day, and what may hold for it', () => {
    const all = [
      tenth,
      period('B', ['GL-A'], ['2026-10-10', '2026-10-12']),
      period('C', ['GL-B'], ['2026-10-05', '2026-10-12']),
      period('D', ['*'], ['2026-10-05', '2026-10-05']),
      period('E', ['*'], ['2026-10-11', '2026-10-12']),
    ];
    expect(overlapping(tenth, all).map(({ code }) => code)).toEqual(['B', 'D']);
  });
});

it('places days on the line', () => {
  const line = { from: '2026-01-01', to: '2026-01-10' };
  expect(placeOf('2026-01-01', line)).toBe(0);
  expect(placeOf('2026-01-10', line, 'end')).toBe(100);
  expect(placeOf('2026-01-06', line)).toBe(50);
  expect(placeOf('2027-01-01', line)).toBe(100);
});

it('marks the months', () => {
  const line = { from: '2025-11-15', to: '2026-02-10' };
  expect(monthsOn(line)).toEqual(['2025-12-01', '2026-01-01', '2026-02-01']);
  expect(monthsOn(line, 2)).toEqual(['2025-12-01', '2026-02-01']);
});
