/** `usual`: a second on a telephone; `least`: next to nothing, which is for tests. */
export type ProofEffort = 'usual' | 'least';

export interface GuestSettings {
  /** Whether reports are taken from people without an account (GUEST_REPORTS). */
  readonly open: boolean;
  readonly effort: ProofEffort;
}

export const GUEST_SETTINGS = Symbol('how guests are let in');
