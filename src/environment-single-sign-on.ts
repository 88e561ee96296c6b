import { readFileSync } from 'node:fs';
import { type GroupRule } from './auth/domain/single-sign-on/mapping.js';
import { type Role, ROLE_NAMES } from './auth/permissions.js';
import { matching, oneOf, webUrl } from './environment-values.js';

/** Single sign-on by OpenID Connect: off without an issuer. */
export interface SingleSignOnEnvironment {
  readonly oidcIssuer?: string;
  readonly oidcClientId?: string;
  readonly oidcClientSecret?: string;
  readonly oidcLabel?: string;
  readonly oidcScopes?: readonly string[];
  readonly oidcGroupsClaim?: string;
  readonly oidcUsernameClaim?: string;
  /** What the file says, in its order. */
  readonly oidcMapping?: readonly GroupRule<Role>[];
  readonly oidcCreateAccounts?: boolean;
  readonly oidcLinkByUsername?: boolean;
}

const SWITCH = oneOf({ on: true, off: false });
const CLAIM = matching(/^[\w:/.-]{1,200}$/);

export const SINGLE_SIGN_ON_VARIABLES = {
  oidcIssuer: { name: 'OIDC_ISSUER', read: issuer },
  oidcClientId: { name: 'OIDC_CLIENT_ID', read: matching(/^[!-~]{1,200}$/) },
  oidcClientSecret: {
    ...{ name: 'OIDC_CLIENT_SECRET', secret: true as const },
    read: matching(/^[!-~]{8,500}$/),
  },
  oidcLabel: { name: 'OIDC_LABEL', read: matching(/^\P{Cc}{1,60}$/u) },
  oidcScopes: { name: 'OIDC_SCOPES', read: scopes },
  oidcGroupsClaim: { name: 'OIDC_GROUPS_CLAIM', read: CLAIM },
  oidcUsernameClaim: { name: 'OIDC_USERNAME_CLAIM', read: CLAIM },
  oidcMapping: { name: 'OIDC_MAPPING', read: mapping },
  oidcCreateAccounts: { name: 'OIDC_CREATE_ACCOUNTS', read: SWITCH },
  oidcLinkByUsername: { name: 'OIDC_LINK_BY_USERNAME', read: SWITCH },
};

/** What an issuer is of no use without. */
export function missingForSingleSignOn(
  given: Readonly<Record<string, unknown>>,
): ('publicUrl' | 'oidcClientId' | 'oidcMapping')[] {
  if (given.oidcIssuer === undefined) return [];
  return (['publicUrl', 'oidcClientId', 'oidcMapping'] as const).filter(
    (setting) => given[setting] === undefined,
  );
}

const OWN_MACHINE = ['localhost', '127.0.0.1', '[::1]'];

/** Over TLS, except to the own machine, where it is tried out. As the provider writes it: a slash more is another issuer. */
function issuer(text: string): string | undefined {
  if (webUrl(text) === undefined) return undefined;
  const { protocol, hostname, search, hash, username } = new URL(text);
  if (search !== '' || hash !== '' || username !== '') return undefined;
  return protocol === 'https:' || OWN_MACHINE.includes(hostname) ? text : undefined;
}

function scopes(text: string): readonly string[] | undefined {
  const names = text.split(/[\s,]+/).filter((name) => name !== '');
  const isGood = names.every((name) => /^[!-~]+$/.test(name)) && names.includes('openid');
  return isGood ? names : undefined;
}

function mapping(file: string): readonly GroupRule<Role>[] | undefined {
  try {
    const rules: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return Array.isArray(rules) && rules.length > 0 && rules.every(isRule) ? rules : undefined;
  } catch {
    return undefined;
  }
}

const MEMBERS = ['agency', 'group', 'roles'];

function isRule(rule: unknown): rule is GroupRule<Role> {
  if (typeof rule !== 'object' || rule === null) return false;
  const { group, agency, roles } = rule as Readonly<Record<string, unknown>>;
  return (
    Object.keys(rule).sort().join() === MEMBERS.join() &&
    [group, agency].every((text) => typeof text === 'string' && text !== '') &&
    Array.isArray(roles) &&
    roles.length > 0 &&
    roles.every((role) => ROLE_NAMES.includes(role as Role))
  );
}
