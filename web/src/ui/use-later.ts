import { startTransition, useEffect, useState } from 'react';
import { useSettled } from './use-settled';

const AGAIN_MS = 5000;

/**
 * A part that nobody needs at first: null until it has come, which is when the page has been there for a moment or the
 * part is wanted. What cannot be fetched now is tried again, and takes nothing with it.
 */
export function useLater<T>(fetchPart: () => Promise<T>, isWanted = false): T | null {
  const [part, setPart] = useState<{ readonly is: T } | null>(null);
  const isDue = useSettled() || isWanted;
  useEffect(() => {
    if (!isDue) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isGone = false;
    const attempt = () =>
      void fetchPart().then(
        (is) => {
          // In slices: whoever is at the page meanwhile does not notice.
          if (!isGone) startTransition(() => setPart({ is }));
        },
        () => {
          if (!isGone) timer = setTimeout(attempt, AGAIN_MS);
        },
      );
    attempt();
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [isDue, fetchPart]);
  return part?.is ?? null;
}
