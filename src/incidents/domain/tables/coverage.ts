import { type Condition } from '../condition.js';
import { type FactSpace, type Value } from './fact-space.js';

/** A condition of any table that has passed conditionFindings. */
export type AnyCondition = Condition<Record<string, never>>;

/** A part of the space: of each fact it names, the values it admits; any value of the others. */
type Box = Readonly<Record<string, readonly Value[]>>;

type Wanted = boolean | { readonly atLeast: number } | readonly Value[];

// A table of a hundred rules takes some hundreds of steps. Where more are needed nothing is proven.
const MOST_STEPS = 20_000;

/**
 * Whether in every situation in which `when` holds, one of `others` holds as well. Facts count as independent of each
 * other, so that what is proven here holds for every report; what cannot be proven in time is answered with false.
 */
export function isCovered(
  when: AnyCondition,
  others: readonly AnyCondition[],
  space: FactSpace,
): boolean {
  return situationOutside(when, others, space) === null;
}

export const neverHolds = (when: AnyCondition, space: FactSpace): boolean =>
  isCovered(when, [], space);

/** Whether some situation meets both. */
export const overlap = (a: AnyCondition, b: AnyCondition, space: FactSpace): boolean => {
  const finite = withAmounts(space, [a, b]);
  const [ours, theirs] = [boxesOf(a, finite), boxesOf(b, finite)];
  return ours.some((box) => theirs.some((other) => !isEmpty(intersection(box, other))));
};

/** A situation in which `when` holds and none of `others`, by the facts that matter; null when there is none. */
export function situationOutside(
  when: AnyCondition,
  others: readonly AnyCondition[],
  space: FactSpace,
): Readonly<Record<string, Value>> | null {
  const finite = withAmounts(space, [when, ...others]);
  const covers = others.flatMap((other) => boxesOf(other, finite));
  const search = { space: finite, steps: MOST_STEPS };
  for (const box of boxesOf(when, finite)) {
    const found = partOutside(box, covers, search);
    if (found) {
      return Object.fromEntries(
        Object.entries(found).map(([fact, values]) => [fact, values[0] ?? null]),
      );
    }
  }
  return null;
}

type Finite = Readonly<Record<string, readonly Value[]>>;

/** Of amounts only the thresholds matter: each stands for all from it up to the next. */
function withAmounts(space: FactSpace, conditions: readonly AnyCondition[]): Finite {
  const thresholds = new Map<string, Set<number>>();
  const gather = (when: AnyCondition): void => {
    const { members, anyOf } = partsOf(when);
    for (const [fact, wanted] of members) {
      if (typeof wanted !== 'object' || !('atLeast' in wanted)) continue;
      thresholds.set(fact, (thresholds.get(fact) ?? new Set()).add(wanted.atLeast));
    }
    anyOf?.forEach(gather);
  };
  conditions.forEach(gather);
  return Object.fromEntries(
    Object.entries(space).map(([fact, values]) => [
      fact,
      values === 'amount' ? [...new Set([0, ...(thresholds.get(fact) ?? [])])] : values,
    ]),
  );
}

/** A condition as a union of boxes: one for each alternative. */
function boxesOf(when: AnyCondition, space: Finite): readonly Box[] {
  const { members, anyOf } = partsOf(when);
  const own: Box = Object.fromEntries(
    members.map(([fact, wanted]) => [
      fact,
      (space[fact] ?? []).filter((value) => meets(value, wanted)),
    ]),
  );
  if (!anyOf) return [own];
  return anyOf.flatMap((one) => boxesOf(one, space)).map((box) => intersection(own, box));
}

function partsOf(when: AnyCondition) {
  const { anyOf, ...members } = when;
  return {
    members: Object.entries(members as Readonly<Record<string, Wanted>>),
    anyOf: anyOf as readonly AnyCondition[] | undefined,
  };
}

function meets(value: Value, wanted: Wanted): boolean {
  if (typeof wanted === 'boolean') return value === wanted;
  return 'atLeast' in wanted ? Number(value) >= wanted.atLeast : wanted.includes(value);
}

function intersection(a: Box, b: Box): Box {
  const both = Object.keys(b).map((fact): [string, readonly Value[]] => {
    const [ours, theirs = []] = [a[fact], b[fact]];
    return [fact, ours ? ours.filter((value) => theirs.includes(value)) : theirs];
  });
  return { ...a, ...Object.fromEntries(both) };
}

const isEmpty = (box: Box): boolean => Object.values(box).some((values) => values.length === 0);

/**
 * A part of the box outside all covers. The box is cut along the first cover: what sticks out on each side is looked
 * into with the remaining covers; what is left lies within the cover.
 */
function partOutside(
  box: Box,
  [cover, ...rest]: readonly Box[],
  search: { readonly space: Finite; steps: number },
): Box | null {
  if (isEmpty(box)) return null;
  if (!cover || search.steps-- <= 0) return box;
  if (isEmpty(intersection(box, cover))) return partOutside(box, rest, search);
  return partBeside(cover, box, (side) => partOutside(side, rest, search), search.space);
}

function partBeside(
  cover: Box,
  box: Box,
  lookInto: (side: Box) => Box | null,
  space: Finite,
): Box | null {
  let left = box;
  for (const [fact, covered] of Object.entries(cover)) {
    const [outside, inside] = divided(left[fact] ?? space[fact] ?? [], covered);
    const found = lookInto({ ...left, [fact]: outside });
    if (found) return found;
    left = { ...left, [fact]: inside };
  }
  return null;
}

const divided = (values: readonly Value[], covered: readonly Value[]) =>
  [
    values.filter((value) => !covered.includes(value)),
    values.filter((value) => covered.includes(value)),
  ] as const;
