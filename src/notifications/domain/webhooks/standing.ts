export const DISABLED_REASONS = ['paused', 'gone', 'failing'] as const;
/** An administrator stopped it, its receiver answered 410 Gone, or nothing arrived for days. */
export type DisabledReason = (typeof DISABLED_REASONS)[number];

const DAY_MS = 86_400_000;
// What broke on a Friday evening is mended on Monday.
const PATIENCE_MS = 3 * DAY_MS;

/** Whether the desk stops trying: nothing has arrived for three days, though it was tried. */
export const isGivenUp = (failingSince: Date, now: Date): boolean =>
  now.getTime() - failingSince.getTime() >= PATIENCE_MS;

/** Until when the secret before this rotation signs along. */
export const endOfOverlap = (hours: number, now: Date): Date =>
  new Date(now.getTime() + hours * 3_600_000);

interface Secrets<T> {
  readonly secret: T;
  readonly previousSecret: T | null;
  readonly previousUntil: Date | null;
}

/** Those that a message is signed with, the newest first. */
export function signingSecrets<T>(
  { secret, previousSecret, previousUntil }: Secrets<T>,
  now: Date,
): readonly T[] {
  const both = previousSecret !== null && previousUntil !== null && now < previousUntil;
  return both ? [secret, previousSecret] : [secret];
}
