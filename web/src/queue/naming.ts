import { useSyncExternalStore } from 'react';
import { type QueueSearch } from './search';

let asked: QueueSearch | null = null;
const watchers = new Set<() => void>();

/** A view gets its name in a dialog, for which the head, the tabs, the filters of a telephone and the palette ask. */
export function nameView(search: QueueSearch | null): void {
  asked = search;
  for (const watcher of watchers) watcher();
}

const watch = (watcher: () => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

export const useNamed = (): QueueSearch | null => useSyncExternalStore(watch, () => asked);
