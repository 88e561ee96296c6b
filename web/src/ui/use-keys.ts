import { useEffect, useRef } from 'react';

const PAUSE_MS = 900;
const ELSEWHERE =
  'input:not([type=checkbox]), textarea, select, [contenteditable], dialog, [role=dialog], [role=combobox], [role=listbox]';

export type Keys = Readonly<Record<string, (event: KeyboardEvent) => void>>;

/**
 * Single keys, and two after each other (`g q`). Never while somebody types, composes a Vietnamese letter or has a dialog
 * open, nor where they have turned them off (WCAG 2.1.4).
 */
export function useKeys(keys: Keys, enabled: boolean): void {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    if (!enabled) return;
    let before = '';
    let timer: ReturnType<typeof setTimeout> | undefined;
    const press = (event: KeyboardEvent) => {
      if (isForOthers(event)) return;
      const name = before === '' ? event.key : `${before} ${event.key}`;
      const work = current.current[name] ?? current.current[event.key];
      clearTimeout(timer);
      before = Object.keys(current.current).some((key) => key.startsWith(`${event.key} `))
        ? event.key
        : '';
      timer = setTimeout(() => {
        before = '';
      }, PAUSE_MS);
      if (!work) return;
      event.preventDefault();
      before = '';
      work(event);
    };
    addEventListener('keydown', press);
    return () => {
      clearTimeout(timer);
      removeEventListener('keydown', press);
    };
  }, [enabled]);
}

function isForOthers(event: KeyboardEvent): boolean {
  const { target } = event;
  return (
    event.defaultPrevented ||
    [event.ctrlKey, event.metaKey, event.altKey, event.isComposing].some(Boolean) ||
    (target instanceof Element && target.closest(ELSEWHERE) !== null)
  );
}
