import { Injectable } from '@nestjs/common';
import { FactorChanges } from '../../data/second-factor/factor-changes.js';
import { Factors } from '../../data/second-factor/factors.js';
import { type Asking, type Proof, Proofs } from '../../data/second-factor/proofs.js';

/** A passkey that is good for nothing any more: the device was lost or given away. */
@Injectable()
export class RemovePasskey {
  constructor(
    private readonly proofs: Proofs,
    private readonly factors: Factors,
    private readonly changes: FactorChanges,
  ) {}

  async run(asking: Asking, passkeyId: string, proof: Proof): Promise<void> {
    const { id } = asking.actor;
    await this.proofs.before(asking, { ...proof, enoughIfFresh: false }, async (tx) => {
      const passkey = await this.factors.passkeys.lock(tx, id, passkeyId);
      await this.factors.passkeys.remove(tx, passkey);
      await this.factors.dropCodesIfLast(tx, id);
      const data = { factor: 'passkey', passkey: passkeyId };
      await this.changes.note(tx, 'removed', { subject: id, actorId: id, data });
    });
    this.changes.takeEffect(id);
  }
}
