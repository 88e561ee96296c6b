import { SEVERITIES } from '../severity.js';
import { conditionFindings } from './condition-findings.js';
import { type AnyCondition, isCovered, neverHolds } from './coverage.js';
import { type FactSpace } from './fact-space.js';
import { type Finding, repeated } from './finding.js';
import { type ScoringEdit, type ScoringRuleEdit } from './scoring-edit.js';

/** Floors, ceilings and the legal test: sound conditions, ids of their own, and an effect. */
export function scoringRuleFindings(
  { rules, legalSerious }: ScoringEdit,
  { space, situation }: { readonly space: FactSpace; readonly situation: FactSpace },
): Finding[] {
  const legalPlace = '/legalSerious/when';
  const legal = conditionFindings(legalSerious.when, situation, legalPlace);
  const conditions = rules.flatMap(({ when }, i) =>
    conditionFindings(when, space, `/rules/${i}/when`),
  );
  return [
    ...repeated(
      rules,
      ({ id }) => id,
      (i) => `/rules/${i}/id`,
    ),
    ...legal,
    ...(legal.length === 0 && neverHolds(legalSerious.when, situation)
      ? [{ pointer: legalPlace, rule: 'never-holds' }]
      : []),
    ...(conditions.length > 0
      ? conditions
      : rules.flatMap((rule, i) => effectFindings(rule, rules, `/rules/${i}`, space))),
  ];
}

/** A rule that cannot hold, or moves nothing because a stronger one holds whenever it does. */
function effectFindings(
  rule: ScoringRuleEdit,
  rules: readonly ScoringRuleEdit[],
  pointer: string,
  space: FactSpace,
): Finding[] {
  const when = rule.when as AnyCondition;
  if (neverHolds(when, space)) return [{ pointer, rule: 'never-holds' }];
  const idle = rule.kind === 'floor' ? SEVERITIES[0] : SEVERITIES.at(-1);
  if (rule.level === idle) return [{ pointer, rule: 'moves-nothing', facts: { by: [] } }];
  const stronger = rules.filter(
    (other) => other.kind === rule.kind && strength(other) > strength(rule),
  );
  const conditions = stronger.map((other) => other.when as AnyCondition);
  return isCovered(when, conditions, space)
    ? [{ pointer, rule: 'moves-nothing', facts: { by: stronger.map(({ id }) => id) } }]
    : [];
}

const strength = ({ kind, level }: ScoringRuleEdit): number =>
  SEVERITIES.indexOf(level) * (kind === 'floor' ? 1 : -1);
