import { Authorization } from './authorization.js';
import { FederatedAccounts } from './federated-accounts.js';
import { FederatedSessions } from './federated-sessions.js';
import { IdentityProvider } from './identity-provider.js';
import { SingleSignOnStarts } from './single-sign-on-starts.js';

export const SINGLE_SIGN_ON_DATA = [
  Authorization,
  FederatedAccounts,
  FederatedSessions,
  IdentityProvider,
  SingleSignOnStarts,
];
