import { Injectable } from '@nestjs/common';
import { NoSecondFactor } from '../../auth.problems.js';
import { FactorChanges } from '../../data/second-factor/factor-changes.js';
import { Factors } from '../../data/second-factor/factors.js';
import { type Asking, type Proof, Proofs } from '../../data/second-factor/proofs.js';

/** The authenticator app is not asked for any more. */
@Injectable()
export class RemoveTotp {
  constructor(
    private readonly proofs: Proofs,
    private readonly factors: Factors,
    private readonly changes: FactorChanges,
  ) {}

  async run(asking: Asking, proof: Proof): Promise<void> {
    const { id } = asking.actor;
    await this.proofs.before(asking, { ...proof, enoughIfFresh: false }, async (tx) => {
      if (!(await this.factors.totp.isConfirmed(tx, id))) return new NoSecondFactor();
      await this.factors.totp.remove(tx, id);
      await this.factors.dropCodesIfLast(tx, id);
      const who = { subject: id, actorId: id, data: { factor: 'totp' } };
      await this.changes.note(tx, 'removed', who);
      return undefined;
    });
    this.changes.takeEffect(id);
  }
}
