import { Injectable, type OnModuleInit } from '@nestjs/common';
import { exportJWK, type JWK } from 'jose';
import jwt from 'jsonwebtoken';
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { In } from 'typeorm';
import { Clock } from '../../common/clock.js';
import { Database } from '../../common/database.js';
import { newId } from '../../common/identifier.js';
import { Rounds } from '../../common/rounds.js';
import {
  type KeyTurn,
  nextTurn,
  signing,
  spent,
  TOKEN_LIFETIME_SECONDS,
} from '../domain/key-turns.js';
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
export const LIFETIME_SECONDS = TOKEN_LIFETIME_SECONDS;

interface KeyPair extends KeyTurn {
  readonly id: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

const MINUTE_MS = 60_000;
// A key that nobody has is looked for in the table; whoever invents keys must not keep the database busy.
const LOOKS_AGAIN_AFTER_MS = 1000;

/** The keys access tokens are signed with. They live in the database, so that every process and every restart knows them. */
@Injectable()
export class SigningKeys implements OnModuleInit {
  private pairs: readonly KeyPair[] = [];
  private loadedAt = -Infinity;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly rounds: Rounds,
  ) {}

  /** What other processes have made and taken away is known here a minute later, long before it signs. */
  onModuleInit(): void {
    this.rounds.inEach(MINUTE_MS, 'Turning the keys of access tokens', () => this.turn());
  }

  async sign({ userId, id: sid }: Pick<Session, 'id' | 'userId'>): Promise<string> {
    const { id, privateKey } = await this.current();
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
    const mayLook = performance.now() - this.loadedAt > LOOKS_AGAIN_AFTER_MS;
    if (kid !== undefined && !find() && mayLook) await this.load();
    return find();
  }

  /** The public halves of all that sign, will sign or have signed tokens that still hold (RFC 7517), the newest first. */
  async keys(): Promise<JWK[]> {
    await this.load();
    await this.current();
    return Promise.all([...this.pairs].reverse().map(publicJwk));
  }

  /** Makes the next key when it is time to, and takes away what has no token left. */
  async turn(): Promise<void> {
    await this.load();
    const now = this.clock.now();
    const next = nextTurn(this.pairs, now);
    if (next) await this.make(next);
    const ids = spent(this.pairs, now).map(({ id }) => id);
    if (ids.length === 0) return;
    await this.database.reads.delete(SigningKey, { id: In(ids) });
    await this.load();
  }

  /** A new key signs at once; the others verify until their last tokens have ended. Gives its id. */
  async rotate(): Promise<string> {
    await this.load();
    const sequence = (this.pairs.at(-1)?.sequence ?? 0) + 1;
    await this.make({ sequence, signsFrom: this.clock.now() });
    return (await this.current()).id;
  }

  private async current(): Promise<KeyPair> {
    const find = () => signing(this.pairs, this.clock.now());
    if (!find()) await this.turn();
    const pair = find();
    if (!pair) throw new Error('There is no key to sign tokens with.');
    return pair;
  }

  private async load(): Promise<void> {
    const rows = await this.database.reads.find(SigningKey, { order: { sequence: 'ASC' } });
    this.loadedAt = performance.now();
    this.pairs = rows.map(({ privateKey, ...row }) => ({
      ...row,
      privateKey: createPrivateKey(privateKey),
      publicKey: createPublicKey(privateKey),
    }));
  }

  /** Of two processes at once one makes it; the other finds the place taken and reads the first one's key. */
  private async make(turn: KeyTurn): Promise<void> {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    await this.database.reads
      .createQueryBuilder()
      .insert()
      .into(SigningKey)
      .values({
        ...{ ...turn, id: newId(), createdAt: this.clock.now() },
        privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      })
      .orIgnore()
      .execute();
    await this.load();
  }
}

const publicJwk = async ({ id, publicKey }: KeyPair): Promise<JWK> => ({
  ...(await exportJWK(publicKey)),
  ...{ kid: id, alg: 'ES256', use: 'sig' },
});
