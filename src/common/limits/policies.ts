/** Whose requests are counted together. */
export type CountedBy = 'caller' | 'address' | 'account';

export interface Policy {
  readonly name: string;
  /** So many at once, and as many again evenly within so many seconds. */
  readonly quota: number;
  readonly seconds: number;
  readonly by: CountedBy;
  /** How many a process takes from the database at a time; what it has not used after LEASE_MS is lost. */
  readonly lease: number;
}

export const LEASE_MS = 5000;

/**
 * A person at a screen sends a few requests a second at most, an office system some ten. Many offices share one address,
 * so what is counted by address leaves room for all of them.
 */
export const POLICIES = {
  /** Password, second factor, reset: whatever lets somebody in. */
  'sign-in': { name: 'sign-in', quota: 60, seconds: 60, by: 'address', lease: 1 },
  /** One account tried from one network; other networks do not count, or anybody could lock anybody out. */
  account: { name: 'account', quota: 10, seconds: 60, by: 'account', lease: 1 },
  /** What is open to everybody: verification of receipts, going on with a session. */
  public: { name: 'public', quota: 120, seconds: 60, by: 'address', lease: 2 },
  /** Reports of people without an account: an office has one report, perhaps a handful on its worst day. */
  guests: { name: 'guests', quota: 20, seconds: 3600, by: 'address', lease: 1 },
  /** Answers to those who are not signed in; over it they are told to wait. */
  strangers: { name: 'strangers', quota: 120, seconds: 60, by: 'address', lease: 1 },
  reads: { name: 'reads', quota: 1200, seconds: 60, by: 'caller', lease: 20 },
  writes: { name: 'writes', quota: 600, seconds: 60, by: 'caller', lease: 10 },
  /** Some programs send each alert by itself; what they send must not use up what their office reports by. */
  alerts: { name: 'alerts', quota: 1200, seconds: 60, by: 'caller', lease: 20 },
  /** Exports, archives, walks over the whole record. */
  heavy: { name: 'heavy', quota: 30, seconds: 60, by: 'caller', lease: 1 },
  uploads: { name: 'uploads', quota: 60, seconds: 60, by: 'caller', lease: 1 },
} as const satisfies Readonly<Record<string, Policy>>;

export type PolicyName = keyof typeof POLICIES;
