import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { Database } from '../../../common/database.js';
import { Problem } from '../../../common/problem.js';
import { type Tx } from '../../../common/tx.js';
import { type Actor } from '../../actor.js';
import { ProofNeeded } from '../../auth.problems.js';
import { isFresh } from '../../domain/second-factor/policy.js';
import { Credentials } from '../credentials.js';
import { Session } from '../session.entity.js';
import { answerOf, type Outcome } from './outcome.js';
import { SecondFactorCheck } from './second-factor-check.js';

/** Who asks, and from which session. */
export interface Asking {
  readonly actor: Actor;
  readonly sessionId: string;
}

/** What shows that it is still the person who signed in and not somebody at the desk they have left. */
export interface Proof {
  readonly password?: string | undefined;
  readonly code?: string | undefined;
}

/** Changes of how a person signs in, after a proof that it is them. */
@Injectable()
export class Proofs {
  constructor(
    private readonly database: Database,
    private readonly check: SecondFactorCheck,
    private readonly credentials: Credentials,
    private readonly clock: Clock,
  ) {}

  /** In one transaction, in which the failures are counted too. `enoughIfFresh`: a session just begun is proof. */
  async before<T>(
    asking: Asking,
    proof: Proof & { enoughIfFresh: boolean },
    work: (tx: Tx) => Promise<Outcome<T>>,
  ): Promise<T> {
    const { password } = proof;
    // Outside: it takes long, and nothing should be held meanwhile.
    const fits = password !== undefined && (await this.fits(asking.actor.id, password));
    const outcome = await this.database.transaction(async (tx) => {
      const refusal = await this.refusal(tx, asking, { ...proof, fits });
      return refusal ?? work(tx);
    });
    return answerOf(outcome);
  }

  private async refusal(
    tx: Tx,
    { actor: { id }, sessionId }: Asking,
    proof: Proof & { fits: boolean; enoughIfFresh: boolean },
  ): Promise<Problem | null> {
    const { password, code, fits } = proof;
    if (code !== undefined) return problemIn(await this.check.run(tx, id, { code }));
    if (password !== undefined) {
      const right = () => Promise.resolve(fits ? true : null);
      return problemIn(await this.check.counted(tx, id, right));
    }
    if (!proof.enoughIfFresh) return new ProofNeeded();
    const session = await tx.findOneByOrFail(Session, { id: sessionId });
    return isFresh(session, this.clock.now()) ? null : new ProofNeeded();
  }

  private async fits(id: string, password: string): Promise<boolean> {
    return this.credentials.fits(await this.credentials.withId(id), password);
  }
}

const problemIn = (outcome: unknown): Problem | null =>
  outcome instanceof Problem ? outcome : null;
