import { lazy, Suspense, useEffect } from 'react';
import { type Writing } from '../use-write';
import { type ConflictDialog } from './ConflictDialog';
import { type Fields } from './edits';
import { type Editing } from './use-edits';
import { type Wording } from './wording';

// Seldom needed: two people must have written into the same field.
const Dialog = lazy(() =>
  import('./ConflictDialog').then(({ ConflictDialog: it }) => ({ default: it })),
) as unknown as typeof ConflictDialog;

interface Props<T extends Fields> {
  readonly code: string;
  readonly editing: Editing<T>;
  readonly wording: Wording<T>;
  readonly now: T;
  readonly writing: Pick<Writing<never>, 'stale'>;
  readonly opened: boolean;
  readonly open: () => void;
  readonly close: () => void;
  readonly send: (changes: Partial<T>) => void;
}

/** Comes up when a form was refused because somebody else was first, as soon as it is known with what. */
export function Merging<T extends Fields>({ writing, opened, open, ...rest }: Props<T>) {
  const { stale } = writing;
  const isNeeded = stale !== null && rest.editing.clashes.length > 0;
  const version = stale?.version;
  useEffect(() => {
    if (isNeeded) open();
    // Once a refusal: who closes it to look again is not asked at every key.
  }, [isNeeded, version]);
  if (!opened) return null;
  return (
    <Suspense fallback={null}>
      <Dialog {...rest} />
    </Suspense>
  );
}
