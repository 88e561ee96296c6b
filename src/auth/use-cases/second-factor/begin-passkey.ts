import { Injectable } from '@nestjs/common';
import { Factors } from '../../data/second-factor/factors.js';
import { PasskeyCeremonies } from '../../data/second-factor/passkey-ceremonies.js';
import { type Asking, type Proof, Proofs } from '../../data/second-factor/proofs.js';

/** What a browser needs to make a passkey for the person. */
@Injectable()
export class BeginPasskey {
  constructor(
    private readonly proofs: Proofs,
    private readonly factors: Factors,
    private readonly ceremonies: PasskeyCeremonies,
  ) {}

  run(asking: Asking, proof: Proof): Promise<{ options: object }> {
    const { actor } = asking;
    return this.proofs.before(asking, { ...proof, enoughIfFresh: true }, async (tx) => {
      const { challenges, passkeys } = this.factors;
      const challenge = await challenges.issue(tx, 'passkey-registration', actor.id);
      const known = await passkeys.good(tx, actor.id);
      return { options: await this.ceremonies.registration(actor, challenge, known) };
    });
  }
}
