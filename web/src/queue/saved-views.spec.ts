import { isSame, keyOf, LONGEST_NAME, named, readViews, without } from './saved-views';
import { type QueueSearch } from './search';

const HIGH: QueueSearch = { view: 'all', severity: ['high'] };
const LATE: QueueSearch = { view: 'mine', overdue: true };
const BOTH = [
  { name: 'Ca đêm', search: HIGH },
  { name: 'Trễ của tôi', search: LATE },
];

describe('Views that somebody has put aside', () => {
  it('stand where they stood when one gets another name', () => {
    expect(named(BOTH, HIGH, 'Ca ngày').map(({ name }) => name)).toEqual([
      ...['Ca ngày', 'Trễ của tôi'],
    ]);
  });

  it('have new ones behind them', () => {
    expect(named(BOTH.slice(0, 1), LATE, ' Trễ ')).toEqual([
      BOTH[0],
      { name: 'Trễ', search: LATE },
    ]);
    expect(without(BOTH, HIGH)).toEqual([BOTH[1]]);
  });

  it('have the keys behind those of the ready ones, as far as there are any', () => {
    expect([0, 3, 4].map(keyOf)).toEqual(['6', '9', undefined]);
  });

  it('have names that end somewhere', () => {
    expect(named([], HIGH, 'a'.repeat(500))[0]?.name).toHaveLength(LONGEST_NAME);
  });

  it('are the same in whatever order their filters were set', () => {
    expect(
      isSame({ view: 'all', q: 'a', overdue: true }, { overdue: true, q: 'a', view: 'all' }),
    ).toBe(true);
    expect(isSame(HIGH, LATE)).toBe(false);
  });

  it('are read as they were written, also those from before they had names', () => {
    expect(readViews(JSON.stringify(BOTH))).toEqual(BOTH);
    expect(readViews(JSON.stringify([HIGH]))).toEqual([{ name: '', search: HIGH }]);
  });

  it('do not take the queue with them when what is kept is broken', () => {
    for (const kept of [undefined, '', '{', '{}', 'null', '[null,3,"x"]']) {
      expect(readViews(kept)).toEqual([]);
    }
    const odd = [{ name: 7, search: { view: 'nonsense', severity: 'odd' } }];
    expect(readViews(JSON.stringify(odd))).toEqual([{ name: '', search: { view: 'now' } }]);
  });
});
