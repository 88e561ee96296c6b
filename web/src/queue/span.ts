/** Which of many equally high rows are drawn. */
export interface Span {
  readonly first: number;
  /** After the last. */
  readonly end: number;
  /** How many are drawn at most; as long as it is the same, a row may be drawn where another one was. */
  readonly size: number;
}

export interface Sight {
  /** How far it is scrolled, and how much is seen of it, in pixels. */
  readonly top: number;
  readonly view: number;
  readonly height: number;
  readonly count: number;
}

// Rows beyond the edges: what a turn of the wheel shows is there already.
const BEYOND = 6;
// Drawn anew with each second row that passes.
const STEP = 2;

export function spanOf({ top, view, height, count }: Sight): Span {
  const size = Math.ceil(view / height) + 2 * BEYOND + STEP;
  const wanted = Math.floor(Math.max(0, top) / height) - BEYOND;
  const first = Math.max(0, Math.min(wanted - (wanted % STEP), count - size));
  return { first, end: Math.min(count, first + size), size };
}

interface Shown extends Sight {
  readonly index: number;
  /** What lies over the rows, above and below. */
  readonly head: number;
  readonly foot: number;
}

/** How far to scroll so that a row is in sight; as it is, where it is already. */
export function topFor({ index, top, view, height, head, foot }: Omit<Shown, 'count'>): number {
  const start = index * height;
  if (start < top) return start;
  const lowest = start + height + head + foot - view;
  return Math.max(top, lowest);
}
