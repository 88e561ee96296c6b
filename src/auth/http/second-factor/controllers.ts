import { PasskeyOptionsController, PasskeysController } from './passkeys.controller.js';
import { SecondFactorResetController } from './reset.controller.js';
import { SecondFactorController, TotpController } from './second-factor.controller.js';
import { SecondStepController } from './second-step.controller.js';

export const SECOND_FACTOR_CONTROLLERS = [
  PasskeyOptionsController,
  PasskeysController,
  SecondFactorController,
  SecondFactorResetController,
  SecondStepController,
  TotpController,
];
