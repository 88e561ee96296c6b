/** Who must have a second factor. */
export interface SecondFactorPolicy {
  readonly roles: readonly string[];
  /** Names of accounts that need none all the same: those of the demo. */
  readonly exempt: readonly string[];
}

interface Person {
  readonly username: string;
  readonly roles: readonly string[];
}

export const needsSecondFactor = (person: Person, { roles, exempt }: SecondFactorPolicy): boolean =>
  !exempt.includes(person.username) && person.roles.some((role) => roles.includes(role));

// Whoever has just signed in need not say again who they are.
const FRESH_MS = 10 * 60_000;

export const isFresh = (session: { readonly createdAt: Date }, now: Date): boolean =>
  now.getTime() - session.createdAt.getTime() < FRESH_MS;

/**
 * A device that counts counts up. A number that was there before comes from a second device with the same key
 * (W3C Web Authentication, 6.1.1).
 */
export const isCloned = (known: number, shown: number): boolean =>
  (known > 0 || shown > 0) && shown <= known;
