import fc from 'fast-check';
import { costFor, costLeft, isOutdated, LEAST_COST } from './password-cost.js';

const ROOMY = 1_000_000;
const stored = (m: number, t: number) => `$argon2id$v=19$m=${m},t=${t},p=1$c2FsdA$aGFzaA`;

describe('the cost of a password', () => {
  it('is never below the least that OWASP names, however slow or small the machine', () => {
    const machine = fc.record({
      leastMs: fc.double({ min: 0.1, max: 5000, noNaN: true }),
      memoryLimit: fc.integer({ min: 1, max: ROOMY }),
    });
    fc.assert(
      fc.property(machine, (one) => {
        const { memoryCost, timeCost } = costFor(one);
        expect(memoryCost).toBeGreaterThanOrEqual(LEAST_COST.memoryCost);
        expect(timeCost).toBeGreaterThanOrEqual(LEAST_COST.timeCost);
        const limit = Math.max(one.memoryLimit, LEAST_COST.memoryCost);
        expect(memoryCost).toBeLessThanOrEqual(limit);
      }),
    );
  });

  it('takes 50 to 150 ms on any machine that has the memory and is not too fast or too slow', () => {
    fc.assert(
      fc.property(fc.double({ min: 5, max: 125, noNaN: true }), (leastMs) => {
        const { memoryCost, timeCost } = costFor({ leastMs, memoryLimit: ROOMY });
        const ms = (leastMs * memoryCost * timeCost) / (LEAST_COST.memoryCost * 2);
        expect(ms).toBeGreaterThanOrEqual(50);
        expect(ms).toBeLessThanOrEqual(150);
      }),
    );
  });

  it('takes time where it may not take memory', () => {
    expect(costFor({ leastMs: 20, memoryLimit: 20_000 })).toEqual({
      ...{ memoryCost: 19_456, timeCost: 8, parallelism: 1 },
    });
  });
});

describe('a stored hash', () => {
  const now = { memoryCost: 65_536, timeCost: 2, parallelism: 1 } as const;
  it.each([
    ['of the cost of today', stored(65_536, 2), false],
    ['of a process that measured a little less', stored(49_152, 2), false],
    ['of a stronger machine', stored(131_072, 4), false],
    ['of the least', stored(19_456, 2), true],
    ['of another kind', '$2b$12$abcdefghijklmnopqrstuv', true],
  ])('%s is to be made anew: %#', (_, hash, outdated) => {
    expect(isOutdated(hash, now)).toBe(outdated);
  });

  it('that was cheaper leaves the work that was saved and a little, and no other leaves any', () => {
    expect(costLeft(stored(19_456, 2), now)).toEqual({
      ...{ memoryCost: 65_536 - 19_456 + 6554, timeCost: 2, parallelism: 1 },
    });
    expect(costLeft(stored(65_536, 2), now)).toBeUndefined();
    expect(costLeft(stored(131_072, 4), now)).toBeUndefined();
    expect(costLeft(undefined, now)).toBeUndefined();
  });
});
