import { type SecondFactorPolicy } from './domain/second-factor/policy.js';

/** What is told from outside: who must have a second factor, and by which address browsers know the desk. */
export interface SecondFactorSettings {
  readonly policy: SecondFactorPolicy;
  /** Absent where the desk is tried out on its own machine. */
  readonly publicUrl?: string;
}

export const SECOND_FACTOR_SETTINGS = Symbol('who needs a second factor, and where');

/** Browsers know passkeys by a host's name, over TLS or on the own machine (W3C Web Authentication, 13.4.9). */
export function isFitForPasskeys({ publicUrl }: SecondFactorSettings): boolean {
  if (publicUrl === undefined) return true;
  const { protocol, hostname } = new URL(publicUrl);
  return hostname === 'localhost' || (protocol === 'https:' && !/^\[|^[\d.]+$/.test(hostname));
}
