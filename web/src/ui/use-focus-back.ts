import { useLayoutEffect } from 'react';

const SETTLED_MS = 20;

/**
 * Back to where somebody was when a dialog closes that is drawn only while it is open: Mantine remembers the place for
 * dialogs alone that were there, closed, before. Whatever was given the focus meanwhile keeps it.
 */
export function useFocusBack(opened = true): void {
  useLayoutEffect(() => {
    if (!opened) return;
    const before = document.activeElement;
    return () => {
      const atClose = document.activeElement;
      setTimeout(() => {
        const now = document.activeElement;
        const isLost = now === null || now === document.body || now === atClose;
        if (isLost && before instanceof HTMLElement) before.focus({ preventScroll: true });
      }, SETTLED_MS);
    };
  }, [opened]);
}
