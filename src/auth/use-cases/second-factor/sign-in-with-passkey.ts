import { Injectable } from '@nestjs/common';
import { Database } from '../../../common/database.js';
import { type Tx } from '../../../common/tx.js';
import { WrongSecondFactor } from '../../auth.problems.js';
import { answerOf, type Outcome } from '../../data/second-factor/outcome.js';
import { challengeOf } from '../../data/second-factor/passkey-ceremonies.js';
import { SecondFactorCheck } from '../../data/second-factor/second-factor-check.js';
import { SessionDesk, type SessionTokens } from '../../data/session-desk.js';
import { type TokenDelivery } from '../../domain/sessions.js';
import { User } from '../../user.entity.js';

/** A session for who has a passkey and has shown their device that it is them: two factors in one, and no password. */
@Injectable()
export class SignInWithPasskey {
  constructor(
    private readonly database: Database,
    private readonly check: SecondFactorCheck,
    private readonly desk: SessionDesk,
  ) {}

  async run(assertion: object, delivery: TokenDelivery): Promise<SessionTokens> {
    return answerOf(
      await this.database.transaction(async (tx) => {
        const id = await this.personOf(tx, assertion);
        if (id !== null) return this.desk.open(tx, { id }, { delivery, methods: ['hwk'] });
        return this.refusal(tx);
      }),
    );
  }

  /** The challenge is used up by the answer, right or wrong. */
  private async personOf(tx: Tx, answer: object): Promise<string | null> {
    const challenge = challengeOf(answer);
    const { challenges } = this.check.factors;
    const held = await challenges.hold(tx, 'passkey-sign-in', challenge);
    if (!held) return null;
    await challenges.use(tx, held);
    const passkey = await this.check.passkeyOf(tx, { answer, challenge }, { alone: true });
    if (!passkey) return null;
    const active = await tx.existsBy(User, { id: passkey.userId, active: true });
    return active ? passkey.userId : null;
  }

  private async refusal(tx: Tx): Promise<Outcome<SessionTokens>> {
    await this.desk.log.note(tx, {
      ...{ type: 'sign-in.failed', subject: 'passkey', data: { account: 'unknown' } },
    });
    return new WrongSecondFactor();
  }
}
