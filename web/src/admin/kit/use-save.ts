import { useState } from 'react';
import { faultsOf, ProblemError } from '../../api/problem';

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

export interface Saving {
  readonly busy: boolean;
  /** What stands beside no field. */
  readonly error: unknown;
  readonly conflict: Conflict | null;
  readonly faults: ReadonlyMap<string, string>;
  /** Whether it went; what went wrong is kept here and shown. */
  readonly run: (work: () => Promise<void>) => Promise<boolean>;
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

/** One act of a form at a time, with what the API says about it. */
export function useSave(): Saving {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const run = async (work: () => Promise<void>) => {
    if (busy) return false;
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
    ...{ busy, error, run, conflict: conflictIn(error), faults: faultsOf(error) },
    forget: () => setError(null),
  };
}
