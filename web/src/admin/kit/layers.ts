import { useEffect, useSyncExternalStore } from 'react';

// How many dialogs lie over a drawer. Escape closes the uppermost layer, and each of them hears of it.
let dialogs = 0;
const told = new Set<() => void>();

function change(by: 1 | -1): void {
  dialogs += by;
  for (const tell of told) tell();
}

function subscribe(tell: () => void): () => void {
  told.add(tell);
  return () => told.delete(tell);
}

/** For a dialog: what lies below keeps still while it is open. */
export function useCovers(opened: boolean): void {
  useEffect(() => {
    if (!opened) return;
    change(1);
    return () => change(-1);
  }, [opened]);
}

/** For a drawer: whether a dialog lies over it. */
export const useIsCovered = (): boolean => useSyncExternalStore(subscribe, () => dialogs > 0);
