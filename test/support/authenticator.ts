import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

interface Credential {
  readonly id: string;
  readonly site: string;
  readonly userHandle: string;
  readonly privateKey: KeyObject;
  counter: number;
}

interface Options {
  readonly challenge: string;
  readonly rp?: { readonly id: string };
  readonly rpId?: string;
  readonly user?: { readonly id: string };
  readonly allowCredentials?: readonly { readonly id: string }[];
}

/** What a test lets it do otherwise than a device of a person does. */
interface Mischief {
  readonly origin?: string;
  readonly type?: string;
  readonly challenge?: string;
  readonly site?: string;
  readonly counter?: number;
  readonly userHandle?: string;
  readonly verified?: boolean;
}

// Bits of the flags: user present, user verified, attested credential data.
const PRESENT = 0x01;
const VERIFIED = 0x04;
const ATTESTED = 0x40;
const NO_MODEL = Buffer.alloc(16);

/**
 * A device with passkeys, and the browser before it, in software: makes ES256 keys with attestation "none" and signs
 * challenges by them (W3C Web Authentication, 6 and 7).
 */
export class Authenticator {
  private readonly credentials: Credential[] = [];

  /** `counts: false` as passkeys do that are copied between devices. */
  constructor(
    private readonly origin: string,
    private readonly counts = true,
  ) {}

  /** `navigator.credentials.create`, as JSON. */
  create(options: Options, mischief: Mischief = {}): Record<string, unknown> {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const id = randomBytes(16);
    const site = mischief.site ?? options.rp?.id ?? '';
    const credential = {
      ...{ id: id.toString('base64url'), site, privateKey },
      ...{ userHandle: options.user?.id ?? '', counter: 0 },
    };
    this.credentials.push(credential);
    const authData = Buffer.concat([
      head(credential, ATTESTED | flagsOf(mischief)),
      ...[NO_MODEL, uint16(id.length), id, coseKey(publicKey)],
    ]);
    const attestationObject = cborMap([
      [cborText('fmt'), cborText('none')],
      [cborText('attStmt'), cborMap([])],
      [cborText('authData'), cborBytes(authData)],
    ]);
    return credentialJson(credential.id, {
      clientDataJSON: this.clientData('webauthn.create', options, mischief).toString('base64url'),
      attestationObject: attestationObject.toString('base64url'),
      transports: ['internal', 'hybrid'],
    });
  }

  /** `navigator.credentials.get`, as JSON, by the last key it has or the last of those that are allowed. */
  get(options: Options, mischief: Mischief = {}): Record<string, unknown> {
    const allowed = options.allowCredentials?.map(({ id }) => id);
    const credential = this.credentials
      .filter(({ id, site }) => site === options.rpId && (allowed?.includes(id) ?? true))
      .at(-1);
    if (!credential) throw new Error('This device has no passkey for that.');
    if (this.counts) credential.counter++;
    const shown = { ...credential, counter: mischief.counter ?? credential.counter };
    const authData = head({ ...shown, site: mischief.site ?? shown.site }, flagsOf(mischief));
    const clientData = this.clientData('webauthn.get', options, mischief);
    const signed = Buffer.concat([authData, createHash('sha256').update(clientData).digest()]);
    return credentialJson(credential.id, {
      clientDataJSON: clientData.toString('base64url'),
      authenticatorData: authData.toString('base64url'),
      signature: sign('sha256', signed, credential.privateKey).toString('base64url'),
      userHandle: mischief.userHandle ?? credential.userHandle,
    });
  }

  private clientData(type: string, { challenge }: Options, mischief: Mischief): Buffer {
    const data = { type, challenge, origin: this.origin, crossOrigin: false };
    const { origin = data.origin, challenge: other = challenge } = mischief;
    return Buffer.from(
      JSON.stringify({ ...data, origin, challenge: other, type: mischief.type ?? type }),
    );
  }
}

const credentialJson = (id: string, response: object) => ({
  ...{ id, rawId: id, type: 'public-key', response, clientExtensionResults: {} },
  authenticatorAttachment: 'platform',
});

const flagsOf = ({ verified = true }: Mischief): number => PRESENT | (verified ? VERIFIED : 0);

const head = ({ site, counter }: Pick<Credential, 'site' | 'counter'>, flags: number): Buffer => {
  const count = Buffer.alloc(4);
  count.writeUInt32BE(counter);
  return Buffer.concat([createHash('sha256').update(site).digest(), Buffer.from([flags]), count]);
};

/** RFC 9053: kty EC2, alg ES256, crv P-256, x, y. */
function coseKey(publicKey: KeyObject): Buffer {
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  return cborMap([
    [cborInt(1), cborInt(2)],
    [cborInt(3), cborInt(-7)],
    [cborInt(-1), cborInt(1)],
    [cborInt(-2), cborBytes(Buffer.from(x, 'base64url'))],
    [cborInt(-3), cborBytes(Buffer.from(y, 'base64url'))],
  ]);
}

const uint16 = (value: number): Buffer => Buffer.from([value >> 8, value & 0xff]);

// As much of RFC 8949 as a passkey needs: the major type in three bits, then the number or the length.
function cborHead(major: number, value: number): Buffer {
  const kind = major << 5;
  if (value < 24) return Buffer.from([kind | value]);
  if (value < 256) return Buffer.from([kind | 24, value]);
  return Buffer.concat([Buffer.from([kind | 25]), uint16(value)]);
}

const cborInt = (value: number): Buffer =>
  value >= 0 ? cborHead(0, value) : cborHead(1, -1 - value);
const cborBytes = (bytes: Buffer): Buffer => Buffer.concat([cborHead(2, bytes.length), bytes]);
const cborText = (text: string): Buffer => {
  const bytes = Buffer.from(text);
  return Buffer.concat([cborHead(3, bytes.length), bytes]);
};
const cborMap = (entries: readonly (readonly [Buffer, Buffer])[]): Buffer =>
  Buffer.concat([cborHead(5, entries.length), ...entries.flat()]);
