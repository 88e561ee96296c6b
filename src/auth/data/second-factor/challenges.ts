import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import { type EntityManager, LessThan } from 'typeorm';
import { Clock } from '../../../common/clock.js';
import { Database } from '../../../common/database.js';
import { Rounds } from '../../../common/rounds.js';
import { type Tx } from '../../../common/tx.js';
import { type ChallengePurpose, SignInChallenge } from './sign-in-challenge.entity.js';

const LIFETIME_MS = 5 * 60_000;
const HOUR_MS = 3_600_000;

/** Questions that one answer is good for: what a device has to sign, or the step between password and code. */
@Injectable()
export class Challenges implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly rounds: Rounds,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.every(HOUR_MS, 'Removing expired challenges', () => this.removeExpired());
  }

  /** 256 random bits in base64url. */
  async issue(
    manager: EntityManager,
    purpose: ChallengePurpose,
    userId: string | null,
  ): Promise<string> {
    const challenge = randomBytes(32).toString('base64url');
    const expiresAt = new Date(this.clock.now().getTime() + LIFETIME_MS);
    await manager.insert(SignInChallenge, { hash: hashOf(challenge), purpose, userId, expiresAt });
    return challenge;
  }

  /** Held until the end of the transaction: of two answers at once one finds it gone. */
  async hold(
    tx: Tx,
    purpose: ChallengePurpose,
    challenge: string,
  ): Promise<SignInChallenge | null> {
    const found = await tx.findOne(SignInChallenge, {
      where: { hash: hashOf(challenge), purpose },
      lock: { mode: 'pessimistic_write' },
    });
    return found && this.clock.now() < found.expiresAt ? found : null;
  }

  async use(tx: Tx, { hash }: SignInChallenge): Promise<void> {
    await tx.delete(SignInChallenge, { hash });
  }

  async removeOf(tx: Tx, userId: string): Promise<void> {
    await tx.delete(SignInChallenge, { userId });
  }

  async removeExpired(): Promise<void> {
    const expiresAt = LessThan(this.clock.now());
    await this.database.transaction((tx) => tx.delete(SignInChallenge, { expiresAt }));
  }
}

// 256 random bits need no slow hash.
const hashOf = (challenge: string): Buffer => createHash('sha256').update(challenge).digest();
