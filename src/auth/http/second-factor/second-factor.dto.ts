import { Anything, Choice, Flag, Id, Instant, Text, Whole } from '../../../common/fields.js';
import { PathPart } from '../../../common/path-part.js';
import { Example } from '../../../common/whole-examples.js';
import { WAYS } from '../../data/second-factor/factors.js';
import { TOKEN_DELIVERIES, type TokenDelivery } from '../../domain/sessions.js';

const ID = '019b3a52-7c1d-7e4a-9f00-3a5b1c2d4e6f';
const CHALLENGE = 'Rv8yQh2vF0b9Vw3s1kKq7m4c5pX6tZ8nLdJ2gHs0aUE';
const ANSWERED = 'eyJ0eXBlIjoid2ViYXV0aG4uZ2V0IiwiY2hhbGxlbmdlIjoiUnY4eSIsIm9yaWdpbiI6Imh0dHBzIn0';
// As @simplewebauthn/browser and PublicKeyCredential.toJSON() give it.
const ASSERTION = {
  ...{ id: 'kq7m4c5pX6tZ8nLdJ2gHsA', rawId: 'kq7m4c5pX6tZ8nLdJ2gHsA', type: 'public-key' },
  response: {
    ...{
      clientDataJSON: ANSWERED,
      authenticatorData: 'SZYN5YgOjGh0NBcPZHZgW4_krrmihjLHmVzzuoMdl2MF',
    },
    ...{ signature: 'MEUCIQDk', userHandle: 'AZs6UnwdfkqfADpbHC1Obw' },
  },
  clientExtensionResults: {},
};
const CREDENTIAL = {
  ...{ id: 'kq7m4c5pX6tZ8nLdJ2gHsA', rawId: 'kq7m4c5pX6tZ8nLdJ2gHsA', type: 'public-key' },
  response: {
    clientDataJSON: ANSWERED,
    attestationObject: 'o2NmbXRkbm9uZQ',
    transports: ['internal'],
  },
  clientExtensionResults: {},
};
const OPTIONS = {
  challenge: CHALLENGE,
  rpId: 'trucban.gialai.gov.vn',
  userVerification: 'required',
};
const OPEN = { type: 'object', additionalProperties: true } as const;
// A recovery code is longer than the six digits of a device, and people put blanks in.
const CODE = { max: 60, example: '287 082' } as const;
const PASSKEY_NAME = { max: 60, example: 'Điện thoại của Hoa' } as const;

export const PasskeyId = () => PathPart('id', { format: 'uuid', example: ID });

@Example({ password: 'mat-khau-cua-toi' })
export class ProofBody {
  @Text({ max: 200, optional: true, example: 'mat-khau-cua-toi' }) password?: string;
  @Text({ ...CODE, optional: true }) code?: string;
}

export class CodeBody {
  @Text(CODE) code: string;
}

export class SecondFactorsView {
  @Flag({ example: true }) required: boolean;
  @Choice(WAYS, { most: WAYS.length, example: ['passkey', 'totp', 'recovery-code'] })
  methods: readonly string[];
  @Whole({ example: 10 }) recoveryCodesLeft: number;
}

export class TotpView {
  @Text({ max: 100, example: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ' }) secret: string;
  @Text({
    max: 500,
    example:
      'otpauth://totp/Tr%E1%BB%B1c%20Ban:coordinator?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Tr%E1%BB%B1c%20Ban',
  })
  uri: string;
}

export class RecoveryCodesView {
  @Text({ max: 30, most: 10, example: ['7k3mqx-2vd9hw-b5t8ya-jr4ncz'] })
  recoveryCodes: readonly string[];
}

@Example({ challenge: CHALLENGE, code: '287 082', tokenDelivery: 'body' })
export class SecondStepBody {
  @Text({ max: 100, example: CHALLENGE }) challenge: string;
  @Text({ ...CODE, optional: true }) code?: string;
  @Anything(OPEN, { optional: true, example: ASSERTION }) assertion?: object;
  @Choice(TOKEN_DELIVERIES, { optional: true, example: 'body' }) tokenDelivery: TokenDelivery =
    'cookie';
}

export class PasskeySignInBody {
  @Anything(OPEN, { example: ASSERTION }) assertion: object;
  @Choice(TOKEN_DELIVERIES, { optional: true, example: 'body' }) tokenDelivery: TokenDelivery =
    'cookie';
}

export class PasskeyOptionsView {
  @Anything(OPEN, { example: OPTIONS }) options: object;
}

export class PasskeyBody {
  @Text(PASSKEY_NAME) name: string;
  @Anything(OPEN, { example: CREDENTIAL }) credential: object;
}

export class PasskeyNameBody {
  @Text(PASSKEY_NAME) name: string;
}

export class PasskeyDto {
  @Id({ example: ID }) id: string;
  @Text(PASSKEY_NAME) name: string;
  @Flag({ example: true }) backedUp: boolean;
  @Instant() createdAt: Date;
  @Instant({ nullable: true }) lastUsedAt: Date | null;
  @Instant({ nullable: true, example: null }) clonedAt: Date | null;
}
