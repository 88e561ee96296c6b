import { Injectable } from '@nestjs/common';
import { Database } from '../../../common/database.js';
import { invalidAt } from '../../../common/problems.js';
import { FactorChanges } from '../../data/second-factor/factor-changes.js';
import { Factors } from '../../data/second-factor/factors.js';
import { challengeOf, PasskeyCeremonies } from '../../data/second-factor/passkey-ceremonies.js';
import { passkeyView, type PasskeyView } from '../../data/second-factor/passkey.view.js';
import { type Asking } from '../../data/second-factor/proofs.js';

/** A passkey that a device has made for the person; asked for by BeginPasskey, which wanted the proof. */
@Injectable()
export class AddPasskey {
  constructor(
    private readonly database: Database,
    private readonly factors: Factors,
    private readonly ceremonies: PasskeyCeremonies,
    private readonly changes: FactorChanges,
  ) {}

  async run(
    asking: Asking,
    { name, credential }: { name: string; credential: object },
  ): Promise<PasskeyView> {
    const { id } = asking.actor;
    const { challenges, passkeys } = this.factors;
    const view = await this.database.transaction(async (tx) => {
      const challenge = challengeOf(credential);
      const held = await challenges.hold(tx, 'passkey-registration', challenge);
      const made = held?.userId === id ? await this.ceremonies.made(credential, challenge) : null;
      if (!held || !made || (await passkeys.isKnown(tx, made.credentialId))) {
        throw invalidAt('/credential', 'passkey');
      }
      await challenges.use(tx, held);
      const isFirst = (await this.factors.waysOf(tx, id)).length === 0;
      const passkey = await passkeys.insert(tx, { userId: id, name }, made);
      if (isFirst) await this.changes.endOthers(tx, asking);
      const data = { factor: 'passkey', passkey: passkey.id };
      await this.changes.note(tx, 'enrolled', { subject: id, actorId: id, data });
      return passkeyView(passkey);
    });
    this.changes.takeEffect(id);
    return view;
  }
}
