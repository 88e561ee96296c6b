import { useEffect, useRef } from 'react';
import { isForOthers } from './keys-of-others';

const PAUSE_MS = 900;

export type Keys = Readonly<Record<string, (event: KeyboardEvent) => void>>;

/**
 * Single keys, and two after each other (`g q`). Never while somebody types, composes a Vietnamese letter or has a dialog
 * or a menu open, nor where they have turned them off (WCAG 2.1.4); nor those that what has the focus answers to.
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
      if (isForOthers(event, placeOf(event))) return;
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

/** Where the focus is; if what had it in a dialog has gone, in the dialog still, which covers the page. */
function placeOf({ target }: KeyboardEvent): Element | null {
  if (target instanceof Element && target !== document.body) return target;
  return document.querySelector('[aria-modal=true]');
}
