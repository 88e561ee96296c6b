import fc from 'fast-check';
import { meaningOf, retryAt } from './outcome.js';
import { selectionOf } from './replay.js';
import { endOfOverlap, isGivenUp, isToldOf, signingSecrets } from './standing.js';

const NOW = new Date('2026-11-24T02:00:00.000Z');
const HOUR_MS = 3_600_000;
const later = (ms: number): Date => new Date(NOW.getTime() + ms);

describe('a receiver that does not answer', () => {
  it('is given up after three days, not a moment before, and stays given up', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 * 24 * HOUR_MS }), (ms) => {
        expect(isGivenUp(NOW, later(ms))).toBe(ms >= 72 * HOUR_MS);
      }),
    );
  });
});

describe('a webhook that is disabled', () => {
  const DAY_MS = 24 * HOUR_MS;

  it.each([
    [null, 400 * DAY_MS, true],
    ['paused', 30 * DAY_MS - 1, true],
    ['failing', 30 * DAY_MS - 1, true],
    ['paused', 30 * DAY_MS, false],
    ['failing', 30 * DAY_MS, false],
    ['gone', 0, false],
  ] as const)('as %s for %i ms is told: %s', (disabledReason, ms, told) => {
    const disabledAt = disabledReason === null ? null : NOW;
    expect(isToldOf({ disabledReason, disabledAt }, later(ms))).toBe(told);
  });
});

describe('an answer', () => {
  it.each([
    [200, 'delivered'],
    [204, 'delivered'],
    [299, 'delivered'],
    [304, 'failed'],
    [400, 'failed'],
    [404, 'failed'],
    [410, 'gone'],
    [429, 'failed'],
    [500, 'failed'],
  ])('of status %i means %s', (status, meaning) => {
    expect(meaningOf(status)).toBe(meaning);
  });

  it.each([
    [429, '120', later(120_000)],
    [503, 'Tue, 24 Nov 2026 03:00:00 GMT', later(HOUR_MS)],
    [503, ' 5 ', later(5000)],
    [500, '120', undefined],
    [429, null, undefined],
    [429, '0', undefined],
    [429, '-5', undefined],
    [429, 'soon', undefined],
    [503, 'Tue, 24 Nov 2026 01:00:00 GMT', undefined],
  ])('of status %i that says %s is heard', (status, retryAfter, wanted) => {
    expect(retryAt({ status, retryAfter }, NOW)).toEqual(wanted);
  });
});

describe('a message', () => {
  const both = { secret: 'new', previousSecret: 'old' };

  it('is signed with the secret before as well until the overlap ends', () => {
    const previousUntil = endOfOverlap(24, NOW);
    const at = (ms: number) => signingSecrets({ ...both, previousUntil }, later(ms));
    expect(at(0)).toEqual(['new', 'old']);
    expect(at(24 * HOUR_MS - 1)).toEqual(['new', 'old']);
    expect(at(24 * HOUR_MS)).toEqual(['new']);
  });

  it('is signed with one secret where there was no other, or its overlap is none', () => {
    const only = { secret: 'new', previousSecret: null, previousUntil: null };
    expect(signingSecrets(only, NOW)).toEqual(['new']);
    const ended = { ...both, previousUntil: endOfOverlap(0, NOW) };
    expect(signingSecrets(ended, NOW)).toEqual(['new']);
  });
});

describe('a replay', () => {
  const [from, to] = [NOW, later(HOUR_MS)];
  const settled = ['delivered', 'dead', 'cancelled'];

  it('is of some deliveries, of a time, or of all that died', () => {
    expect(selectionOf({ deliveries: ['a'] })).toEqual({ ids: ['a'], states: settled });
    expect(selectionOf({ from, to })).toEqual({ from, to, states: settled });
    expect(selectionOf({ state: 'dead' })).toEqual({ states: ['dead'] });
  });

  it.each([
    [{}],
    [{ from }],
    [{ to }],
    [{ deliveries: ['a'], from }],
    [{ deliveries: ['a'], state: 'dead' as const }],
    [{ from, to, state: 'dead' as const }],
  ])('is nothing else: %j', (wish) => {
    expect(selectionOf(wish)).toBeNull();
  });
});
