import { Injectable } from '@nestjs/common';
import { Database } from '../../../common/database.js';
import { ResetVoid } from '../../auth.problems.js';
import { PasswordDesk } from '../../data/passwords/password-desk.js';
import { PasswordResets } from '../../data/passwords/password-resets.js';
import { SignInAttempts } from '../../data/sign-in-attempts.js';

interface Reset {
  readonly token: string;
  readonly password: string;
  /** Where the request comes from. */
  readonly address: string;
}

/** Whoever holds the link chooses a new password. That signs nobody in: a second factor is still asked for. */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly database: Database,
    private readonly attempts: SignInAttempts,
    private readonly resets: PasswordResets,
    private readonly passwords: PasswordDesk,
  ) {}

  async run({ token, password, address }: Reset): Promise<void> {
    await this.attempts.admit({ address });
    const user = await this.resets.ownerOf(token);
    if (!user) return this.refuse();
    const { username, name, agencyCode: agency } = user;
    this.passwords.expectGood(password, { username, name, agency });
    const secret = await this.passwords.secretOf(password, 'owner');
    const used = await this.database.transaction(async (tx) => {
      if (!(await this.resets.use(tx, token))) return false;
      await this.attempts.begunAnew(tx, user, address);
      await this.passwords.replace(tx, { userId: user.id }, secret);
      await this.passwords.sessions.log.note(tx, { type: 'password.reset', subject: user.id });
      return true;
    });
    if (!used) return this.refuse();
    this.passwords.sessions.forget(user.id);
  }

  /** The same for a token that never was, was used, was replaced or has ended. */
  private async refuse(): Promise<never> {
    await this.passwords.sessions.log.note(this.database.reads, {
      ...{ type: 'password.reset-refused', subject: '-' },
    });
    throw new ResetVoid();
  }
}
