const DAY_MS = 86_400_000;
// Whoever left the office a year ago must not hold a key to the desk.
const LONGEST_MS = 365 * DAY_MS;

/** `tb_<id>_<secret>`: what leaked can be recognised, and its key be found without the secret. */
const WRITTEN = /^tb_([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})_([\w-]{43})$/;

export interface ShownKey {
  readonly id: string;
  readonly secret: string;
}

export const writeKey = ({ id, secret }: ShownKey): string => `tb_${id}_${secret}`;

/** Nothing for what is no key at all. */
export function readKey(text: string): ShownKey | null {
  const [, id, secret] = WRITTEN.exec(text) ?? [];
  return id === undefined || secret === undefined ? null : { id, secret };
}

/** The rule that an end breaks, where it breaks one. */
export function faultOfExpiry(expiresAt: Date, now: Date): 'in-future' | 'within-a-year' | null {
  if (expiresAt <= now) return 'in-future';
  return expiresAt.getTime() - now.getTime() > LONGEST_MS ? 'within-a-year' : null;
}

interface Standing {
  readonly expiresAt: Date;
  readonly previousUntil: Date | null;
  readonly revokedAt: Date | null;
}

export const isGood = ({ expiresAt, revokedAt }: Omit<Standing, 'previousUntil'>, now: Date) =>
  revokedAt === null && now < expiresAt;

/** Which of its secrets was shown. */
export type Matching = 'newest' | 'previous' | 'none';
export type KeyFault = 'wrong-secret' | 'revoked' | 'expired' | 'rotated' | 'foreign-address';

/** Why a key is refused: for the log alone, as whoever shows it is told nothing. */
export function faultOf(
  key: Standing,
  { matching, addressFits }: { matching: Matching; addressFits: boolean },
  now: Date,
): KeyFault | null {
  const { previousUntil, revokedAt } = key;
  if (matching === 'none') return 'wrong-secret';
  if (revokedAt !== null) return 'revoked';
  if (!isGood(key, now)) return 'expired';
  if (matching === 'previous' && (previousUntil === null || now >= previousUntil)) return 'rotated';
  return addressFits ? null : 'foreign-address';
}

/** Until when the secret before this rotation is good: never longer than the key. */
export const endOfOverlap = (hours: number, now: Date, { expiresAt }: { expiresAt: Date }): Date =>
  new Date(Math.min(now.getTime() + hours * 3_600_000, expiresAt.getTime()));

interface Used {
  readonly lastUsedAt: Date | null;
  readonly lastUsedFrom: string | null;
}

/** Whether a use is written down: one a minute at most. */
export const isWorthKeeping = ({ lastUsedAt }: Pick<Used, 'lastUsedAt'>, now: Date): boolean =>
  lastUsedAt === null || now.getTime() - lastUsedAt.getTime() >= 60_000;

/** Whether it is told to the auditor too: the first of a day (UTC), and the first from another address. */
export const isWorthTelling = ({ lastUsedAt, lastUsedFrom }: Used, now: Date, from: string) =>
  lastUsedFrom !== from ||
  lastUsedAt?.toISOString().slice(0, 10) !== now.toISOString().slice(0, 10);
