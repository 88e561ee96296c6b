import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { LessThan } from 'typeorm';
import { Clock } from '../../common/clock.js';
import { Database } from '../../common/database.js';
import { type Tx } from '../../common/tx.js';
import { TooManyAttempts } from '../auth.problems.js';
import {
  counted,
  forgottenBefore,
  judging,
  networkOf,
  type Scope,
  SCOPES,
  type Tally,
  waitBeforeAttempt,
} from '../domain/attempts.js';
import { type User } from '../user.entity.js';
import { KnownAddress } from './known-address.entity.js';
import { SecurityLog } from './security-log.js';
import { SignInFailure } from './sign-in-failure.entity.js';
import { TurnsByKey } from './turns-by-key.js';

export const LIMIT_SIGN_INS = Symbol('whether failed sign-ins make the next one wait');

/** Who tries, and from where; without a name where no account is named, as with a link. */
export interface Attempt {
  readonly username?: string;
  readonly address: string;
}

const KNOWN_FOR_MS = 90 * 24 * 3_600_000;

/**
 * Tries to prove who one is, counted in the database so that the count holds in every process. Each is counted as a
 * failure before it is looked at, and taken back when it was none: of many at once none slips through.
 */
@Injectable()
export class SignInAttempts {
  private readonly turns = new TurnsByKey();

  constructor(
    private readonly database: Database,
    private readonly log: SecurityLog,
    private readonly clock: Clock,
    @Inject(LIMIT_SIGN_INS) private readonly limited: boolean,
  ) {}

  /**
   * Tries of one account from one address, one after another: each is counted while it is looked at, so of a page that
   * signs in several times at once some would be taken for too many. Between processes the count alone holds.
   */
  inTurn<T>({ username = '', address }: Attempt, work: () => Promise<T>): Promise<T> {
    if (!this.limited) return work();
    return this.turns.run(`${username.toLowerCase()}\n${address}`, work);
  }

  /** @throws TooManyAttempts while the next try has to wait */
  async admit(attempt: Attempt): Promise<void> {
    if (!this.limited) return;
    const now = this.clock.now();
    const retryAfter = await this.database.transaction(async (tx) => {
      const tallies = await lockTallies(tx, attempt, now);
      const judges = judging(await this.isKnown(tx, attempt, now));
      const waits = tallies
        .filter(({ scope }) => judges.includes(scope))
        .map(({ scope, tally }) => waitBeforeAttempt(scope, tally, now));
      const wait = Math.max(0, ...waits);
      if (wait > 0) return wait;
      for (const { key, scope, tally } of tallies) {
        await tx.update(SignInFailure, { key }, counted(scope, tally, now));
      }
      return 0;
    });
    if (retryAfter === 0) return;
    const subject = attempt.username ?? '-';
    await this.log.note(this.database.reads, { type: 'sign-in.delayed', subject });
    throw new TooManyAttempts({ retryAfter });
  }

  /** What was counted when it was admitted is taken back; the address is their own from now on. */
  async succeeded(tx: Tx, user: Person, address: string): Promise<void> {
    if (!this.limited) return;
    await takeBack(tx, user, address);
    await tx.upsert(
      KnownAddress,
      { userId: user.id, address: networkOf(address), lastAt: this.clock.now() },
      ['userId', 'address'],
    );
  }

  /** A new way in: nothing is held against its owner, and where others may have been in is not their own. */
  async begunAnew(tx: Tx, user: Person, address: string): Promise<void> {
    await takeBack(tx, user, address);
    await tx.delete(KnownAddress, { userId: user.id });
  }

  /** Takes out what nobody is made to wait for any more. */
  async clean(): Promise<void> {
    const now = this.clock.now();
    await this.database.transaction(async (tx) => {
      await tx.delete(SignInFailure, { lastAt: LessThan(forgottenBefore(now)) });
      await tx.delete(KnownAddress, { lastAt: LessThan(knownSince(now)) });
    });
  }

  private async isKnown(tx: Tx, { username, address }: Attempt, now: Date): Promise<boolean> {
    if (username === undefined) return false;
    const rows = await tx.query<object[]>(
      `SELECT 1 FROM known_address k JOIN user_account u ON u.id = k.user_id
       WHERE u.username = $1 AND k.address = $2 AND k.last_at > $3`,
      [username.toLowerCase(), networkOf(address), knownSince(now)],
    );
    return rows.length > 0;
  }
}

type Person = Pick<User, 'id' | 'username'>;

const knownSince = (now: Date): Date => new Date(now.getTime() - KNOWN_FOR_MS);

async function takeBack(tx: Tx, { username }: Person, address: string): Promise<void> {
  const keys = keysOf({ username, address });
  await tx.delete(SignInFailure, { key: keys.get('pair') });
  for (const scope of ['account', 'address'] as const) {
    await tx.query(
      'UPDATE sign_in_failure SET failures = failures - 1 WHERE key = $1 AND failures > 0',
      [keys.get(scope)],
    );
  }
}

interface Counted {
  readonly key: Buffer;
  readonly scope: Scope;
  readonly tally: Tally;
}

/** In the order of their keys, so that two who need the same ones wait for each other. */
async function lockTallies(tx: Tx, attempt: Attempt, now: Date): Promise<Counted[]> {
  const scopes = [...keysOf(attempt)].sort(([, a], [, b]) => Buffer.compare(a, b));
  const keys = scopes.map(([, key]) => key);
  await tx.query(
    `INSERT INTO sign_in_failure (key, failures, last_at)
     SELECT key, 0, $2 FROM unnest($1::bytea[]) AS key ON CONFLICT (key) DO NOTHING`,
    [keys, now],
  );
  const rows = await tx
    .createQueryBuilder(SignInFailure, 'failure')
    .where('failure.key = ANY(:keys)', { keys })
    .orderBy('failure.key')
    .setLock('pessimistic_write')
    .getMany();
  return rows.flatMap(({ key, ...tally }) => {
    const [scope] = scopes.find(([, one]) => one.equals(key)) ?? [];
    return scope === undefined ? [] : [{ key, scope, tally }];
  });
}

/** SHA-256 of what is counted together: whoever reads the table learns neither account nor address. */
function keysOf({ username, address }: Attempt): ReadonlyMap<Scope, Buffer> {
  const network = networkOf(address);
  const account = username?.toLowerCase();
  const named: Readonly<Record<Scope, string | undefined>> = {
    pair: account === undefined ? undefined : `${account}\n${network}`,
    account: account === undefined ? undefined : `account\n${account}`,
    address: `address\n${network}`,
  };
  return new Map(
    SCOPES.flatMap((scope) => {
      const text = named[scope];
      return text === undefined ? [] : [[scope, hashOf(text)] as const];
    }),
  );
}

const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();
