import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { type Tx } from '../../../common/tx.js';
import { counted, waitBeforeAttempt } from '../../domain/attempts.js';
import { LIMIT_SIGN_INS } from '../sign-in-attempts.js';
import { ProofFailure } from './proof-failure.entity.js';

/**
 * Wrong codes, counted by account alone: whoever tries them knows the password or holds a session already, so nobody
 * else can keep the owner waiting.
 */
@Injectable()
export class ProofAttempts {
  constructor(
    private readonly clock: Clock,
    @Inject(LIMIT_SIGN_INS) private readonly limited: boolean,
  ) {}

  /** Seconds until the next code is looked at; from here on nobody else tries one for this account at the same time. */
  async hold(tx: Tx, userId: string): Promise<number> {
    await tx.query(
      `INSERT INTO proof_failure (user_id, failures, last_at) VALUES ($1, 0, $2) ON CONFLICT DO NOTHING`,
      [userId, this.clock.now()],
    );
    const tally = await tx.findOneOrFail(ProofFailure, {
      where: { userId },
      lock: { mode: 'pessimistic_write' },
    });
    return this.limited ? waitBeforeAttempt('pair', tally, this.clock.now()) : 0;
  }

  async count(tx: Tx, userId: string): Promise<void> {
    const tally = await tx.findOneByOrFail(ProofFailure, { userId });
    await tx.update(ProofFailure, { userId }, counted('pair', tally, this.clock.now()));
  }

  async forget(tx: Tx, userId: string): Promise<void> {
    await tx.update(ProofFailure, { userId }, { failures: 0 });
  }
}
