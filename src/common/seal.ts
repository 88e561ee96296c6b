import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CompactSign, compactVerify, errors, exportJWK, type JWK } from 'jose';
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { canonicalJson } from './canonical-json.js';
import { Clock } from './clock.js';
import { Database } from './database.js';
import { newId } from './identifier.js';
import { Rounds } from './rounds.js';
import { SealKey } from './seal-key.entity.js';

interface KeyPair {
  readonly sequence: number;
  readonly id: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** What a seal that holds says, and by which key. */
export interface Sealed {
  readonly payload: unknown;
  /** The `typ` of its head: what kind of document it is. */
  readonly type: string;
  readonly keyId: string;
}

const ALGORITHM = 'EdDSA';
const MINUTE_MS = 60_000;

/** The desk's signature under what leaves it: Ed25519 in a compact JWS (RFC 7515, RFC 8037). */
@Injectable()
export class Seal implements OnModuleInit {
  private pairs: readonly KeyPair[] = [];

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly rounds: Rounds,
  ) {}

  /**
   * A key that another process has made signs here too, a minute later. The first is there from the start: whoever signs
   * within a transaction holds a connection, and would wait for a second one to read it.
   */
  async onModuleInit(): Promise<void> {
    await this.newest();
    this.rounds.inEach(MINUTE_MS, 'Reading the keys of the seal', () => this.load());
  }

  /** The same payload under the same key is the same text: JSON as RFC 8785 writes it, and Ed25519 knows no chance. */
  async sign(payload: object, type: string): Promise<string> {
    const { id, privateKey } = await this.newest();
    return new CompactSign(Buffer.from(canonicalJson(payload)))
      .setProtectedHeader({ alg: ALGORITHM, kid: id, typ: type })
      .sign(privateKey);
  }

  /** Nothing when no key of this desk has signed it. */
  async verify(jws: string): Promise<Sealed | undefined> {
    try {
      const { payload, protectedHeader } = await compactVerify(
        jws,
        ({ kid }) => this.publicKeyOf(kid),
        { algorithms: [ALGORITHM] },
      );
      const { typ: type = '', kid: keyId = '' } = protectedHeader;
      return { payload: JSON.parse(Buffer.from(payload).toString('utf8')), type, keyId };
    } catch (error) {
      if (isRefusal(error)) return undefined;
      throw error;
    }
  }

  /** The public halves of every key there ever was (RFC 7517), the newest first. */
  async keys(): Promise<{ keys: JWK[] }> {
    await this.newest();
    await this.load();
    const newestFirst = [...this.pairs].reverse();
    return { keys: await Promise.all(newestFirst.map(publicJwk)) };
  }

  /** From now on a new key signs; what older ones have signed stays good. Gives the id of the key that signs. */
  async rotate(): Promise<string> {
    await this.load();
    await this.make((this.pairs.at(-1)?.sequence ?? 0) + 1);
    return (await this.newest()).id;
  }

  private async publicKeyOf(kid: string | undefined): Promise<KeyObject> {
    const find = () => this.pairs.find(({ id }) => id === kid)?.publicKey;
    if (!find()) await this.load();
    const key = find();
    if (!key) throw new UnknownKey();
    return key;
  }

  private async newest(): Promise<KeyPair> {
    if (this.pairs.length === 0) await this.load();
    if (this.pairs.length === 0) await this.make(1);
    const pair = this.pairs.at(-1);
    if (!pair) throw new Error('There is no key to seal with.');
    return pair;
  }

  private async load(): Promise<void> {
    const rows = await this.database.reads.find(SealKey, { order: { sequence: 'ASC' } });
    this.pairs = rows.map(({ sequence, id, privateKey }) => ({
      ...{ sequence, id },
      privateKey: createPrivateKey(privateKey),
      publicKey: createPublicKey(privateKey),
    }));
  }

  /** Of two processes at once one makes it; the other finds the place taken and reads the first one's key. */
  private async make(sequence: number): Promise<void> {
    const { privateKey } = generateKeyPairSync('ed25519');
    await this.database.reads
      .createQueryBuilder()
      .insert()
      .into(SealKey)
      .values({
        ...{ sequence, id: newId() },
        privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
        createdAt: this.clock.now(),
      })
      .orIgnore()
      .execute();
    await this.load();
  }
}

class UnknownKey extends Error {}

/** All that can be wrong with a text that says it is sealed; a database that is away is none of it. */
const isRefusal = (error: unknown): boolean =>
  error instanceof UnknownKey || error instanceof SyntaxError || error instanceof errors.JOSEError;

const publicJwk = async ({ id, publicKey }: KeyPair): Promise<JWK> => ({
  ...(await exportJWK(publicKey)),
  ...{ kid: id, alg: ALGORITHM, use: 'sig' },
});
