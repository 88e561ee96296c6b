interface Attempt {
  readonly at: string;
  readonly outcome: string;
}

interface Delivery {
  readonly state: string;
  readonly nextAttemptAt: string | null;
}

/** What came after an attempt that failed; the words are `delivery.after.<fate>`. */
export type Fate = 'triedAgain' | 'willTry' | 'gaveUp';

/** Nothing where the attempt says all by itself, or nobody knows. */
export function fateOf(
  attempt: Attempt,
  log: readonly Attempt[],
  { state, nextAttemptAt }: Delivery,
): Fate | null {
  if (attempt.outcome !== 'failed') return null;
  if (log.some(({ at }) => Date.parse(at) > Date.parse(attempt.at))) return 'triedAgain';
  if (state === 'waiting' && nextAttemptAt !== null) return 'willTry';
  return state === 'dead' ? 'gaveUp' : null;
}
