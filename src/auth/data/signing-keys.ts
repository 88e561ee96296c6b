import { Injectable } from '@nestjs/common';
import jwt from 'jsonwebtoken';
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { Clock } from '../../common/clock.js';
import { Database } from '../../common/database.js';
import { newId } from '../../common/identifier.js';
import { type Session } from './session.entity.js';
import { SigningKey } from './signing-key.entity.js';

export interface TokenClaims {
  /** The person's id. */
  readonly sub: string;
  /** The session it comes from. */
  readonly sid: string;
  /** Seconds since 1970. */
  readonly exp: number;
}

export const ISSUER = 'truc-ban';
export const LIFETIME_SECONDS = 600;

interface KeyPair {
  readonly id: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** The keys access tokens are signed with. They live in the database, so that every process and every restart knows them. */
@Injectable()
export class SigningKeys {
  private pairs: readonly KeyPair[] = [];

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async sign({ userId, id: sid }: Pick<Session, 'id' | 'userId'>): Promise<string> {
    const { id, privateKey } = await this.newest();
    const issuedAt = Math.floor(this.clock.now().getTime() / 1000);
    return jwt.sign({ sid, iat: issuedAt, exp: issuedAt + LIFETIME_SECONDS }, privateKey, {
      algorithm: 'ES256',
      keyid: id,
      issuer: ISSUER,
      subject: userId,
    });
  }

  /** The key that checks a token, by the `kid` of its head; nothing when it is not ours. */
  async publicKeyOf(token: string): Promise<KeyObject | undefined> {
    const kid = jwt.decode(token, { complete: true })?.header.kid;
    const find = () => this.pairs.find(({ id }) => id === kid)?.publicKey;
    if (kid !== undefined && !find()) await this.load();
    return find();
  }

  private async newest(): Promise<KeyPair> {
    if (this.pairs.length === 0) await this.load();
    if (this.pairs.length === 0) await this.make();
    const pair = this.pairs.at(-1);
    if (!pair) throw new Error('There is no key to sign tokens with.');
    return pair;
  }

  private async load(): Promise<void> {
    const rows = await this.database.reads.find(SigningKey, { order: { createdAt: 'ASC' } });
    this.pairs = rows.map(({ id, privateKey }) => ({
      id,
      privateKey: createPrivateKey(privateKey),
      publicKey: createPublicKey(privateKey),
    }));
  }

  private async make(): Promise<void> {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    await this.database.reads.insert(SigningKey, {
      id: newId(),
      privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      createdAt: this.clock.now(),
    });
    await this.load();
  }
}
