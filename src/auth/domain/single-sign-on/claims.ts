/** What a provider says of a person (OpenID Connect Core 1.0, 5.1): any members of any kinds. */
export type Claims = Readonly<Record<string, unknown>>;

/** Whom a provider has shown to us, as far as we can use it. */
export interface FederatedPerson {
  readonly issuer: string;
  /** Never given to another person by the same issuer, unlike every name and address. */
  readonly subject: string;
  readonly username: string | null;
  readonly name: string | null;
  readonly groups: readonly string[];
  /** Whether the provider has seen two factors. */
  readonly twoFactors: boolean;
}

export interface ClaimNames {
  readonly groups: string;
  readonly username: string;
}

const USERNAME = /^[a-z0-9][a-z0-9._-]{1,63}$/;
const LONGEST_NAME = 200;

/** `proved` is what the ID token says, `told` may come from elsewhere too: how somebody proved who they are is no hearsay. */
export function personOf(
  { proved, told }: { readonly proved: Claims; readonly told: Claims },
  names: ClaimNames,
): FederatedPerson {
  const username = textOf(told[names.username])?.toLowerCase();
  return {
    issuer: textOf(proved.iss) ?? '',
    subject: textOf(proved.sub) ?? '',
    username: username !== undefined && USERNAME.test(username) ? username : null,
    name: textOf(told.name)?.normalize('NFC').trim().slice(0, LONGEST_NAME) ?? null,
    groups: textsOf(told[names.groups]),
    twoFactors: hasTwoFactors(proved),
  };
}

// RFC 8176: what one knows, and what one has or is.
const KNOWN = ['pwd', 'pin', 'kba'];
const HELD = ['otp', 'hwk', 'swk', 'sc', 'sms', 'tel', 'face', 'fpt', 'iris', 'retina', 'vbm'];
const STRONG_CLASSES = [
  ...['phr', 'phrh', 'https://refeds.org/profile/mfa'],
  'http://schemas.openid.net/pape/policies/2007/06/multi-factor',
];

function hasTwoFactors({ amr, acr }: Claims): boolean {
  const methods = textsOf(amr);
  const some = (kinds: readonly string[]) => methods.some((method) => kinds.includes(method));
  return (
    methods.includes('mfa') ||
    (some(KNOWN) && some(HELD)) ||
    STRONG_CLASSES.includes(textOf(acr) ?? '')
  );
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** A list, or one alone as some providers write it. */
const textsOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string');
