import { Injectable } from '@nestjs/common';
import { NoSecondFactor } from '../../auth.problems.js';
import { FactorChanges } from '../../data/second-factor/factor-changes.js';
import { Factors } from '../../data/second-factor/factors.js';
import { type Asking, type Proof, Proofs } from '../../data/second-factor/proofs.js';

/** New codes on paper, shown this once; the old ones are void. */
@Injectable()
export class RenewRecoveryCodes {
  constructor(
    private readonly proofs: Proofs,
    private readonly factors: Factors,
    private readonly changes: FactorChanges,
  ) {}

  run(asking: Asking, proof: Proof): Promise<{ recoveryCodes: readonly string[] }> {
    const { id } = asking.actor;
    return this.proofs.before(asking, { ...proof, enoughIfFresh: false }, async (tx) => {
      const ways = await this.factors.waysOf(tx, id);
      if (ways.length === 0) return new NoSecondFactor();
      await this.changes.note(tx, 'codes-renewed', { subject: id, actorId: id });
      return { recoveryCodes: await this.factors.codes.renew(tx, id) };
    });
  }
}
