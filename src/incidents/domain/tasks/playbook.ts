import { dueAt, type WorkingTime } from '../deadline-target.js';
import { SEVERITIES, type Severity } from '../severity.js';
import { type TaskPhase } from './task.js';

/** English may be missing: administrators of the province write Vietnamese. */
export interface Wording {
  readonly vi: string;
  readonly en: string | null;
}

export interface PlaybookStep {
  /** Unique within the playbook; a case gets a step once, by this name. */
  readonly key: string;
  readonly phase: TaskPhase;
  readonly title: Wording;
  readonly guidance: Wording | null;
  readonly mandatory: boolean;
  /** Cases of a lower severity do without it. */
  readonly from: Severity;
  /** How long after the acceptance, as deadline targets are written; null: no due time. */
  readonly due: string | null;
  /** Where a severity has a time of its own. */
  readonly dueBySeverity: Readonly<Partial<Record<Severity, string>>>;
}

/** What a case is, as far as a playbook asks. */
export interface PlaybookCase {
  readonly categoryTaxonomy: string;
  readonly categoryType: string | null;
  readonly severity: Severity;
}

interface Choosable {
  readonly code: string;
  readonly taxonomy: string;
  /** Null: every type of the class. */
  readonly type: string | null;
  /** None: every severity. */
  readonly severities: readonly Severity[];
  readonly active: boolean;
}

/**
 * Longer ones would reach beyond what the working calendar can count (five years, perhaps with one working day a week),
 * and no step of a playbook takes so long.
 */
export const STEP_DUE = /^([1-9]\d{0,2}(m|h|d|wh)|[1-9]\d?wd)$/;

/**
 * The playbook for a case: of those in use that fit it the most specific. One for its type beats one for the class, then
 * one for its severity beats one for every severity, the fewer severities the better; last the first by code.
 */
export function playbookFor<P extends Choosable>(
  playbooks: readonly P[],
  incident: PlaybookCase,
): P | undefined {
  return playbooks.filter((playbook) => fits(playbook, incident)).sort(bySpecificity)[0];
}

const fits = (
  { active, taxonomy, type, severities }: Choosable,
  { categoryTaxonomy, categoryType, severity }: PlaybookCase,
): boolean =>
  active &&
  taxonomy === categoryTaxonomy &&
  (type === null || type === categoryType) &&
  (severities.length === 0 || severities.includes(severity));

const bySpecificity = (a: Choosable, b: Choosable): number =>
  Number(b.type !== null) - Number(a.type !== null) ||
  breadthOf(a) - breadthOf(b) ||
  (a.code < b.code ? -1 : 1);

const breadthOf = ({ severities }: Choosable): number =>
  severities.length === 0 ? SEVERITIES.length + 1 : severities.length;

/** The steps that a case of this severity takes. */
export const stepsFor = (
  steps: readonly PlaybookStep[],
  severity: Severity,
): readonly PlaybookStep[] =>
  steps.filter(({ from }) => SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(from));

/** When a step is due in a case that was accepted then. */
export function stepDueAt(
  { due, dueBySeverity }: Pick<PlaybookStep, 'due' | 'dueBySeverity'>,
  severity: Severity,
  { at, time }: { readonly at: Date; readonly time: WorkingTime },
): Date | null {
  const target = dueBySeverity[severity] ?? due;
  return target === null ? null : dueAt(at, target, [], time);
}

/** The places of step keys that an earlier step has already. */
export const repeatedKeys = (steps: readonly { readonly key: string }[]): number[] =>
  steps.flatMap(({ key }, i) => (steps.findIndex((one) => one.key === key) < i ? [i] : []));
