import { Injectable } from '@nestjs/common';
import { type Tx } from '../../../common/tx.js';
import { TooManyAttempts, WrongSecondFactor } from '../../auth.problems.js';
import { isCloned } from '../../domain/second-factor/policy.js';
import { type Method } from '../../domain/sessions.js';
import { SessionDesk } from '../session-desk.js';
import { Factors } from './factors.js';
import { type Outcome } from './outcome.js';
import { PasskeyCeremonies } from './passkey-ceremonies.js';
import { type Passkey } from './passkey.entity.js';
import { ProofAttempts } from './proof-attempts.js';

/** A code, or what a device has signed under the challenge. */
export interface Shown {
  readonly code?: string | undefined;
  readonly assertion?: { readonly answer: object; readonly challenge: string } | undefined;
}

/** Looks at codes and signatures, one at a time for each account; every failure is counted and noted. */
@Injectable()
export class SecondFactorCheck {
  constructor(
    readonly factors: Factors,
    readonly attempts: ProofAttempts,
    private readonly ceremonies: PasskeyCeremonies,
    private readonly desk: SessionDesk,
  ) {}

  async run(tx: Tx, userId: string, shown: Shown): Promise<Outcome<Method>> {
    return this.counted(tx, userId, () => this.methodOf(tx, userId, shown));
  }

  /** What is tried is heard only after the wait that earlier failures brought, and it counts when it fails. */
  async counted<T>(tx: Tx, userId: string, attempt: () => Promise<T | null>): Promise<Outcome<T>> {
    const retryAfter = await this.attempts.hold(tx, userId);
    if (retryAfter > 0) {
      await this.desk.log.note(tx, { type: 'second-factor.delayed', subject: userId });
      return new TooManyAttempts({ retryAfter });
    }
    const result = await attempt();
    if (result === null) {
      await this.attempts.count(tx, userId);
      await this.desk.log.note(tx, { type: 'second-factor.failed', subject: userId });
      return new WrongSecondFactor();
    }
    await this.attempts.forget(tx, userId);
    return result;
  }

  /** The key that signed it, as the only proof or beside a password; nothing when it is not good. */
  async passkeyOf(
    tx: Tx,
    { answer, challenge }: { answer: object; challenge: string },
    { alone }: { alone: boolean },
  ): Promise<Passkey | null> {
    const { id } = answer as { id?: unknown };
    const passkey = await this.factors.passkeys.lockGood(tx, typeof id === 'string' ? id : '');
    if (!passkey) return null;
    const shown = await this.ceremonies.shown(answer, { challenge, passkey, alone });
    if (!shown) return null;
    if (isCloned(passkey.counter, shown.counter)) return this.giveUp(tx, passkey, shown.counter);
    await this.factors.passkeys.used(tx, passkey, shown);
    return passkey;
  }

  private async methodOf(tx: Tx, userId: string, shown: Shown): Promise<Method | null> {
    if (shown.assertion) {
      const passkey = await this.passkeyOf(tx, shown.assertion, { alone: false });
      return passkey?.userId === userId ? 'hwk' : null;
    }
    const method = await this.factors.accept(tx, userId, shown.code ?? '');
    if (method === 'rba') {
      const left = await this.factors.codes.left(tx, userId);
      await this.desk.log.note(tx, {
        ...{ type: 'second-factor.recovery-used', subject: userId, data: { left } },
      });
    }
    return method;
  }

  /** Somebody has a copy of the key. Which of the two this was nobody can tell, so both are out. */
  private async giveUp(tx: Tx, passkey: Passkey, counter: number): Promise<null> {
    const { id, userId } = passkey;
    await this.factors.passkeys.giveUp(tx, passkey);
    await this.desk.log.note(tx, {
      ...{ type: 'second-factor.cloned', subject: userId },
      data: { passkey: id, known: passkey.counter, shown: counter },
    });
    await this.desk.end(tx, await this.desk.sessions.lockOpenOf(tx, userId), 'reuse');
    return null;
  }
}
