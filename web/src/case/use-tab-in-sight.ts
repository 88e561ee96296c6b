import { type RefObject, useLayoutEffect } from 'react';
import { type Tab } from './search';

// Of the view: less than that below the strip, and of what it opens hardly anything can be seen.
const ENOUGH = 1 / 3;

/** Who comes for a part of the case need not look for it below the head: on a telephone that is as high as a screen. */
export function useTabInSight(strip: RefObject<HTMLElement | null>, tab: Tab): void {
  useLayoutEffect(() => {
    const view = strip.current?.closest('main');
    if (tab === 'story' || !strip.current || !view) return;
    const top = strip.current.getBoundingClientRect().top - view.getBoundingClientRect().top;
    if (view.clientHeight - top < view.clientHeight * ENOUGH) view.scrollTop += top;
  }, [strip, tab]);
}
