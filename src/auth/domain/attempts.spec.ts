import fc from 'fast-check';
import {
  counted,
  forgottenBefore,
  judging,
  networkOf,
  SCOPES,
  type Tally,
  waitBeforeAttempt,
} from './attempts.js';

const at = new Date('2026-11-24T01:00:00Z');
const after = (seconds: number) => new Date(at.getTime() + seconds * 1000);
const tried = (failures: number): Tally => ({ failures, lastAt: at });

describe('the wait before a sign-in is heard', () => {
  it.each([
    ['none in the first five tries', 'pair', [4, 0], 0],
    ['a minute after the fifth failure', 'pair', [5, 0], 60],
    ['what is left of that minute', 'pair', [5, 45], 15],
    ['twice as long after the next', 'pair', [6, 0], 120],
    ['never more than a quarter of an hour', 'pair', [40, 0], 900],
    ['none once it has passed', 'pair', [7, 240], 0],
    ['none for an account tried a few times from everywhere', 'account', [19, 0], 0],
    ['a minute for one tried more often', 'account', [20, 0], 60],
    ['none for an office that mistypes', 'address', [99, 0], 0],
    ['a minute for an address that tries and tries', 'address', [100, 0], 60],
  ] as const)('is %s', (_, scope, [failures, seconds], wait) => {
    expect(waitBeforeAttempt(scope, tried(failures), after(seconds))).toBe(wait);
  });

  it('is a quarter of an hour at most, whatever was tried and when', () => {
    const tries = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 150 });
    fc.assert(
      fc.property(tries, fc.constantFrom(...SCOPES), (gaps, scope) => {
        let [tally, now] = [tried(0), at];
        for (const gap of gaps) {
          now = new Date(now.getTime() + gap * 1000);
          tally = counted(scope, tally, now);
          expect(waitBeforeAttempt(scope, tally, now)).toBeLessThanOrEqual(900);
        }
        const later = new Date(now.getTime() + (now.getTime() - forgottenBefore(now).getTime()));
        expect(counted(scope, tally, later).failures).toBe(1);
      }),
    );
  });

  it('forgets one failure an hour', () => {
    expect(counted('pair', tried(5), after(2 * 3600))).toEqual({
      failures: 4,
      lastAt: after(2 * 3600),
    });
  });

  it('is set by what was tried there alone, where the owner has signed in before', () => {
    expect(judging(true)).toEqual(['pair']);
    expect(judging(false)).toEqual(['pair', 'account', 'address']);
  });
});

describe('the network of an address', () => {
  it.each([
    ['10.33.1.20', '10.33.1.20'],
    ['::ffff:10.33.1.20', '10.33.1.20'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::9', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('%s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
