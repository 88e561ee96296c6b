import { BeginSingleSignOn } from './begin-single-sign-on.js';
import { FinishSingleSignOn } from './finish-single-sign-on.js';

export const SINGLE_SIGN_ON_USE_CASES = [BeginSingleSignOn, FinishSingleSignOn];
