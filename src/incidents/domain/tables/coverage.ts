import { type Condition } from '../condition.js';
import { type FactSpace, type Value } from './fact-space.js';

/** A condition of any table that has passed conditionFindings. */
export type AnyCondition = Condition<Record<string, never>>;

/** A part of the space: of each fact it names, the values it admits; any value of the others. */
type Box = Readonly<Record<string, readonly Value[]>>;

type Wanted = boolean | { readonly atLeast: number } | readonly Value[];

// The shipped table takes some hundred comparisons, one of two hundred rules some thousands. Where more than this are
// needed nothing is proven, so that no draft keeps the process busy for long.
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
  const [ours, theirs] = [a, b].map((when) => boxesOf(when, finite).filter((box) => !isEmpty(box)));
  return ours?.some((box) => theirs?.some((other) => !areApart(box, other))) ?? false;
};

/** A situation in which `when` holds and none of `others`, by the facts that matter; null when there is none. */
export function situationOutside(
  when: AnyCondition,
  others: readonly AnyCondition[],
  space: FactSpace,
): Readonly<Record<string, Value>> | null {
  const finite = withAmounts(space, [when, ...others]);
  const covers = others.flatMap((other) => boxesOf(other, finite));
  let steps = MOST_STEPS;
  for (const box of boxesOf(when, finite)) {
    const near = covers.filter((cover) => !areApart(box, cover)).sort(widestFirst);
    const search = { covers: near, space: finite, steps };
    const found = partOutside(box, 0, search);
    steps = search.steps;
    if (found) {
      return Object.fromEntries(
        Object.entries(found).map(([fact, values]) => [fact, values[0] ?? null]),
      );
    }
  }
  return null;
}

/** What takes all or much of the rest ends the search, before it is cut into pieces along what asks for many facts. */
const widestFirst = (a: Box, b: Box): number => Object.keys(a).length - Object.keys(b).length;

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

/** Whether no situation is in both. */
const areApart = (box: Box, cover: Box): boolean =>
  Object.entries(cover).some(([fact, covered]) => {
    const values = box[fact];
    return values ? !values.some((value) => covered.includes(value)) : covered.length === 0;
  });

interface Search {
  readonly covers: readonly Box[];
  readonly space: Finite;
  /** Comparisons that are left. */
  steps: number;
}

/** A part of the box outside all covers from one on. */
function partOutside(box: Box, from: number, search: Search): Box | null {
  if (isEmpty(box)) return null;
  for (let i = from; i < search.covers.length; i++) {
    if (search.steps-- <= 0) return box;
    const cover = search.covers[i];
    if (cover && !areApart(box, cover)) return partBeside(cover, box, i + 1, search);
  }
  return box;
}

/**
 * The box is cut along a cover: what sticks out on each side is looked into with the remaining covers; what is left in
 * the end lies within the cover.
 */
function partBeside(cover: Box, box: Box, from: number, search: Search): Box | null {
  let left = box;
  for (const [fact, covered] of Object.entries(cover)) {
    const values = left[fact] ?? search.space[fact] ?? [];
    const outside = values.filter((value) => !covered.includes(value));
    const found = partOutside({ ...left, [fact]: outside }, from, search);
    if (found) return found;
    left = { ...left, [fact]: values.filter((value) => covered.includes(value)) };
  }
  return null;
}
