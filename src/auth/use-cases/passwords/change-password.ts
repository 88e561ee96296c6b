import { Injectable } from '@nestjs/common';
import { Database } from '../../../common/database.js';
import { invalidAt } from '../../../common/problems.js';
import { type Actor } from '../../actor.js';
import { Credentials } from '../../data/credentials.js';
import { PasswordDesk } from '../../data/passwords/password-desk.js';
import { SignInAttempts } from '../../data/sign-in-attempts.js';

interface Change {
  readonly current: string;
  readonly password: string;
  /** Where the request comes from. */
  readonly address: string;
  /** The one that goes on. */
  readonly sessionId: string;
}

/** A person chooses another password, and is asked for the old one as at a sign-in: the screen may be somebody else's. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly database: Database,
    private readonly attempts: SignInAttempts,
    private readonly credentials: Credentials,
    private readonly passwords: PasswordDesk,
  ) {}

  async run(actor: Actor, { current, password, address, sessionId }: Change): Promise<void> {
    const { id: userId, username } = actor;
    if (password === current) throw invalidAt('/password', 'password-same');
    this.passwords.expectGood(password, actor);
    await this.attempts.admit({ username, address });
    const user = await this.credentials.withId(userId);
    if (!(await this.credentials.fits(user, current))) return this.refuse(userId);
    const secret = await this.passwords.secretOf(password, 'owner');
    await this.database.transaction(async (tx) => {
      await this.attempts.succeeded(tx, actor, address);
      await this.passwords.replace(tx, { userId, sessionId }, secret);
      await this.passwords.sessions.log.note(tx, {
        ...{ type: 'password.changed', subject: userId, actorId: userId },
      });
    });
    this.passwords.sessions.forget(userId);
  }

  /** 422 and no 401, at which a page would ask to sign in again. */
  private async refuse(userId: string): Promise<never> {
    await this.passwords.sessions.log.note(this.database.reads, {
      ...{ type: 'password.change-refused', subject: userId, actorId: userId },
    });
    throw invalidAt('/current', 'password-wrong');
  }
}
