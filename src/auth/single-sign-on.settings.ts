import { type GroupRule } from './domain/single-sign-on/mapping.js';
import { type Role } from './permissions.js';

export const SINGLE_SIGN_ON = Symbol('the provider of single sign-on, where there is one');

/** A provider of OpenID Connect, and what its word is worth here. */
export interface SingleSignOn {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret?: string | undefined;
  readonly redirectUri: string;
  /** What people know it by. */
  readonly label: string;
  readonly scopes: readonly string[];
  readonly groupsClaim: string;
  readonly usernameClaim: string;
  readonly rules: readonly GroupRule<Role>[];
  /** Whether who is placed by their groups and has no account is given one. */
  readonly createAccounts: boolean;
  /** Whether an account of the same name is theirs. */
  readonly linkByUsername: boolean;
  /** Receivers inside that may be asked beside the issuer, as OUTBOUND_ALLOW names them. */
  readonly outboundAllow: readonly string[];
}

interface Given {
  readonly publicUrl?: string;
  readonly outboundAllow: readonly string[];
  readonly oidcIssuer?: string;
  readonly oidcClientId?: string;
  readonly oidcClientSecret?: string;
  readonly oidcLabel?: string;
  readonly oidcScopes?: readonly string[];
  readonly oidcGroupsClaim?: string;
  readonly oidcUsernameClaim?: string;
  readonly oidcMapping?: readonly GroupRule<Role>[];
  readonly oidcCreateAccounts?: boolean;
  readonly oidcLinkByUsername?: boolean;
}

const CALLBACK = '/api/v1/auth/oidc/callback';

/** Nothing where no issuer is named; the environment has seen to it that then the rest is there. */
export function singleSignOnOf(given: Given): SingleSignOn | null {
  const { oidcIssuer: issuer, oidcClientId: clientId, oidcMapping: rules, publicUrl } = given;
  if (!issuer || !clientId || !rules || !publicUrl) return null;
  return {
    ...{ issuer, clientId, clientSecret: given.oidcClientSecret, rules },
    ...{ redirectUri: `${publicUrl}${CALLBACK}`, outboundAllow: given.outboundAllow },
    label: given.oidcLabel ?? new URL(issuer).host,
    ...readingOf(given),
  };
}

const readingOf = ({
  oidcScopes: scopes = ['openid', 'profile'],
  oidcGroupsClaim: groupsClaim = 'groups',
  oidcUsernameClaim: usernameClaim = 'preferred_username',
  oidcCreateAccounts: createAccounts = false,
  oidcLinkByUsername: linkByUsername = false,
}: Given) => ({ scopes, groupsClaim, usernameClaim, createAccounts, linkByUsername });
