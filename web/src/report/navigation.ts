import { useSyncExternalStore } from 'react';
import { type Kind, KIND_KEYS } from './kinds';

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

export function go(path: string, over: 'pushed' | 'replaced' = 'pushed'): void {
  if (over === 'pushed') history.pushState(null, '', path);
  else history.replaceState(null, '', path);
  scrollTo(0, 0);
  for (const watcher of watchers) watcher();
}

export const trackPath = (code: string): string => `/theo-doi/${encodeURIComponent(code)}`;

/** The whole address, to be opened elsewhere. */
export const trackLink = (code: string): string => `${location.origin}${trackPath(code)}`;

/** The page that follows a case, for who has just sent it. */
export const sentPath = (code: string, kind: Kind): string => `${trackPath(code)}?moi=${kind}`;

/** Right after it was sent: of which kind it was said to be, which the case itself tells less finely. */
export function justSent(): Kind | null {
  const said = new URLSearchParams(location.search).get('moi');
  return said === null ? null : (KIND_KEYS.find((kind) => kind === said) ?? 'other');
}

/** After the sign-in one is back where one was. */
export const signInPath = (): string => `/dang-nhap?to=${encodeURIComponent(location.pathname)}`;
