import { Injectable } from '@nestjs/common';
import { Database } from '../../../common/database.js';
import { Problem } from '../../../common/problem.js';
import { invalidAt } from '../../../common/problems.js';
import { type Tx } from '../../../common/tx.js';
import { WrongSecondFactor } from '../../auth.problems.js';
import { answerOf, type Outcome } from '../../data/second-factor/outcome.js';
import { SecondFactorCheck } from '../../data/second-factor/second-factor-check.js';
import { SessionDesk, type SessionTokens } from '../../data/session-desk.js';
import { type TokenDelivery } from '../../domain/sessions.js';
import { User } from '../../user.entity.js';

interface Answer {
  readonly challenge: string;
  readonly code?: string | undefined;
  readonly assertion?: object | undefined;
  readonly delivery: TokenDelivery;
}

/** The second step of signing in: a session for who has known the password and now shows the other factor. */
@Injectable()
export class VerifySecondFactor {
  constructor(
    private readonly database: Database,
    private readonly check: SecondFactorCheck,
    private readonly desk: SessionDesk,
  ) {}

  async run(answer: Answer): Promise<SessionTokens> {
    const { code, assertion } = answer;
    if ((code === undefined) === (assertion === undefined)) {
      throw invalidAt('/code', 'code-or-assertion');
    }
    return answerOf(await this.database.transaction((tx) => this.open(tx, answer)));
  }

  private async open(tx: Tx, answer: Answer): Promise<Outcome<SessionTokens>> {
    const { challenge, code, assertion, delivery } = answer;
    const { challenges } = this.check.factors;
    const held = await challenges.hold(tx, 'second-factor', challenge);
    const id = held?.userId;
    if (!held || !id || !(await tx.existsBy(User, { id, active: true }))) {
      return new WrongSecondFactor();
    }
    const signed = assertion && { answer: assertion, challenge };
    const method = await this.check.run(tx, id, { code, assertion: signed });
    // A wrong code may be typed again; how often, the account's count says.
    if (method instanceof Problem) return method;
    await challenges.use(tx, held);
    return this.desk.open(tx, { id }, { delivery, methods: ['pwd', method] });
  }
}
