import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { faultsOf, ProblemError, problemOf } from '../../api/problem';
import { isEmptyAt } from './places';

/** A field that somebody else changed after it was read here. */
export interface Foreign {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
  readonly by: string;
  readonly at: string;
}

export interface Conflict {
  /** The ETag of what is there now. */
  readonly current: string;
  readonly changes: readonly Foreign[];
}

/**
 * By JSON pointer, what the page itself finds wrong. The API looks in turns, and what it would find in a later one is hidden
 * until all of an earlier is mended; and of what was not chosen it can only say that its code is too short.
 */
export type OwnFaults = Readonly<Partial<Record<string, string>>>;

interface Seen {
  readonly own?: OwnFaults;
  /** What the form holds: of what is empty there, people are told to fill it in, not how long it may be. */
  readonly values?: object;
}

export interface Saving {
  readonly busy: boolean;
  /** What stands beside no field. */
  readonly error: unknown;
  readonly conflict: Conflict | null;
  readonly faults: ReadonlyMap<string, string>;
  /** Whether it went; what went wrong is kept here and shown. */
  readonly run: (work: () => Promise<void>, seen?: Seen) => Promise<boolean>;
  readonly forget: () => void;
}

export function conflictIn(error: unknown): Conflict | null {
  if (!(error instanceof ProblemError) || error.status !== 412) return null;
  const { current, changes } = error.problem;
  return {
    current: typeof current === 'string' ? current : '',
    changes: Array.isArray(changes) ? (changes as Foreign[]) : [],
  };
}

const INVALID = 422;

/** All of them at once, the page's own words first; whatever the page finds, only the API refuses. */
function faultsIn(
  error: unknown,
  { own = {}, values = {} }: Seen,
  needed: string,
): ReadonlyMap<string, string> {
  const all = new Map(faultsOf(error));
  if (problemOf(error)?.status !== INVALID) return all;
  for (const at of all.keys()) if (isEmptyAt(values, at)) all.set(at, needed);
  for (const [at, words] of Object.entries(own)) if (words !== undefined) all.set(at, words);
  return all;
}

/** One act of a form at a time, with what the API says about it. */
export function useSave(): Saving {
  const { t } = useTranslation('admin');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [seen, setSeen] = useState<Seen>({});
  const run = async (work: () => Promise<void>, now: Seen = {}) => {
    if (busy) return false;
    setSeen(now);
    setBusy(true);
    setError(null);
    try {
      await work();
      return true;
    } catch (failure) {
      setError(failure);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return {
    ...{
      busy,
      error,
      run,
      conflict: conflictIn(error),
      faults: faultsIn(error, seen, t('fault.needed')),
    },
    forget: () => setError(null),
  };
}
