import fc from 'fast-check';
import {
  FIRST_RETRY_MS,
  MOST_ATTEMPTS,
  OUTCOMES,
  standingAfter,
  type Tried,
  waitAfter,
} from './retry.js';

const DAY_MS = 86_400_000;
const now = new Date('2026-11-24T02:00:00.000Z');

const attempts = fc.integer({ min: 1, max: MOST_ATTEMPTS - 1 });
const firstMs = fc.integer({ min: 1, max: 3_600_000 });
const chance = fc.double({ min: 0, max: 1, noNaN: true });

const totalMs = (at: number): number =>
  Array.from({ length: MOST_ATTEMPTS - 1 }, (_, i) => waitAfter(i + 1, FIRST_RETRY_MS, at)).reduce(
    (sum, wait) => sum + wait,
    0,
  );

const after = (tried: Partial<Tried>) =>
  standingAfter(
    { outcome: 'failed', attempts: 1, firstMs: FIRST_RETRY_MS, chance: 0.5, ...tried },
    now,
  );

const nextOf = (tried: Partial<Tried>): number => {
  const standing = after(tried);
  if (standing.state !== 'waiting') throw new Error(`It is ${standing.state}.`);
  return standing.nextAttemptAt.getTime() - now.getTime();
};

describe('the time between attempts', () => {
  it('is about three days in all', () => {
    expect(totalMs(0.5) / DAY_MS).toBeGreaterThan(2.5);
    expect(totalMs(0.5) / DAY_MS).toBeLessThan(3.5);
  });

  it('is never longer than a day, and by the same chance never shorter than before', () => {
    fc.assert(
      fc.property(attempts, firstMs, chance, (so, first, by) => {
        const wait = waitAfter(so, first, by);
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThanOrEqual(DAY_MS);
        expect(waitAfter(so + 1, first, by)).toBeGreaterThanOrEqual(wait);
      }),
    );
  });

  it('is anything from nothing to twice the last ceiling', () => {
    expect(waitAfter(1, 20_000, 1)).toBe(20_000);
    expect(waitAfter(4, 20_000, 1)).toBe(160_000);
    expect(waitAfter(4, 20_000, 0)).toBe(0);
  });
});

describe('after an attempt', () => {
  it('that failed there is another, but after the last one', () => {
    fc.assert(
      fc.property(attempts, chance, (so, by) => {
        expect(after({ attempts: so, chance: by }).state).toBe('waiting');
      }),
    );
    expect(after({ attempts: MOST_ATTEMPTS })).toEqual({ state: 'dead' });
  });

  it('that did not fail there is none, however many there were', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...OUTCOMES.filter((outcome) => outcome !== 'failed')),
        attempts,
        (outcome, so) => {
          expect(after({ outcome, attempts: so }).state).not.toBe('waiting');
        },
      ),
    );
    expect(after({ outcome: 'refused' })).toEqual({ state: 'dead' });
    expect(after({ outcome: 'cancelled' })).toEqual({ state: 'cancelled' });
  });

  it('the receiver is not called before it wants to be', () => {
    const in_ = (ms: number) => new Date(now.getTime() + ms);
    fc.assert(
      fc.property(attempts, chance, fc.integer({ min: 0, max: DAY_MS }), (so, by, ms) => {
        const next = nextOf({ attempts: so, chance: by, retryAt: in_(ms) });
        expect(next).toBeGreaterThanOrEqual(ms);
        expect(next).toBeGreaterThanOrEqual(nextOf({ attempts: so, chance: by }));
      }),
    );
    expect(nextOf({ retryAt: in_(400 * DAY_MS) })).toBe(DAY_MS);
  });
});
