import { Injectable } from '@nestjs/common';
import { TotpEnrolled } from '../../auth.problems.js';
import { type Asking, type Proof, Proofs } from '../../data/second-factor/proofs.js';
import { totpUri } from '../../data/second-factor/totp-codes.js';
import { Totp } from '../../data/second-factor/totp.js';

/** A secret for an authenticator app, shown this once; it counts after a first code. */
@Injectable()
export class BeginTotp {
  constructor(
    private readonly proofs: Proofs,
    private readonly totp: Totp,
  ) {}

  run(asking: Asking, proof: Proof): Promise<{ secret: string; uri: string }> {
    const { id, username } = asking.actor;
    return this.proofs.before(asking, { ...proof, enoughIfFresh: true }, async (tx) => {
      const secret = await this.totp.begin(tx, id);
      return secret === null ? new TotpEnrolled() : { secret, uri: totpUri(secret, username) };
    });
  }
}
