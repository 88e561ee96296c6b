import { type FactSpace, type Values } from './fact-space.js';
import { below, type Finding, repeated } from './finding.js';

// A list of alternatives within a list of alternatives says no more than one longer list.
const DEEPEST = 1;
// And so many that a table of them can still be judged while somebody waits.
const MOST_ALTERNATIVES = 10;

/** Whatever in a condition would never hold or means nothing: unknown facts, values of no list, empty lists. */
export function conditionFindings(
  when: unknown,
  space: FactSpace,
  pointer: string,
  depth = 0,
): Finding[] {
  if (!isObject(when)) return [{ pointer, rule: 'object' }];
  return Object.entries(when).flatMap(([fact, wanted]) => {
    const place = below(pointer, fact);
    if (fact === 'anyOf') return alternativeFindings(wanted, space, place, depth + 1);
    const values = Object.hasOwn(space, fact) ? space[fact] : undefined;
    if (values) return wantedFindings(wanted, values, place);
    return [{ pointer: place, rule: 'unknown-fact', facts: { facts: Object.keys(space) } }];
  });
}

function alternativeFindings(
  alternatives: unknown,
  space: FactSpace,
  pointer: string,
  depth: number,
): Finding[] {
  if (!Array.isArray(alternatives)) return [{ pointer, rule: 'list' }];
  if (alternatives.length === 0) return [{ pointer, rule: 'filled' }];
  if (depth > DEEPEST) return [{ pointer, rule: 'too-deep' }];
  if (alternatives.length > MOST_ALTERNATIVES) {
    return [{ pointer, rule: 'most', facts: { most: MOST_ALTERNATIVES } }];
  }
  return alternatives.flatMap((one, i) => conditionFindings(one, space, below(pointer, i), depth));
}

function wantedFindings(wanted: unknown, values: Values, pointer: string): Finding[] {
  if (values === 'amount') return isThreshold(wanted) ? [] : [{ pointer, rule: 'at-least' }];
  if (values.includes(true)) {
    return typeof wanted === 'boolean' ? [] : [{ pointer, rule: 'flag' }];
  }
  if (!Array.isArray(wanted)) return [{ pointer, rule: 'list' }];
  if (wanted.length === 0) return [{ pointer, rule: 'filled' }];
  const named = values.filter((value) => value !== null);
  const place = (i: number) => below(pointer, i);
  const unknown = wanted.flatMap((value, i) =>
    named.includes(value as string)
      ? []
      : [{ pointer: place(i), rule: 'choice', facts: { values: named } }],
  );
  return unknown.length > 0 ? unknown : repeated(wanted, (value: unknown) => value, place);
}

const isThreshold = (wanted: unknown): boolean =>
  isObject(wanted) &&
  Object.keys(wanted).join() === 'atLeast' &&
  Number.isSafeInteger(wanted.atLeast) &&
  Number(wanted.atLeast) >= 0;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
