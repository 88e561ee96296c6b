import { useSyncExternalStore } from 'react';

const watchers = new Set<() => void>();

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  addEventListener('popstate', watcher);
  return () => {
    watchers.delete(watcher);
    removeEventListener('popstate', watcher);
  };
}

/** Two pages need no router. */
export const usePath = (): string => useSyncExternalStore(watch, () => location.pathname);

export function go(path: string): void {
  history.pushState(null, '', path);
  scrollTo(0, 0);
  for (const watcher of watchers) watcher();
}

export const trackPath = (code: string): string => `/theo-doi/${encodeURIComponent(code)}`;

/** After the sign-in one is back where one was. */
export const signInPath = (): string => `/dang-nhap?to=${encodeURIComponent(location.pathname)}`;
