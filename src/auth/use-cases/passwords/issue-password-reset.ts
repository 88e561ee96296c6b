import { Injectable } from '@nestjs/common';
import { Database } from '../../../common/database.js';
import { type Actor } from '../../actor.js';
import { OwnPassword } from '../../auth.problems.js';
import { PasswordResets, type ResetToken } from '../../data/passwords/password-resets.js';
import { SecurityLog } from '../../data/security-log.js';
import { UsersRepository } from '../../data/users.repository.js';

/** An administrator gives a person who has forgotten their password the way to choose another, and never learns which. */
@Injectable()
export class IssuePasswordReset {
  constructor(
    private readonly database: Database,
    private readonly users: UsersRepository,
    private readonly resets: PasswordResets,
    private readonly log: SecurityLog,
  ) {}

  async run({ id: actorId }: Actor, userId: string): Promise<ResetToken> {
    // One's own is changed by whoever knows it.
    if (userId === actorId) throw new OwnPassword();
    return this.database.transaction(async (tx) => {
      const { id: subject } = await this.users.lock(tx, userId);
      const issued = await this.resets.issue(tx, subject, actorId);
      await this.log.note(tx, { type: 'password.reset-issued', subject, actorId });
      return issued;
    });
  }
}
