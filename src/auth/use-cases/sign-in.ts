import { Injectable } from '@nestjs/common';
import { Clock } from '../../common/clock.js';
import { Database } from '../../common/database.js';
import { TooManyAttempts, WrongCredentials } from '../auth.problems.js';
import { SignInAttempts } from '../data/sign-in-attempts.js';
import { LIFETIME_SECONDS, SigningKeys } from '../data/signing-keys.js';
import { waitBeforeAttempt } from '../domain/attempts.js';
import { passwordMatches } from '../password.js';

export interface Credentials {
  readonly username: string;
  readonly password: string;
  /** Where the request comes from. */
  readonly address: string;
}

@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly attempts: SignInAttempts,
    private readonly keys: SigningKeys,
    private readonly clock: Clock,
  ) {}

  async run({ username, password, address }: Credentials) {
    const now = this.clock.now();
    const { failures, lastAt } = await this.attempts.of(username, address);
    const retryAfter = waitBeforeAttempt(failures, lastAt, now);
    if (retryAfter > 0) throw new TooManyAttempts({ retryAfter });

    const user = await this.attempts.userNamed(username);
    const matches = await passwordMatches(user?.passwordHash, password);
    const accepted = matches && user?.active === true;
    await this.database.transaction((tx) =>
      accepted
        ? this.attempts.forget(tx, username, address)
        : this.attempts.count(tx, { username, address, now }),
    );
    if (!accepted) throw new WrongCredentials();
    return {
      accessToken: await this.keys.sign(user),
      tokenType: 'Bearer',
      expiresIn: LIFETIME_SECONDS,
    };
  }
}
