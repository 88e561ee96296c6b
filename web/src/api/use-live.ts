import { useEffect, useRef } from 'react';
import { useChanges } from './stream';

// Many changes in a moment are asked for together.
const GATHER_MS = 150;

/** What others do to the case, or without a code to any, is told a moment later. */
export function useLive(tell: () => void, code?: string): void {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useChanges(({ type, subject }) => {
    if (!type.startsWith('incident.') || (code !== undefined && subject !== code)) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(tell, GATHER_MS);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
}
