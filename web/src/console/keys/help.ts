import { useSyncExternalStore } from 'react';

let isOpen = false;
const watchers = new Set<() => void>();

/** The list of keys lies over whatever page is open, and is asked for from several places. */
export function showKeys(open: boolean): void {
  isOpen = open;
  for (const watcher of watchers) watcher();
}

const watch = (watcher: () => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

export const useKeysShown = (): boolean => useSyncExternalStore(watch, () => isOpen);
