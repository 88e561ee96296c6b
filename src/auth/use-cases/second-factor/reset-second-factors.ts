import { Injectable } from '@nestjs/common';
import { Database } from '../../../common/database.js';
import { type Actor } from '../../actor.js';
import { OwnSecondFactors } from '../../auth.problems.js';
import { FactorChanges } from '../../data/second-factor/factor-changes.js';
import { Factors } from '../../data/second-factor/factors.js';
import { UsersRepository } from '../../data/users.repository.js';

/**
 * An administrator takes away what a person has beside the password, who has lost it. They never see it, and not their
 * own: whoever sits at an administrator's open session must not get rid of it so.
 */
@Injectable()
export class ResetSecondFactors {
  constructor(
    private readonly database: Database,
    private readonly users: UsersRepository,
    private readonly factors: Factors,
    private readonly changes: FactorChanges,
  ) {}

  async run(actor: Actor, id: string): Promise<void> {
    if (id === actor.id) throw new OwnSecondFactors();
    await this.database.transaction(async (tx) => {
      await this.users.lock(tx, id);
      await this.factors.removeAll(tx, id);
      await this.changes.endAll(tx, id);
      await this.changes.note(tx, 'reset', { subject: id, actorId: actor.id });
    });
    this.changes.takeEffect(id);
  }
}
