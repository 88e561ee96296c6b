import { problemOf } from '../api/problem';

export interface FieldChange {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
  readonly by: string;
  readonly at: string;
}

export interface Stale {
  /** The version that is there now. */
  readonly version: number;
  readonly changes: readonly FieldChange[];
}

const STALE = 412;

/** What somebody else has changed since the case was read, where that is why the desk refused. */
export function staleOf(error: unknown): Stale | null {
  const problem = problemOf(error);
  if (problem?.status !== STALE) return null;
  const { current, changes } = problem;
  const version = Number(/\d+/.exec(String(current))?.[0]);
  const list = Array.isArray(changes) ? (changes as readonly FieldChange[]) : [];
  return Number.isFinite(version) ? { version, changes: list } : null;
}

// Instants and counters that follow from what is said already, and ids beside names; not those that say something alone.
const BESIDE =
  /^(?!(?:unitConfirmed|detected)At$).*(?:At|Id|Until)$|^(?:version|openMandatoryTasks|viewers|score|infoTimeouts|periodCode)$/;

/**
 * What a person wants to know of it: of each field what it was and what it is at the end. Members of tasks are told as
 * one change of the tasks.
 */
export function told(changes: readonly FieldChange[]): FieldChange[] {
  const last = new Map<string, FieldChange>();
  for (const change of changes) {
    const [head = '', ...rest] = change.field.split('.');
    if (rest.length === 0 && BESIDE.test(head)) continue;
    const field = rest.length > 0 ? head : change.field;
    const before = last.get(field);
    const from = before ? before.from : change.from;
    last.set(
      field,
      rest.length > 0 ? { ...change, field, from: null, to: null } : { ...change, from },
    );
  }
  return [...last.values()];
}
