import fc from 'fast-check';
import { type Common, likenessOf, LIKELY_FROM, POINTS, REASON_KINDS } from './likeness.js';
import { similarity, trigramsOf } from './trigrams.js';

const NOTHING: Common = {
  ...{ system: null, addresses: [], observables: [], minutesApart: 100_000, likeWords: 0 },
};
const commons: fc.Arbitrary<Common> = fc.record({
  system: fc.option(fc.constant('GL-CTTDT')),
  addresses: fc.array(fc.domain(), { maxLength: 3 }),
  observables: fc.array(fc.domain(), { maxLength: 6 }),
  minutesApart: fc.integer({ min: -50_000, max: 50_000 }),
  likeWords: fc.double({ min: 0, max: 1, noNaN: true }),
});

describe('two cases', () => {
  it.each<[string, Partial<Common>, boolean]>([
    ['of one system within a day', { system: 'GL-CTTDT', minutesApart: 600 }, true],
    ['of one system a week apart', { system: 'GL-CTTDT', minutesApart: 10_000 }, false],
    ['with one trace within a day', { observables: ['a'], minutesApart: 600 }, true],
    ['with two traces within a week', { observables: ['a', 'b'], minutesApart: 9000 }, true],
    ['with one trace a month apart', { observables: ['a'] }, false],
    ['with one address within a day', { addresses: ['a'], minutesApart: 600 }, true],
    ['in the same words within an hour', { likeWords: 0.8, minutesApart: 50 }, true],
    ['in the same words a month apart', { likeWords: 1 }, false],
    ['in other words in the same minute', { likeWords: 0.2, minutesApart: 0 }, false],
  ])('%s', (_, some, likely) => {
    expect(likenessOf({ ...NOTHING, ...some }) !== null).toBe(likely);
  });

  it('are likely the same for more than one reason, and the points of the reasons are the score', () => {
    fc.assert(
      fc.property(commons, (common) => {
        const likeness = likenessOf(common);
        if (!likeness) return;
        const sum = likeness.reasons.reduce((all, { points }) => all + points, 0);
        expect(likeness.score).toBe(Math.min(100, sum));
        expect(likeness.score).toBeGreaterThanOrEqual(LIKELY_FROM);
        expect(likeness.reasons.some(({ kind }) => kind !== 'time')).toBe(true);
        likeness.reasons.forEach(({ kind, points }) => {
          expect(points).toBe(POINTS[kind](common));
        });
      }),
    );
  });

  it('are never less alike for having more in common', () => {
    fc.assert(
      fc.property(commons, (common) => {
        const score = (one: Common) => likenessOf(one)?.score ?? 0;
        const more = [
          { ...common, observables: [...common.observables, 'x'] },
          { ...common, minutesApart: Math.trunc(common.minutesApart / 2) },
          { ...common, likeWords: Math.min(1, common.likeWords + 0.1) },
        ];
        more.forEach((one) => {
          expect(score(one)).toBeGreaterThanOrEqual(score(common));
        });
      }),
    );
    expect(REASON_KINDS.every((kind) => POINTS[kind](NOTHING) === 0)).toBe(true);
  });
});

describe('two texts', () => {
  const like = (one: string, other: string) =>
    similarity(trigramsOf(one.split(' ')), trigramsOf(other.split(' ')));

  it('are as similar as pg_trgm says', () => {
    // SELECT similarity('word', 'two words'), of the manual.
    expect(like('word', 'two words')).toBeCloseTo(0.363636, 5);
    expect(like('cong thong tin', 'cong thong tin')).toBe(1);
    expect(like('cong thong tin', 'tin thong cong')).toBe(1);
    expect(like('may in', 'trang chu')).toBe(0);
    expect(similarity(trigramsOf([]), trigramsOf([]))).toBe(0);
  });

  it('are as similar one way as the other, from nothing to all', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(like(one, other)).toBe(like(other, one));
        expect(like(one, other)).toBeGreaterThanOrEqual(0);
        expect(like(one, other)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
