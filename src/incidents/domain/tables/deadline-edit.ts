import { whoOf } from '../alarms/recipients.js';
import {
  DEADLINE_KINDS,
  type DeadlineKind,
  type DeadlineTable,
  type EscalationTarget,
} from '../deadlines.js';
import { type Phase, PHASES, SEVERITIES, type Severity } from '../severity.js';

export interface DeadlineRow {
  readonly phase: Phase;
  readonly severity: Severity;
  readonly kind: DeadlineKind;
  readonly target: string;
}

export interface EscalationEdit {
  readonly percent: number;
  readonly orAfter?: string | null;
  readonly severities: readonly Severity[];
  /** As `whoOf` reads it where it is not said. */
  readonly who?: EscalationTarget;
  readonly to: { readonly vi: string; readonly en: string };
  readonly agencies: readonly string[];
}

/** A deadline table as people write it: a target a row. From when each kind counts is no matter of opinion. */
export interface DeadlineEdit {
  readonly rows: readonly DeadlineRow[];
  readonly legal: readonly {
    readonly kind: DeadlineKind;
    readonly severities: readonly Severity[];
    readonly basis: string;
  }[];
  readonly warnAtPercent: readonly number[];
  readonly breachEscalation: readonly EscalationEdit[];
}

/** The table as it is stored and decided by. */
export const deadlineTableOf = (
  { rows, legal, warnAtPercent, breachEscalation }: DeadlineEdit,
  version: number,
  before: DeadlineTable,
): DeadlineTable => ({
  ...before,
  ...{ version, legal, warnAtPercent },
  breachEscalation: breachEscalation.map(({ orAfter, who, to, agencies, ...step }) => ({
    ...step,
    ...(typeof orAfter === 'string' && { orAfter }),
    to: { ...(who && { who }), ...to, ...(agencies.length > 0 && { agencies }) },
  })),
  table: Object.fromEntries(
    PHASES.map((phase) => [
      phase,
      Object.fromEntries(
        SEVERITIES.map((severity) => [
          severity,
          Object.fromEntries(
            rows
              .filter((row) => row.phase === phase && row.severity === severity)
              .map(({ kind, target }) => [kind, target]),
          ),
        ]),
      ),
    ]),
  ) as DeadlineTable['table'],
});

/** A stored table as people write it. */
export const deadlineEditOf = (stored: DeadlineTable): DeadlineEdit => ({
  rows: PHASES.flatMap((phase) =>
    SEVERITIES.flatMap((severity) =>
      DEADLINE_KINDS.flatMap((kind) => {
        const target = stored.table[phase][severity][kind];
        return target === undefined ? [] : [{ phase, severity, kind, target }];
      }),
    ),
  ),
  legal: stored.legal,
  warnAtPercent: stored.warnAtPercent,
  breachEscalation: stored.breachEscalation.map(({ orAfter, to, ...step }) => ({
    ...{ percent: step.percent, severities: step.severities, orAfter: orAfter ?? null },
    ...{ who: whoOf({ percent: step.percent, to }), to: { vi: to.vi, en: to.en } },
    agencies: to.agencies ?? [],
  })),
});
