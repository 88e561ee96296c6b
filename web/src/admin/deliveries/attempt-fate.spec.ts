import { fateOf } from './attempt-fate';

const FIRST = { at: '2026-11-26T01:00:00Z', outcome: 'failed' };
const LAST = { at: '2026-11-26T01:00:20Z', outcome: 'failed' };
const LOG = [FIRST, LAST];

describe('what came after an attempt', () => {
  it('of those that failed each but the last was tried again', () => {
    expect(fateOf(FIRST, LOG, { state: 'dead', nextAttemptAt: null })).toBe('triedAgain');
    expect(fateOf(FIRST, [LAST, FIRST], { state: 'dead', nextAttemptAt: null })).toBe('triedAgain');
  });

  it.each([
    ['waiting', '2026-11-26T01:01:00Z', 'willTry'],
    ['dead', null, 'gaveUp'],
    ['cancelled', null, null],
    ['held', null, null],
  ] as const)('the last of a delivery that is %s', (state, nextAttemptAt, fate) => {
    expect(fateOf(LAST, LOG, { state, nextAttemptAt })).toBe(fate);
  });

  it('is not said of one that arrived', () => {
    const arrived = { ...LAST, outcome: 'delivered' };
    expect(
      fateOf(arrived, [FIRST, arrived], { state: 'delivered', nextAttemptAt: null }),
    ).toBeNull();
  });
});
