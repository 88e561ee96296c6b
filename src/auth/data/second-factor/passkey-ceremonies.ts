import { Inject, Injectable } from '@nestjs/common';
import {
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server';
import { SECOND_FACTOR_SETTINGS, type SecondFactorSettings } from '../../second-factor.settings.js';
import { type User } from '../../user.entity.js';
import { type Passkey } from './passkey.entity.js';

// Read when the first passkey comes: it takes a fifth of a second of whoever starts.
const webauthn = () => import('@simplewebauthn/server');

const NAME = 'Trực Ban';
const TIMEOUT_MS = 5 * 60_000;
// Browsers count the own machine as safe without TLS, by this name only and on every port.
const OWN_MACHINE = /^http:\/\/localhost(:\d{1,5})?$/;

export type MadePasskey = Pick<
  Passkey,
  'credentialId' | 'publicKey' | 'counter' | 'transports' | 'backedUp'
>;

/** What a device has shown: how often it was used, and whether it knows who holds it. */
export interface ShownPasskey {
  readonly counter: number;
  readonly backedUp: boolean;
}

type Known = Pick<Passkey, 'credentialId' | 'transports'>;

/** What devices are asked and what they answer (W3C Web Authentication Level 3). */
@Injectable()
export class PasskeyCeremonies {
  constructor(@Inject(SECOND_FACTOR_SETTINGS) private readonly settings: SecondFactorSettings) {}

  /** For `navigator.credentials.create`. The device keeps the account's id with the key, and nothing about the person. */
  async registration(
    { id, username, name }: Pick<User, 'id' | 'username' | 'name'>,
    challenge: string,
    known: readonly Known[],
  ): Promise<object> {
    const { generateRegistrationOptions } = await webauthn();
    return generateRegistrationOptions({
      ...{ rpName: NAME, rpID: this.site, userName: username, userDisplayName: name },
      userID: new Uint8Array(bytesOfId(id)),
      challenge: bytesOf(challenge),
      timeout: TIMEOUT_MS,
      attestationType: 'none',
      excludeCredentials: known.map(described),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
  }

  /** Nothing when it is not an answer to this challenge, made for this site by somebody who was there. */
  async made(answer: object, challenge: string): Promise<MadePasskey | null> {
    const response = answer as RegistrationResponseJSON;
    const { verifyRegistrationResponse } = await webauthn();
    const result = await verifyRegistrationResponse({
      ...{ response, expectedChallenge: challenge, expectedRPID: this.site },
      expectedOrigin: this.originOf(answer),
    }).catch(() => null);
    if (!result?.verified) return null;
    const { credential, credentialBackedUp: backedUp } = result.registrationInfo;
    const { id: credentialId, publicKey, counter, transports = [] } = credential;
    return {
      ...{ credentialId, publicKey: Buffer.from(publicKey), counter, backedUp },
      transports: transports.filter((name) => TRANSPORTS.includes(name)),
    };
  }

  /** For `navigator.credentials.get`. Without known keys the device offers what it has, and must know who holds it. */
  async authentication(challenge: string, known?: readonly Known[]): Promise<object> {
    const { generateAuthenticationOptions } = await webauthn();
    return generateAuthenticationOptions({
      ...{ rpID: this.site, challenge: bytesOf(challenge), timeout: TIMEOUT_MS },
      ...(known && { allowCredentials: known.map(described) }),
      userVerification: known ? 'preferred' : 'required',
    });
  }

  /**
   * Nothing when the signature is not that key's under this challenge and site. The counter is given back and not
   * judged: a number that is too small says something only once it is known who has signed it.
   */
  async shown(
    answer: object,
    { challenge, passkey, alone }: { challenge: string; passkey: Passkey; alone: boolean },
  ): Promise<ShownPasskey | null> {
    const { credentialId: id, publicKey, userId } = passkey;
    const response = answer as AuthenticationResponseJSON;
    const { verifyAuthenticationResponse } = await webauthn();
    const result = await verifyAuthenticationResponse({
      ...{ response, expectedChallenge: challenge, expectedRPID: this.site },
      expectedOrigin: this.originOf(answer),
      credential: { id, publicKey: new Uint8Array(publicKey), counter: 0 },
      requireUserVerification: alone,
    }).catch(() => null);
    if (!result?.verified || !isHandleOf(userId, response)) return null;
    const { newCounter: counter, credentialBackedUp: backedUp } = result.authenticationInfo;
    return { counter, backedUp };
  }

  private get site(): string {
    const { publicUrl } = this.settings;
    return publicUrl === undefined ? 'localhost' : new URL(publicUrl).hostname;
  }

  private originOf(answer: object): string {
    const { publicUrl } = this.settings;
    if (publicUrl !== undefined) return new URL(publicUrl).origin;
    const { origin = '' } = clientDataOf(answer);
    return OWN_MACHINE.test(origin) ? origin : 'http://localhost';
  }
}

const TRANSPORTS = ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'];

/** The challenge that an answer says it is to; nothing when it says none. */
export const challengeOf = (answer: object): string => clientDataOf(answer).challenge ?? '';

/** What the browser has added and the device has signed; unchecked. */
function clientDataOf(answer: object): { challenge?: string; origin?: string } {
  const { response } = answer as { response?: { clientDataJSON?: unknown } };
  const text = response?.clientDataJSON;
  if (typeof text !== 'string') return {};
  try {
    const data = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as unknown;
    return typeof data === 'object' && data !== null ? textsIn(data) : {};
  } catch {
    return {};
  }
}

const textsIn = (data: object): Record<string, string> =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => typeof value === 'string'));

const described = ({ credentialId, transports }: Known) => ({ id: credentialId, transports });

const bytesOf = (challenge: string) => new Uint8Array(Buffer.from(challenge, 'base64url'));

const bytesOfId = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');

/** A device that has kept the account's id with the key must say the owner's. */
const isHandleOf = (userId: string, { response }: AuthenticationResponseJSON): boolean =>
  !response.userHandle || response.userHandle === bytesOfId(userId).toString('base64url');
