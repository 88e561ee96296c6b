import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { Database } from '../../../common/database.js';

const DAY_MS = 86_400_000;
// A quarter: as long as anybody asks whether something was sent, and as far back as a range is replayed.
const KEPT_MS = 90 * DAY_MS;
// So few that no lock is held for long.
const AT_ONCE = 1000;

/** Removes what was delivered long ago, with its attempts. What is dead or held stays until somebody has dealt with it. */
@Injectable()
export class DeliveryExpiry {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEPT_MS);
    for (let removed = AT_ONCE; removed === AT_ONCE;) removed = await this.remove(before);
  }

  private remove(before: Date): Promise<number> {
    return this.database.transaction(async (tx) => {
      const [, removed] = await tx.query<[unknown, number]>(REMOVE, [before, AT_ONCE]);
      return removed;
    });
  }
}

const REMOVE = `
  DELETE FROM delivery WHERE id IN (
    SELECT id FROM delivery WHERE state IN ('delivered', 'cancelled') AND settled_at < $1
     ORDER BY settled_at LIMIT $2 FOR UPDATE SKIP LOCKED)`;
