/** What an attempt can come to. */
export const OUTCOMES = ['delivered', 'failed', 'refused', 'cancelled', 'held'] as const;
export type Outcome = (typeof OUTCOMES)[number];

const HOUR_MS = 3_600_000;
// Twenty seconds, then twice as long each time: what is away for a minute is found at once, what is away for a weekend is not called
// ten thousand times.
export const FIRST_RETRY_MS = 20_000;
const LONGEST_WAIT_MS = 24 * HOUR_MS;
/** With the waits between them about three days, so that what broke on a Friday evening may be mended on Monday. */
export const MOST_ATTEMPTS = 18;

/** How long after so many attempts the next one comes at the latest. */
const ceilingAfter = (attempts: number, firstMs: number): number =>
  Math.min(firstMs * 2 ** (attempts - 1), LONGEST_WAIT_MS);

/**
 * Anything up to the ceiling, by chance: receivers that went away together with a thousand messages waiting for them must not be
 * called by all of them in one instant when they come back.
 */
export const waitAfter = (attempts: number, firstMs: number, chance: number): number =>
  chance * ceilingAfter(attempts, firstMs);

export interface Tried {
  readonly outcome: Outcome;
  /** The receiver wants nothing before then. */
  readonly retryAt?: Date;
  /** With this one. */
  readonly attempts: number;
  readonly firstMs: number;
  /** From 0 to 1. */
  readonly chance: number;
}

export type Standing =
  | { readonly state: 'waiting'; readonly nextAttemptAt: Date }
  | { readonly state: 'held' | 'delivered' | 'dead' | 'cancelled' };

const END_OF = {
  delivered: 'delivered',
  refused: 'dead',
  cancelled: 'cancelled',
  held: 'held',
} as const satisfies Partial<Record<Outcome, Standing['state']>>;

/** How a delivery stands after an attempt. */
export function standingAfter(tried: Tried, now: Date): Standing {
  const { outcome, attempts, firstMs, chance, retryAt } = tried;
  if (outcome !== 'failed') return { state: END_OF[outcome] };
  if (attempts >= MOST_ATTEMPTS) return { state: 'dead' };
  const own = now.getTime() + waitAfter(attempts, firstMs, chance);
  // Whoever asks for more than a day is not there, which is better seen than waited for.
  const asked = Math.min(retryAt?.getTime() ?? 0, now.getTime() + LONGEST_WAIT_MS);
  return { state: 'waiting', nextAttemptAt: new Date(Math.max(own, asked)) };
}
