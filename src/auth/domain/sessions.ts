export const TOKEN_DELIVERIES = ['cookie', 'body'] as const;
export type TokenDelivery = (typeof TOKEN_DELIVERIES)[number];

/** How a person proved who they are, by the names of RFC 8176. */
export type Method = 'pwd' | 'otp' | 'hwk' | 'rba' | 'fed';

export type EndedBy =
  'sign-out' | 'everywhere' | 'reuse' | 'idle' | 'password' | 'disabled' | 'administrator';

const HOUR_MS = 3_600_000;
// A night shift may leave the desk's page open and come back to it; nobody is away from it for longer and still there.
const IDLE_MS = 12 * HOUR_MS;
// After a week the password is asked for again, however busy the session was (OWASP ASVS 5.0, 7.3.2).
const LONGEST_MS = 7 * 24 * HOUR_MS;

export const expiryOf = (startedAt: Date): Date => new Date(startedAt.getTime() + LONGEST_MS);

/** What was not used after this instant is used no more. */
export const idleSince = (now: Date): Date => new Date(now.getTime() - IDLE_MS);

interface Lasting {
  readonly lastUsedAt: Date;
  readonly expiresAt: Date;
  readonly endedAt: Date | null;
}

/** Whether new access tokens may come of it: not ended, not too old, and used lately (ASVS 5.0, 7.3.1). */
export const isAlive = ({ lastUsedAt, expiresAt, endedAt }: Lasting, now: Date): boolean =>
  endedAt === null && now < expiresAt && lastUsedAt > idleSince(now);

/** What an old refresh token tells: nothing, or that somebody has taken it. */
export type RefreshVerdict = 'fresh' | 'ended' | 'reused';

export function judgeRefresh(
  token: { readonly usedAt: Date | null },
  session: Lasting,
  now: Date,
): RefreshVerdict {
  if (!isAlive(session, now)) return 'ended';
  return token.usedAt === null ? 'fresh' : 'reused';
}
