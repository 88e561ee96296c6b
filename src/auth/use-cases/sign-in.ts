import { Injectable } from '@nestjs/common';
import { Database } from '../../common/database.js';
import { WrongCredentials } from '../auth.problems.js';
import { Credentials } from '../data/credentials.js';
import { answerOf } from '../data/second-factor/outcome.js';
import { SecondStep } from '../data/second-factor/second-step.js';
import { type SessionTokens } from '../data/session-desk.js';
import { SignInAttempts } from '../data/sign-in-attempts.js';
import { type TokenDelivery } from '../domain/sessions.js';
import { type User } from '../user.entity.js';

export interface SignInWith {
  readonly username: string;
  readonly password: string;
  /** Where the request comes from. */
  readonly address: string;
  readonly delivery: TokenDelivery;
  /** Of a second factor, for those who have one and do without the question. */
  readonly code?: string | undefined;
}

/** Gives a session to one who knows the password; says the same, after the same time, to everybody else. */
@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly attempts: SignInAttempts,
    private readonly credentials: Credentials,
    private readonly step: SecondStep,
  ) {}

  run(attempt: SignInWith): Promise<SessionTokens> {
    return this.attempts.inTurn(attempt, () => this.hear(attempt));
  }

  private async hear({ username, password, address, ...how }: SignInWith): Promise<SessionTokens> {
    await this.attempts.admit({ username, address });
    const user = await this.credentials.named(username);
    const fits = await this.credentials.fits(user, password);
    if (!fits || !user) return this.refuse(username, user);
    const stronger = await this.credentials.stronger(user, password);
    const outcome = await this.database.transaction(async (tx) => {
      await this.attempts.succeeded(tx, user, address);
      await this.credentials.strengthen(tx, user, stronger);
      return this.step.run(tx, user, { ...how, methods: ['pwd'] });
    });
    return answerOf(outcome);
  }

  private async refuse(username: string, user: User | null): Promise<never> {
    await this.step.desk.log.note(this.database.reads, {
      ...{ type: 'sign-in.failed', subject: user?.id ?? username },
      data: { account: user === null ? 'unknown' : user.active ? 'active' : 'disabled' },
    });
    throw new WrongCredentials();
  }
}
