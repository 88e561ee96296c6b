import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { Clock } from '../../common/clock.js';
import { Database } from '../../common/database.js';
import { SpentChallenge } from '../data/spent-challenge.entity.js';

/** Those that have ended are refused for that. */
@Injectable()
export class ForgetChallenges {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const endsAt = LessThan(this.clock.now());
    await this.database.transaction((tx) => tx.delete(SpentChallenge, { endsAt }));
  }
}
