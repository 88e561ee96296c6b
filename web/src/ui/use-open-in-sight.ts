import { type RefObject, useLayoutEffect, useRef } from 'react';

/** For a strip of tabs: the one that is open stands in its middle where not all have room. */
export function useOpenInSight(...changes: readonly unknown[]): RefObject<HTMLElement | null> {
  const strip = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { current } = strip;
    const open = current?.querySelector<HTMLElement>('[aria-current]');
    // The strip alone: the page stays where its reader is.
    if (current && open) current.scrollLeft += middleOf(open) - middleOf(current);
  }, changes);
  return strip;
}

function middleOf(element: HTMLElement): number {
  const { left, width } = element.getBoundingClientRect();
  return left + width / 2;
}
