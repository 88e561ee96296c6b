import { DEADLINE_KINDS, type DeadlineKind, type DeadlineTable } from '../deadlines.js';
import { type Routing, type RoutingMode } from '../routing.js';
import { type Assessment, type Phase, SEVERITIES, type Severity } from '../severity.js';

/** What the tables make of a report. */
export interface Outcome {
  readonly severity: Severity;
  readonly score: number;
  readonly legalSerious: boolean;
  readonly lead: string;
  readonly mode: RoutingMode;
  readonly support: readonly string[];
  readonly notify: readonly string[];
  readonly deadlines: readonly { readonly kind: DeadlineKind; readonly target: string }[];
}

export const ASPECTS = [
  'severity',
  'score',
  'legalSerious',
  'lead',
  'mode',
  'support',
  'notify',
  'deadlines',
] as const satisfies readonly (keyof Outcome)[];
export type Aspect = (typeof ASPECTS)[number];

export interface Comparison {
  readonly before: Outcome;
  readonly after: Outcome;
  readonly changes: readonly Aspect[];
}

export const outcomeOf = (
  { severity, score, legalSerious }: Assessment,
  { lead, mode, support, notify }: Routing,
  { table }: DeadlineTable,
  phase: Phase,
): Outcome => ({
  ...{ severity, score, legalSerious, lead, mode, support, notify },
  deadlines: DEADLINE_KINDS.flatMap((kind) => {
    const target = table[phase][severity][kind];
    return target === undefined ? [] : [{ kind, target }];
  }),
});

/** Who supports and who is told has no order. */
export function compared(before: Outcome, after: Outcome): Comparison {
  const changes = ASPECTS.filter((aspect) => written(before[aspect]) !== written(after[aspect]));
  return { before, after, changes };
}

const written = (value: Outcome[Aspect]): string =>
  JSON.stringify(Array.isArray(value) && typeof value[0] === 'string' ? value.toSorted() : value);

/** How many change, and by what. */
export function summaryOf(comparisons: readonly Comparison[]) {
  const rise = ({ before, after }: Comparison) =>
    SEVERITIES.indexOf(after.severity) - SEVERITIES.indexOf(before.severity);
  return {
    considered: comparisons.length,
    changed: comparisons.filter(({ changes }) => changes.length > 0).length,
    raised: comparisons.filter((one) => rise(one) > 0).length,
    lowered: comparisons.filter((one) => rise(one) < 0).length,
    by: ASPECTS.map((aspect) => ({
      aspect,
      count: comparisons.filter(({ changes }) => changes.includes(aspect)).length,
    })),
  };
}
