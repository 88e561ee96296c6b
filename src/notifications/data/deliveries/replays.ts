import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { type Tx } from '../../../common/tx.js';
import { type DeliveryState } from './delivery.entity.js';
import { type Channel } from './sender.js';

/** Which deliveries; those that have all that is named. */
export interface Selection {
  readonly ids?: readonly string[];
  readonly channel?: Channel;
  readonly target?: string;
  readonly states: readonly DeliveryState[];
  /** When they were made. */
  readonly from?: Date;
  /** Not included. */
  readonly to?: Date;
}

/** Sends again what was sent, or could not be. */
@Injectable()
export class Replays {
  constructor(private readonly clock: Clock) {}

  /**
   * They wait again as if they were new, under the id they had, so that a receiver knows what it took already. One that somebody
   * is at is left alone.
   */
  async replayOfAllAgencies(tx: Tx, selection: Selection): Promise<number> {
    const { ids, channel, target, states, from, to } = selection;
    const [row] = await tx.query<{ replayed: number }[]>(REPLAY, [
      ...[this.clock.now(), states, ids ?? null, channel ?? null, target ?? null],
      ...[from ?? null, to ?? null],
    ]);
    return row?.replayed ?? 0;
  }
}

// In one order, so that two at once do not wait for each other.
const REPLAY = `
  WITH chosen AS (
    SELECT id FROM delivery
     WHERE state = ANY($2) AND (leased_until IS NULL OR leased_until <= $1)
       AND ($3::uuid[] IS NULL OR id = ANY($3))
       AND ($4::text IS NULL OR channel = $4)
       AND ($5::text IS NULL OR target = $5)
       AND ($6::timestamptz IS NULL OR created_at >= $6)
       AND ($7::timestamptz IS NULL OR created_at < $7)
     ORDER BY id FOR UPDATE
  ), replayed AS (
    UPDATE delivery d
       SET state = 'waiting', attempts = 0, next_attempt_at = $1, leased_until = NULL, last_error = NULL, settled_at = NULL
      FROM chosen WHERE d.id = chosen.id
    RETURNING d.id
  ), told AS (
    SELECT pg_notify('deliveries', '') FROM replayed LIMIT 1
  )
  SELECT (SELECT count(*)::integer FROM replayed) AS replayed, (SELECT count(*) FROM told) AS told`;
