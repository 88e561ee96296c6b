/**
 * The key of a screen on a wall: of a system that may only read, so that nobody's session has to stay open there. It is
 * kept by the browser of that screen, and used by the wall alone.
 */
const NAME = 'screen-key';
const WRITTEN = /^tb_[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}_[\w-]{43}$/;

let inUse: string | null = null;

export const isScreenKey = (text: string): boolean => WRITTEN.test(text);

/** What requests are signed with instead of a session; null everywhere but on a wall that has a key. */
export const screenKey = (): string | null => inUse;

/** Begins to use the key that is kept; false where none is. */
export function startScreen(): boolean {
  inUse = localStorage.getItem(NAME);
  return inUse !== null;
}

/** For now; null gives what comes next back to whoever is signed in. */
export function takeScreenKey(key: string | null): void {
  inUse = key;
}

/** The one in use is good: also after the screen was off. */
export function keepScreenKey(): void {
  if (inUse !== null) localStorage.setItem(NAME, inUse);
}
