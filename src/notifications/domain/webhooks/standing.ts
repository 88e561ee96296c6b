export const DISABLED_REASONS = ['paused', 'gone', 'failing'] as const;
/** An administrator stopped it, its receiver answered 410 Gone, or nothing arrived for days. */
export type DisabledReason = (typeof DISABLED_REASONS)[number];

const DAY_MS = 86_400_000;
// What broke on a Friday evening is mended on Monday.
const PATIENCE_MS = 3 * DAY_MS;

/** Whether the desk stops trying: nothing has arrived for three days, though it was tried. */
export const isGivenUp = (failingSince: Date, now: Date): boolean =>
  now.getTime() - failingSince.getTime() >= PATIENCE_MS;

// Longer than any holiday; what nobody has missed by then is read in the feed, and must not fill the database.
const KEPT_FOR_MS = 30 * DAY_MS;

/** Whether messages are made for it, to be sent or kept: not where it said that it is gone, or nobody has enabled it for thirty days. */
export function isToldOf(
  webhook: { readonly disabledReason: DisabledReason | null; readonly disabledAt: Date | null },
  now: Date,
): boolean {
  const { disabledReason, disabledAt } = webhook;
  if (disabledReason === 'gone') return false;
  return disabledAt === null || now.getTime() - disabledAt.getTime() < KEPT_FOR_MS;
}

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
