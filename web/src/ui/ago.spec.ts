import { agoOf } from './ago';

const NOW = Date.parse('2026-11-26T08:00:00Z');
const before = (ms: number) => agoOf(new Date(NOW - ms).toISOString(), NOW);

describe('How long ago', () => {
  it('is said in the largest unit of which there is a whole one', () => {
    expect(before(59_000)).toEqual({ unit: 'now' });
    expect(before(60_000)).toEqual({ unit: 'minutes', count: 1 });
    expect(before(59 * 60_000)).toEqual({ unit: 'minutes', count: 59 });
    expect(before(3_600_000)).toEqual({ unit: 'hours', count: 1 });
    expect(before(47 * 3_600_000)).toEqual({ unit: 'days', count: 1 });
  });

  it('is just now where the clocks of two machines differ', () => {
    expect(before(-5000)).toEqual({ unit: 'now' });
  });
});
