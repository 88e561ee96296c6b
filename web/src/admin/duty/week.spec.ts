import { mondayOf, onDay, startOf, weekFrom } from './week';

it('begins weeks on Monday', () => {
  expect(mondayOf('2026-11-26')).toBe('2026-11-23');
  expect(mondayOf('2026-11-29')).toBe('2026-11-23');
  expect(mondayOf('2026-11-23')).toBe('2026-11-23');
  expect(weekFrom('2026-11-30').at(-1)).toBe('2026-12-06');
});

it('shows a night on both of its days, in the time of the province', () => {
  const night = { from: '2026-11-26T15:00:00Z', to: '2026-11-27T00:00:00Z' };
  expect(onDay([night], '2026-11-26')).toEqual([night]);
  expect(onDay([night], '2026-11-27')).toEqual([night]);
  expect(onDay([night], '2026-11-28')).toEqual([]);
  expect(startOf('2026-11-26')).toBe(Date.parse('2026-11-25T17:00:00Z'));
});
