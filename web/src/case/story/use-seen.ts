import { useEffect, useState } from 'react';

const AFTER_MS = 3000;
const keyOf = (code: string) => `seen:${code}`;

function read(code: string): number | null {
  try {
    const kept = localStorage.getItem(keyOf(code));
    return kept === null ? null : Number(kept);
  } catch {
    return null;
  }
}

/** Up to where somebody had read the case on this machine when they came; what is there now counts as read for the next time. */
export function useSeen(code: string, newest: number | undefined): number | null {
  const [seen] = useState(() => read(code));
  useEffect(() => {
    if (newest === undefined) return;
    const timer = setTimeout(() => {
      try {
        localStorage.setItem(keyOf(code), String(newest));
      } catch {
        // Then everything stays as new as it is.
      }
    }, AFTER_MS);
    return () => clearTimeout(timer);
  }, [code, newest]);
  return seen;
}
