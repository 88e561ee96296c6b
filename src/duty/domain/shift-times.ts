const DAY_MS = 86_400_000;
/** Offices make their rosters by the week. */
export const LONGEST_SHIFT_DAYS = 7;
export const LONGEST_SHIFT_MS = LONGEST_SHIFT_DAYS * DAY_MS;
const YEAR_MS = 365 * DAY_MS;

/** The rule that the end of a shift breaks, where it breaks one. */
export function faultOfEnd({ from, to }: { from: Date; to: Date }, now: Date): string | null {
  if (to <= from) return 'after-from';
  if (to.getTime() - from.getTime() > LONGEST_SHIFT_MS) return 'within-a-week';
  if (to <= now) return 'in-future';
  return to.getTime() - now.getTime() > YEAR_MS ? 'within-a-year' : null;
}

// A quarter, whichever it is.
const LONGEST_LOOK_DAYS = 92;
const USUAL_LOOK_DAYS = 14;

/** The span in which one looks for gaps: two weeks from now, where nothing else is said. */
export function lookSpan(
  { from, to }: { from?: Date | undefined; to?: Date | undefined },
  now: Date,
): { from: Date; to: Date } {
  const start = from ?? now;
  return { from: start, to: to ?? new Date(start.getTime() + USUAL_LOOK_DAYS * DAY_MS) };
}

export function faultOfLook({ from, to }: { from: Date; to: Date }): string | null {
  if (to <= from) return 'after-from';
  return to.getTime() - from.getTime() > LONGEST_LOOK_DAYS * DAY_MS ? 'within-a-quarter' : null;
}
