import { useEffect, useState } from 'react';

const SETTLED_MS = 1500;

/** Whether the page has been there for a moment: what nobody needs at first comes then, and takes nothing from what they do. */
export function useSettled(): boolean {
  const [isSettled, setSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), SETTLED_MS);
    return () => clearTimeout(timer);
  }, []);
  return isSettled;
}
