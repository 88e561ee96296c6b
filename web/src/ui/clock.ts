import { useSyncExternalStore } from 'react';

// Clocks of office machines are wrong: what counts is the server's, as its answers say it.
let offset = 0;
let now = Date.now();
let timer: ReturnType<typeof setInterval> | undefined;
const watchers = new Set<() => void>();

/** From the Date header of an answer. */
export function setServerTime(date: string | null): void {
  const at = date === null ? NaN : Date.parse(date);
  if (Number.isFinite(at)) offset = at - Date.now();
}

export const serverNow = (): number => Date.now() + offset;

function tick(): void {
  now = serverNow();
  if (document.visibilityState === 'visible') for (const watcher of watchers) watcher();
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  timer ??= setInterval(tick, 1000);
  return () => {
    watchers.delete(watcher);
    if (watchers.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** One ticker for the page; in steps, so that what shows hours is drawn once a minute. */
export const useNow = (stepMs = 1000): number =>
  useSyncExternalStore(watch, () => Math.floor(now / stepMs) * stepMs);
