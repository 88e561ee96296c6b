import { AddPasskey } from './add-passkey.js';
import { BeginPasskeySignIn } from './begin-passkey-sign-in.js';
import { BeginPasskey } from './begin-passkey.js';
import { BeginTotp } from './begin-totp.js';
import { ConfirmTotp } from './confirm-totp.js';
import { RemovePasskey } from './remove-passkey.js';
import { RemoveTotp } from './remove-totp.js';
import { RenamePasskey } from './rename-passkey.js';
import { RenewRecoveryCodes } from './renew-recovery-codes.js';
import { ResetSecondFactors } from './reset-second-factors.js';
import { SignInWithPasskey } from './sign-in-with-passkey.js';
import { VerifySecondFactor } from './verify-second-factor.js';

export const SECOND_FACTOR_USE_CASES = [
  AddPasskey,
  BeginPasskey,
  BeginPasskeySignIn,
  BeginTotp,
  ConfirmTotp,
  RemovePasskey,
  RemoveTotp,
  RenamePasskey,
  RenewRecoveryCodes,
  ResetSecondFactors,
  SignInWithPasskey,
  VerifySecondFactor,
];
