import { PasswordHashing } from '../../password-hashing.js';
import { AccountRecord } from '../account-record.js';
import { Credentials } from '../credentials.js';
import { SignInUpkeep } from '../sign-in-upkeep.js';
import { PasswordDesk } from './password-desk.js';
import { PasswordResets } from './password-resets.js';
import { PasswordRules } from './password-rules.js';

export const PASSWORD_DATA = [
  AccountRecord,
  Credentials,
  PasswordDesk,
  PasswordHashing,
  PasswordResets,
  PasswordRules,
  SignInUpkeep,
];
