import { useLayoutEffect } from 'react';

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
      // Once it has gone from the page, and before anybody presses the next key.
      queueMicrotask(() => {
        const now = document.activeElement;
        const isLost = now === null || now === document.body || now === atClose;
        if (!isLost) return;
        // What it was opened from may have gone by what was done in it.
        const isThere = before?.isConnected === true && before !== document.body;
        const back = isThere ? before : document.getElementById('main');
        if (back instanceof HTMLElement) back.focus({ preventScroll: true });
      });
    };
  }, [opened]);
}
