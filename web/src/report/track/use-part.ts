import { useEffect, useState } from 'react';

interface Part<T> {
  readonly part: T | null;
  /** Without a network it does not come; the page goes on without it. */
  readonly failed: boolean;
}

/** A part of the page that is fetched when it is wanted, and not before. `load` is to be the same each time. */
export function usePart<T>(load: () => Promise<T>, isWanted: boolean): Part<T> {
  const [now, setNow] = useState<Part<T>>({ part: null, failed: false });
  useEffect(() => {
    if (!isWanted) return;
    load().then(
      (part) => setNow({ part, failed: false }),
      () => setNow({ part: null, failed: true }),
    );
  }, [load, isWanted]);
  return now;
}
