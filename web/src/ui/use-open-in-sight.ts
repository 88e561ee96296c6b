import { type RefObject, useLayoutEffect, useRef } from 'react';

/** For a strip of tabs: the one that is open stands in its middle where not all have room, again when `changes` widen it. */
export function useOpenInSight(...changes: readonly unknown[]): RefObject<HTMLElement | null> {
  const strip = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { current } = strip;
    if (!current) return undefined;
    // Told once the page has been laid out, before it is painted: asked here, all of it would be laid out for this alone.
    const laidOut = new ResizeObserver(() => showOpen(current));
    laidOut.observe(current);
    return () => laidOut.disconnect();
  }, changes);
  return strip;
}

/** In the strip alone: the page stays where its reader is. */
function showOpen(strip: HTMLElement): void {
  const open = strip.querySelector('[aria-current]');
  if (open) strip.scrollLeft += middleOf(open) - middleOf(strip);
}

function middleOf(element: Element): number {
  const { left, width } = element.getBoundingClientRect();
  return left + width / 2;
}
