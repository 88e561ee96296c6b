import { type SecondFactorPolicy } from './domain/second-factor/policy.js';

/** What is told from outside: who must have a second factor, and by which address browsers know the desk. */
export interface SecondFactorSettings {
  readonly policy: SecondFactorPolicy;
  /** Absent where the desk is tried out on its own machine. */
  readonly publicUrl?: string;
}

export const SECOND_FACTOR_SETTINGS = Symbol('who needs a second factor, and where');
