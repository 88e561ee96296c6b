import { useEffect, useRef } from 'react';
import { useChanges } from './stream';

const GATHER_MS = 4000;

/** Told that something has changed with an incident, once for all that changes within some seconds. */
export function useGatheredChanges(tell: () => void, gatherMs = GATHER_MS): void {
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  useChanges(({ type }) => {
    if (!type.startsWith('incident.') || waiting.current !== undefined) return;
    waiting.current = setTimeout(() => {
      waiting.current = undefined;
      tell();
    }, gatherMs);
  });
}
