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

/** By JSON pointer, what is to be chosen: of what was not, the API can only say that its code is too short. */
type Unmade = Readonly<Partial<Record<string, string>>>;

export interface Saving {
  readonly busy: boolean;
  /** What stands beside no field. */
  readonly error: unknown;
  readonly conflict: Conflict | null;
  readonly faults: ReadonlyMap<string, string>;
  /** Whether it went; what went wrong is kept here and shown. */
  readonly run: (work: () => Promise<void>, unmade?: Unmade) => Promise<boolean>;
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

const faultsIn = (error: unknown, unmade: Unmade): ReadonlyMap<string, string> =>
  new Map([...faultsOf(error)].map(([at, detail]) => [at, unmade[at] ?? detail]));

/** One act of a form at a time, with what the API says about it. */
export function useSave(): Saving {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [unmade, setUnmade] = useState<Unmade>({});
  const run = async (work: () => Promise<void>, choices: Unmade = {}) => {
    if (busy) return false;
    setUnmade(choices);
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
    ...{ busy, error, run, conflict: conflictIn(error), faults: faultsIn(error, unmade) },
    forget: () => setError(null),
  };
}
