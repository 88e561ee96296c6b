import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Database } from '../../common/database.js';
import { type Tx } from '../../common/tx.js';
import { User } from '../user.entity.js';
import { SignInFailure } from './sign-in-failure.entity.js';

export const LIMIT_SIGN_INS = Symbol('whether failed sign-ins make the next one wait');

@Injectable()
export class SignInAttempts {
  constructor(
    private readonly database: Database,
    @Inject(LIMIT_SIGN_INS) private readonly limited: boolean,
  ) {}

  async of(username: string, address: string): Promise<Pick<SignInFailure, 'failures' | 'lastAt'>> {
    const none = { failures: 0, lastAt: new Date(0) };
    if (!this.limited) return none;
    const key = keyOf(username, address);
    return (await this.database.reads.findOneBy(SignInFailure, { key })) ?? none;
  }

  userNamed(username: string): Promise<User | null> {
    return this.database.reads
      .createQueryBuilder(User, 'user')
      .addSelect('user.passwordHash')
      .where('user.username = :username', { username: username.toLowerCase() })
      .getOne();
  }

  async count(
    tx: Tx,
    { username, address, now }: { username: string; address: string; now: Date },
  ): Promise<void> {
    await tx.query(
      `INSERT INTO sign_in_failure AS f (key, failures, last_at) VALUES ($1, 1, $2)
       ON CONFLICT (key) DO UPDATE SET failures = f.failures + 1, last_at = $2`,
      [keyOf(username, address), now],
    );
  }

  async forget(tx: Tx, username: string, address: string): Promise<void> {
    await tx.delete(SignInFailure, { key: keyOf(username, address) });
  }
}

const keyOf = (username: string, address: string): Buffer =>
  createHash('sha256').update(`${username.toLowerCase()}\n${address}`).digest();
