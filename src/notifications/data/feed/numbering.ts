import { Injectable } from '@nestjs/common';
import { Database } from '../../../common/database.js';
import { type Errand } from '../errand.js';

const BATCH = 500;

/**
 * $1, the last place that was given; $2, how many are given at most. A statement of its own behind the lock: one that
 * takes the lock sees what was there before it waited, and would place a second time what the holder has placed.
 */
const PLACE = `
WITH placed AS (
  UPDATE outbox_event SET position = next.place
    FROM (SELECT id, $1::bigint + row_number() OVER (ORDER BY written) AS place
            FROM (SELECT id, written FROM outbox_event
                   WHERE position IS NULL ORDER BY written LIMIT $2) AS unplaced) AS next
   WHERE outbox_event.id = next.id
  RETURNING outbox_event.position
), counted AS (
  SELECT count(*)::int AS number FROM placed
), moved AS (
  UPDATE feed_head SET position = feed_head.position + counted.number
    FROM counted WHERE counted.number > 0
  RETURNING pg_notify('changes', '')
)
SELECT number, (SELECT count(*) FROM moved) FROM counted`;

/**
 * Gives each event its place in the feed, once it is committed. Places are given by one at a time and become visible
 * together, so whoever has read up to one place will never find another before it (ADR 0037).
 */
@Injectable()
export class Numbering implements Errand {
  readonly name = 'Giving events their places in the feed';
  // A signal from whoever writes would cost them more than their write: PostgreSQL lets only one transaction at a time
  // commit that sends one. Looking costs next to nothing, and what has come meanwhile is one batch.
  readonly signals = [];
  readonly everyMs = 50;

  constructor(private readonly database: Database) {}

  /** Whoever comes while another gives places leaves it to that one. */
  async run(): Promise<boolean> {
    if (!(await this.isAny())) return false;
    return this.database.transaction(async (tx) => {
      const [head] = await tx.query<{ position: string }[]>(
        'SELECT position FROM feed_head FOR UPDATE SKIP LOCKED',
      );
      if (!head) return false;
      const [placed] = await tx.query<{ number: number }[]>(PLACE, [head.position, BATCH]);
      return (placed?.number ?? 0) > 0;
    });
  }

  /** Without a lock or a write. */
  private async isAny(): Promise<boolean> {
    const [row] = await this.database.reads.query<{ any: boolean }[]>(
      'SELECT EXISTS (SELECT FROM outbox_event WHERE position IS NULL) AS any',
    );
    return row?.any === true;
  }
}
