import { ChangePassword } from './change-password.js';
import { IssuePasswordReset } from './issue-password-reset.js';
import { ResetPassword } from './reset-password.js';

export const PASSWORD_USE_CASES = [ChangePassword, IssuePasswordReset, ResetPassword];
