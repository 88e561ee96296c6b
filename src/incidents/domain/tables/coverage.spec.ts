import fc from 'fast-check';
import { matches } from '../condition.js';
import { conditionFindings } from './condition-findings.js';
import { type AnyCondition, isCovered, overlap, situationOutside } from './coverage.js';
import { type FactSpace, type Value } from './fact-space.js';

const COLOURS = ['red', 'green', 'blue', null] as const;
const SHAPES = ['round', 'square'] as const;
const space: FactSpace = {
  colour: COLOURS,
  shape: SHAPES,
  urgent: [true, false],
  count: 'amount',
};

// Enough to meet every threshold below from either side.
const COUNTS = [0, 1, 2, 3, 4, 5, 6];
const SITUATIONS: readonly Record<string, Value>[] = COLOURS.flatMap((colour) =>
  SHAPES.flatMap((shape) =>
    [true, false].flatMap((urgent) => COUNTS.map((count) => ({ colour, shape, urgent, count }))),
  ),
);

const holds = (when: AnyCondition, situation: object): boolean =>
  matches(when, situation as Record<string, never>);

const members = fc.record(
  {
    colour: fc.uniqueArray(fc.constantFrom('red', 'green', 'blue'), { minLength: 1 }),
    shape: fc.uniqueArray(fc.constantFrom(...SHAPES), { minLength: 1 }),
    urgent: fc.boolean(),
    count: fc.record({ atLeast: fc.integer({ min: 0, max: 6 }) }),
  },
  { requiredKeys: [] },
);
const condition = fc
  .record({ own: members, anyOf: fc.option(fc.array(members, { minLength: 1, maxLength: 3 })) })
  .map(({ own, anyOf }) => ({ ...own, ...(anyOf && { anyOf }) }) as unknown as AnyCondition);
const conditions = fc.array(condition, { maxLength: 5 });

describe('what conditions say together', () => {
  it('is what trying every situation says', () => {
    fc.assert(
      fc.property(condition, conditions, (when, others) => {
        const missed = SITUATIONS.filter(
          (situation) => holds(when, situation) && !others.some((other) => holds(other, situation)),
        );
        expect(isCovered(when, others, space)).toBe(missed.length === 0);
      }),
      { numRuns: 1000 },
    );
  });

  it('names a situation that is really outside', () => {
    fc.assert(
      fc.property(condition, conditions, (when, others) => {
        const found = situationOutside(when, others, space);
        fc.pre(found !== null);
        // Of the facts it does not name any value will do.
        const whole = { ...SITUATIONS[0], ...found };
        expect(holds(when, whole)).toBe(true);
        expect(others.filter((other) => holds(other, whole))).toEqual([]);
      }),
    );
  });

  it('knows which two can hold at once', () => {
    fc.assert(
      fc.property(condition, condition, (a, b) => {
        const both = SITUATIONS.some((one) => holds(a, one) && holds(b, one));
        expect(overlap(a, b, space)).toBe(both);
      }),
    );
  });

  it('is proven where there is time for it, and never by giving up', () => {
    // More pigeons than holes: some hole has two, but to see it every way of seating them must be tried.
    const crowded = (pigeons: number): [AnyCondition[], FactSpace] => {
      const holes = Array.from({ length: pigeons - 1 }, (_, hole) => hole);
      const birds = Array.from({ length: pigeons }, (_, bird) => bird);
      const homeless = birds.map((bird) => holes.map((hole) => [`${bird} in ${hole}`, false]));
      const sharing = holes.flatMap((hole) =>
        birds.flatMap((a) =>
          birds.slice(0, a).map((b) => [a, b].map((bird) => [`${bird} in ${hole}`, true])),
        ),
      );
      const covers = [...homeless, ...sharing].map((facts) => Object.fromEntries(facts));
      const names = birds.flatMap((bird) => holes.map((hole) => `${bird} in ${hole}`));
      return [covers, Object.fromEntries(names.map((name) => [name, [true, false]]))];
    };

    expect(isCovered({}, ...crowded(4))).toBe(true);
    // Without a limit this alone would take longer than the run may.
    expect(isCovered({}, ...crowded(12))).toBe(false);
  });
});

describe('a condition as it is written', () => {
  const findings = (when: unknown) => conditionFindings(when, space, '/when');

  it('is judged whatever it is, and understood where nothing is found', () => {
    const names = fc.constantFrom('colour', 'shape', 'urgent', 'count', 'anyOf', 'hue');
    const anything = fc.dictionary(names, fc.jsonValue());
    fc.assert(
      fc.property(fc.oneof(anything, fc.jsonValue()), (when) => {
        fc.pre(findings(when).length === 0);
        const sound = when as AnyCondition;
        const held = SITUATIONS.some((situation) => holds(sound, situation));
        expect(isCovered(sound, [], space)).toBe(!held);
      }),
    );
  });

  it.each<[string, unknown]>([
    ['nothing', {}],
    ['a list', { colour: ['red', 'blue'] }],
    ['a flag', { urgent: false }],
    ['an amount', { count: { atLeast: 3 } }],
    ['alternatives', { anyOf: [{ colour: ['red'] }, { urgent: true }] }],
  ])('may ask for %s', (_, when) => {
    expect(findings(when)).toEqual([]);
  });

  it.each<[string, unknown, string, string]>([
    ['no condition', ['red'], '/when', 'object'],
    ['a fact nobody knows', { 'a/b': ['x'] }, '/when/a~1b', 'unknown-fact'],
    ['what every object has', { constructor: ['x'] }, '/when/constructor', 'unknown-fact'],
    ['a value of no list', { colour: ['red', 'pink'] }, '/when/colour/1', 'choice'],
    ['that a fact be unknown', { colour: [null] }, '/when/colour/0', 'choice'],
    ['one value without a list', { colour: 'red' }, '/when/colour', 'list'],
    ['none of the values', { colour: [] }, '/when/colour', 'filled'],
    ['a value twice', { colour: ['red', 'red'] }, '/when/colour/1', 'repeated'],
    ['a word for a flag', { urgent: ['yes'] }, '/when/urgent', 'flag'],
    ['an exact amount', { count: 3 }, '/when/count', 'at-least'],
    ['a broken threshold', { count: { atLeast: '3' } }, '/when/count', 'at-least'],
    ['an amount at most', { count: { atLeast: 1, atMost: 2 } }, '/when/count', 'at-least'],
    ['no alternative', { anyOf: [] }, '/when/anyOf', 'filled'],
    ['alternatives that are none', { anyOf: {} }, '/when/anyOf', 'list'],
    ['a wrong alternative', { anyOf: [{}, { hue: [] }] }, '/when/anyOf/1/hue', 'unknown-fact'],
    [
      'alternatives within alternatives',
      { anyOf: [{ anyOf: [{}] }] },
      '/when/anyOf/0/anyOf',
      'too-deep',
    ],
  ])('may not ask for %s', (_, when, pointer, rule) => {
    expect(findings(when)).toMatchObject([{ pointer, rule }]);
  });
});

describe('a condition that takes everything', () => {
  it('is found to, however much the others beside it tell apart', () => {
    const values = ['a', 'b', 'c', 'd', 'e', 'f'];
    const facts = Array.from({ length: 10 }, (_, i) => `fact${i}`);
    // The same numbers each time, as if by chance.
    let seed = 7;
    const next = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    const detailed = (): AnyCondition =>
      Object.fromEntries(
        facts
          .map((fact) => [fact, values.filter(() => next() < 0.3)] as const)
          .filter(([, some]) => some.length > 0 && next() < 0.7),
      ) as unknown as AnyCondition;
    const others = Array.from({ length: 30 }, detailed);
    const wide = Object.fromEntries(facts.map((fact) => [fact, values]));
    expect(situationOutside({}, others, wide)).not.toBeNull();
    expect(situationOutside({}, [...others, {}], wide)).toBeNull();
  });
});
