/** Whose failures are counted together: those of one account from one address, of the account, of the address. */
export type Scope = 'pair' | 'account' | 'address';
export const SCOPES: readonly Scope[] = ['pair', 'account', 'address'];

interface Limit {
  /** So many are heard at once; from then on each makes the next one wait, twice as long as the one before. */
  readonly free: number;
  /** One is forgotten each time so many seconds have passed. */
  readonly forgetsEvery: number;
}

const HOUR = 3600;

/**
 * Five tries for a forgotten password. An account that is tried from many places has more, for they may be its owner's;
 * an address has many, for a whole office may stand behind it.
 */
export const LIMITS: Readonly<Record<Scope, Limit>> = {
  pair: { free: 5, forgetsEvery: HOUR },
  account: { free: 20, forgetsEvery: HOUR },
  address: { free: 100, forgetsEvery: HOUR / 6 },
};

const FIRST_WAIT = 60;
const LONGEST_WAIT = 900;
// More doublings would change nothing, and what is counted must be forgotten again.
const MOST_DOUBLINGS = 5;

export interface Tally {
  readonly failures: number;
  readonly lastAt: Date;
}

const secondsSince = (at: Date, now: Date): number => (now.getTime() - at.getTime()) / 1000;

function remembered(scope: Scope, { failures, lastAt }: Tally, now: Date): number {
  const forgotten = Math.max(0, Math.floor(secondsSince(lastAt, now) / LIMITS[scope].forgetsEvery));
  return Math.max(0, failures - forgotten);
}

/** Seconds until the next try is heard; 0 when at once. */
export function waitBeforeAttempt(scope: Scope, tally: Tally, now: Date): number {
  const over = remembered(scope, tally, now) - LIMITS[scope].free;
  if (over < 0) return 0;
  const wait = Math.min(FIRST_WAIT * 2 ** over, LONGEST_WAIT);
  return Math.max(0, Math.ceil(wait - secondsSince(tally.lastAt, now)));
}

/** With one more. */
export const counted = (scope: Scope, tally: Tally, now: Date): Tally => ({
  failures: Math.min(remembered(scope, tally, now) + 1, LIMITS[scope].free + MOST_DOUBLINGS),
  lastAt: now,
});

/**
 * Which of them make a try wait. Where its owner has signed in before, only what was tried there counts: whoever tries
 * the account from elsewhere, or another account from there, must not lock them out.
 */
export const judging = (isKnownHere: boolean): readonly Scope[] =>
  isKnownHere ? ['pair'] : SCOPES;

/** Nothing is remembered for longer: the most that is counted, times what it takes to forget one. */
export const forgottenBefore = (now: Date): Date => {
  const spans = SCOPES.map((one) => (LIMITS[one].free + MOST_DOUBLINGS) * LIMITS[one].forgetsEvery);
  return new Date(now.getTime() - Math.max(...spans) * 1000);
};

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/** Whom an address belongs to: of IPv6 the first 64 bits, within which a single customer has as many as they like. */
export function networkOf(address: string): string {
  const [, ipv4] = MAPPED.exec(address) ?? [];
  if (ipv4 !== undefined || !address.includes(':')) return ipv4 ?? address;
  const [head = '', tail] = address.toLowerCase().split('::');
  const groups = (part: string): string[] => (part === '' ? [] : part.split(':'));
  const [before, after] = [groups(head), groups(tail ?? '')];
  const zeros = Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0');
  const all = tail === undefined ? before : [...before, ...zeros, ...after];
  return `${all.slice(0, 4).join(':')}::/64`;
}
