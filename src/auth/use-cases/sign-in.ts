import { Injectable } from '@nestjs/common';
import { Clock } from '../../common/clock.js';
import { Database } from '../../common/database.js';
import { type Tx } from '../../common/tx.js';
import { TooManyAttempts, WrongCredentials } from '../auth.problems.js';
import { SessionDesk, type SessionTokens } from '../data/session-desk.js';
import { SignInAttempts } from '../data/sign-in-attempts.js';
import { waitBeforeAttempt } from '../domain/attempts.js';
import { type TokenDelivery } from '../domain/sessions.js';
import { passwordMatches } from '../password.js';
import { type User } from '../user.entity.js';

export interface Credentials {
  readonly username: string;
  readonly password: string;
  /** Where the request comes from. */
  readonly address: string;
  readonly delivery: TokenDelivery;
}

/** Gives a session to one who knows the password; says the same to everybody else. */
@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly attempts: SignInAttempts,
    private readonly desk: SessionDesk,
    private readonly clock: Clock,
  ) {}

  async run(credentials: Credentials): Promise<SessionTokens> {
    const { username, password, address, delivery } = credentials;
    await this.refuseTooMany(username, address);
    const user = await this.attempts.userNamed(username);
    const matches = await passwordMatches(user?.passwordHash, password);
    const accepted = matches && user?.active === true ? user : null;
    const tokens = await this.database.transaction(async (tx) => {
      if (!accepted) return this.count(tx, credentials, user);
      await this.attempts.forget(tx, username, address);
      return this.desk.open(tx, accepted, { delivery, methods: ['pwd'] });
    });
    if (!tokens) throw new WrongCredentials();
    return tokens;
  }

  private async refuseTooMany(username: string, address: string): Promise<void> {
    const { failures, lastAt } = await this.attempts.of(username, address);
    const retryAfter = waitBeforeAttempt(failures, lastAt, this.clock.now());
    if (retryAfter === 0) return;
    await this.desk.log.note(this.database.reads, { type: 'sign-in.delayed', subject: username });
    throw new TooManyAttempts({ retryAfter });
  }

  private async count(
    tx: Tx,
    { username, address }: Credentials,
    user: User | null,
  ): Promise<null> {
    await this.attempts.count(tx, { username, address, now: this.clock.now() });
    await this.desk.log.note(tx, {
      ...{ type: 'sign-in.failed', subject: user?.id ?? username },
      data: { account: user === null ? 'unknown' : user.active ? 'active' : 'disabled' },
    });
    return null;
  }
}
