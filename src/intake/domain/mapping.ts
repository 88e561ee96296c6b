import { type Labels } from './alert.js';

export const TESTS = ['is', 'begins-with'] as const;

/** Holds where one of the label's values passes the test with one of these. No patterns: what an office writes must not run long. */
export interface Match {
  readonly label: string;
  readonly test: (typeof TESTS)[number];
  readonly values: readonly string[];
}

/** What becomes of an alert that all of `when` holds for: a report of this kind, or with null nothing. */
export interface MappingRule<Target> {
  readonly when: readonly Match[];
  readonly report: Target | null;
}

export interface Mapping<Target> {
  /** The first that fits counts. */
  readonly rules: readonly MappingRule<Target>[];
  /** What becomes of an alert that no rule fits. */
  readonly otherwise: Target | null;
}

const PASSES: Readonly<Record<Match['test'], (value: string, wanted: string) => boolean>> = {
  is: (value, wanted) => value === wanted,
  'begins-with': (value, wanted) => value.startsWith(wanted),
};

const holds = ({ label, test, values }: Match, labels: Labels): boolean =>
  Object.hasOwn(labels, label) &&
  (labels[label] ?? []).some((value) => values.some((wanted) => PASSES[test](value, wanted)));

/** The kind of report that an alert with these labels becomes; null for one that is ignored. */
export function targetFor<Target>(
  { rules, otherwise }: Mapping<Target>,
  labels: Labels,
): Target | null {
  const rule = rules.find(({ when }) => when.every((match) => holds(match, labels)));
  return rule ? rule.report : otherwise;
}
