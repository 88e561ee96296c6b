import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { Database } from './database.js';
import { IdempotencyKey } from './idempotency-key.entity.js';
import { Idempotency } from './idempotency.js';
import { Rounds } from './rounds.js';

const HOUR_MS = 3_600_000;

/** Takes keys that have expired out of the table: they hold answers, which nobody should keep for ever. */
@Injectable()
export class KeyExpiry implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly rounds: Rounds,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.every(HOUR_MS, 'Removing expired keys', () => this.run());
  }

  async run(): Promise<void> {
    const createdAt = LessThan(this.idempotency.expiredBefore());
    await this.database.transaction((tx) => tx.delete(IdempotencyKey, { createdAt }));
  }
}
