import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { Clock } from '../clock.js';
import { Database } from '../database.js';
import { Rounds } from '../rounds.js';
import { RateLimit } from './rate-limit.entity.js';

const TEN_MINUTES_MS = 600_000;

/** A bucket that is full again says nothing that no bucket would not say. */
@Injectable()
export class BucketExpiry implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly rounds: Rounds,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.every(TEN_MINUTES_MS, 'Removing full buckets', () => this.run());
  }

  async run(): Promise<void> {
    const usedUntil = LessThan(this.clock.now());
    await this.database.transaction((tx) => tx.delete(RateLimit, { usedUntil }));
  }
}
