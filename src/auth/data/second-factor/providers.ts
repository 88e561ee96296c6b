import { Challenges } from './challenges.js';
import { EnrolmentPolicy } from './enrolment-policy.js';
import { FactorChanges } from './factor-changes.js';
import { Factors } from './factors.js';
import { PasskeyCeremonies } from './passkey-ceremonies.js';
import { Passkeys } from './passkeys.js';
import { ProofAttempts } from './proof-attempts.js';
import { Proofs } from './proofs.js';
import { RecoveryCodes } from './recovery-codes.js';
import { SecondFactorCheck } from './second-factor-check.js';
import { SecondFactorState } from './second-factor-state.js';
import { SecondStep } from './second-step.js';
import { Totp } from './totp.js';

export const SECOND_FACTOR_DATA = [
  Challenges,
  EnrolmentPolicy,
  FactorChanges,
  Factors,
  PasskeyCeremonies,
  Passkeys,
  ProofAttempts,
  Proofs,
  RecoveryCodes,
  SecondFactorCheck,
  SecondFactorState,
  SecondStep,
  Totp,
];
