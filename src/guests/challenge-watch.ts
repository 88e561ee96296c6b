import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Rounds } from '../common/rounds.js';
import { ForgetChallenges } from './use-cases/forget-challenges.js';

const TEN_MINUTES_MS = 600_000;

@Injectable()
export class ChallengeWatch implements OnApplicationBootstrap {
  constructor(
    private readonly forgetChallenges: ForgetChallenges,
    private readonly rounds: Rounds,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.every(TEN_MINUTES_MS, 'Forgetting spent challenges', () =>
      this.forgetChallenges.run(),
    );
  }
}
