import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react';
import { type Span, spanOf, topFor } from './span';

interface Given {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly count: number;
  readonly height: number;
  /** How much of the top is covered by what stays there. */
  readonly head: number;
}

// A screen that nobody has measured yet.
const VIEW = 900;

/** The rows to draw, anew only when others come into sight. All are as high as each other, so nothing is measured. */
export function useSpan({ scroller, count, height, head }: Given) {
  const [{ top, view }, setPlace] = useState({ top: 0, view: VIEW });
  const span = spanOf({ top, view, height, count });

  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const look = () => {
      const now = { top: box.scrollTop, view: box.clientHeight };
      setPlace((was) => (same(was, now, { height, count }) ? was : now));
    };
    look();
    const resized = new ResizeObserver(look);
    resized.observe(box);
    box.addEventListener('scroll', look, { passive: true });
    return () => {
      resized.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, [scroller, count, height]);

  const show = useCallback(
    (index: number, foot: number) => {
      const box = scroller.current;
      if (!box) return;
      const { scrollTop, clientHeight } = box;
      const top = topFor({ ...{ index, height, head, foot }, top: scrollTop, view: clientHeight });
      if (top !== scrollTop) box.scrollTop = top;
    },
    [scroller, height, head],
  );
  return { span, show };
}

interface Place {
  readonly top: number;
  readonly view: number;
}

function same(one: Place, other: Place, rows: { height: number; count: number }): boolean {
  const [a, b] = [spanOf({ ...one, ...rows }), spanOf({ ...other, ...rows })];
  return a.first === b.first && a.end === b.end && a.size === b.size;
}

// What is in sight already is drawn first.
const AFTER_MS = 50;

/** Asks for more in good time before the end is in sight. */
export function useMore({ end }: Span, count: number, more: () => void, before = 150): void {
  useEffect(() => {
    if (end < count - before) return undefined;
    const timer = setTimeout(more, AFTER_MS);
    return () => clearTimeout(timer);
  }, [end, count, before, more]);
}
