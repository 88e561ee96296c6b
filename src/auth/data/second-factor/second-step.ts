import { Injectable } from '@nestjs/common';
import { type Tx } from '../../../common/tx.js';
import { SecondFactorNeeded } from '../../auth.problems.js';
import { type Method, type TokenDelivery } from '../../domain/sessions.js';
import { type User } from '../../user.entity.js';
import { SessionDesk, type SessionTokens } from '../session-desk.js';
import { type Way } from './factors.js';
import { type Outcome } from './outcome.js';
import { PasskeyCeremonies } from './passkey-ceremonies.js';
import { SecondFactorCheck } from './second-factor-check.js';
import { Problem } from '../../../common/problem.js';

/** What comes between a right password and a session, for those who have more than a password. */
@Injectable()
export class SecondStep {
  constructor(
    private readonly check: SecondFactorCheck,
    private readonly ceremonies: PasskeyCeremonies,
    readonly desk: SessionDesk,
  ) {}

  /** A session at once, or after a right code; else the question for one, as a refusal. */
  async run(
    tx: Tx,
    user: Pick<User, 'id'>,
    {
      code,
      delivery,
      methods,
    }: { code?: string | undefined; delivery: TokenDelivery; methods: readonly Method[] },
  ): Promise<Outcome<SessionTokens>> {
    const ways = await this.check.factors.waysOf(tx, user.id);
    if (ways.length === 0) return this.desk.open(tx, user, { delivery, methods });
    if (code === undefined) return this.ask(tx, user, ways);
    const method = await this.check.run(tx, user.id, { code });
    if (method instanceof Problem) return method;
    return this.desk.open(tx, user, { delivery, methods: [...methods, method] });
  }

  private async ask(tx: Tx, { id }: Pick<User, 'id'>, methods: readonly Way[]): Promise<Problem> {
    const challenge = await this.check.factors.challenges.issue(tx, 'second-factor', id);
    const passkeys = await this.check.factors.passkeys.good(tx, id);
    await this.desk.log.note(tx, { type: 'second-factor.asked', subject: id });
    return new SecondFactorNeeded({
      ...{ methods, challenge },
      ...(passkeys.length > 0 && {
        passkeyOptions: await this.ceremonies.authentication(challenge, passkeys),
      }),
    });
  }
}
