import { type Icon } from '@tabler/icons-react';
import { useEffect, useSyncExternalStore } from 'react';

/** What the page that is open can do, for those who would rather say it than look for it. */
export interface Command {
  readonly id: string;
  readonly label: string;
  readonly icon: Icon;
  /** The key that does the same. */
  readonly key?: string;
  readonly run: () => void;
}

const NONE: readonly Command[] = [];
let current: readonly Command[] = NONE;
const watchers = new Set<() => void>();

function become(next: readonly Command[]): void {
  current = next;
  for (const watcher of watchers) watcher();
}

/** Of the page, as long as it is there. The list must be the same while nothing of it changes. */
export function useCommands(commands: readonly Command[]): void {
  useEffect(() => {
    become(commands);
    return () => {
      if (current === commands) become(NONE);
    };
  }, [commands]);
}

const watch = (watcher: () => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

export const useCommandsHere = (): readonly Command[] => useSyncExternalStore(watch, () => current);
