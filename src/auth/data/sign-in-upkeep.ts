import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Rounds } from '../../common/rounds.js';
import { PasswordResets } from './passwords/password-resets.js';
import { SignInAttempts } from './sign-in-attempts.js';

const HOUR_MS = 3_600_000;

/** Takes out of the tables of signing in what is past: who tried in vain, from where, and links that have ended. */
@Injectable()
export class SignInUpkeep implements OnApplicationBootstrap {
  constructor(
    private readonly attempts: SignInAttempts,
    private readonly resets: PasswordResets,
    private readonly rounds: Rounds,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.every(HOUR_MS, 'Removing what signing in has left behind', () => this.run());
  }

  async run(): Promise<void> {
    await this.attempts.clean();
    await this.resets.clean();
  }
}
