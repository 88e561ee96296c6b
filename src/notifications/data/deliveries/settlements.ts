import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { Database } from '../../../common/database.js';
import { newId } from '../../../common/identifier.js';
import { type Tx } from '../../../common/tx.js';
import { type Standing, standingAfter } from '../../domain/deliveries/retry.js';
import { DeadLetters } from './dead-letters.js';
import { DeliveryAttempt } from './delivery-attempt.entity.js';
import { DELIVERY_SETTINGS, type DeliverySettings } from '../../delivery.settings.js';
import { Delivery } from './delivery.entity.js';
import { type Attempt } from './sender.js';

/** An attempt, and when it was made. */
export interface Made {
  readonly attempt: Attempt;
  readonly at: Date;
  readonly tookMs: number;
}

// More of it helps nobody, and some receivers answer with a whole page.
const LONGEST_TEXT = 2000;

/** Writes down what came of attempts, and lets go on what waited for it. */
@Injectable()
export class Settlements {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly deadLetters: DeadLetters,
    @Inject(DELIVERY_SETTINGS) private readonly settings: DeliverySettings,
  ) {}

  /**
   * Nothing is written by whoever lost the lease meanwhile: the delivery is another's then. Answers whether something is due
   * now that waited for this one.
   */
  settle(delivery: Delivery, made: Made): Promise<boolean> {
    const standing = standingAfter(
      {
        ...{ outcome: made.attempt.outcome, attempts: delivery.attempts },
        ...{ firstMs: this.settings.firstRetryMs, chance: Math.random() },
        ...(made.attempt.retryAt && { retryAt: made.attempt.retryAt }),
      },
      this.clock.now(),
    );
    return this.database.transaction(async (tx) => {
      const isHeld = await this.write(tx, delivery, { standing, error: errorOf(made.attempt) });
      if (!isHeld) return false;
      await tx.insert(DeliveryAttempt, attemptOf(delivery, made));
      if (standing.state === 'dead') await this.deadLetters.tell(tx, delivery, made.attempt);
      return this.goOn(tx, delivery, standing);
    });
  }

  private async write(
    tx: Tx,
    { id, leasedUntil }: Delivery,
    { standing, error }: { standing: Standing; error: string | null },
  ): Promise<boolean> {
    const isSettled = !['waiting', 'held'].includes(standing.state);
    const { affected } = await tx
      .createQueryBuilder()
      .update(Delivery)
      .set({
        ...{ ...standing, leasedUntil: null, lastError: error },
        settledAt: isSettled ? this.clock.now() : null,
      })
      .where({ id, leasedUntil, state: 'waiting' })
      .execute();
    return affected === 1;
  }

  private async goOn(tx: Tx, delivery: Delivery, standing: Standing): Promise<boolean> {
    const { id, channel, target, subject } = delivery;
    const lane = [channel, target, subject];
    if (standing.state === 'waiting') {
      await tx.query(PUT_OFF, [...lane, id, standing.nextAttemptAt]);
      return false;
    }
    const next = await tx.query<unknown[]>(BRING_FORWARD, [...lane, this.clock.now()]);
    return next.length > 0;
  }
}

const LANE = `state = 'waiting' AND channel = $1 AND target = $2 AND subject = $3`;

// What must wait for another is not looked at before it is that one's turn again: a receiver that is away for days would
// otherwise have all its messages looked through at every turn.
const PUT_OFF = `
  WITH behind AS (UPDATE delivery SET next_attempt_at = $5 WHERE ${LANE} AND id <> $4 AND next_attempt_at < $5)
  SELECT`;

const BRING_FORWARD = `
  WITH next AS (
    SELECT id, next_attempt_at FROM delivery WHERE ${LANE} ORDER BY position, id LIMIT 1
  ), brought AS (
    UPDATE delivery d SET next_attempt_at = $4 FROM next WHERE d.id = next.id AND next.next_attempt_at > $4
  )
  SELECT id FROM next`;

const cut = (text: string | undefined): string | null => text?.slice(0, LONGEST_TEXT) ?? null;

const errorOf = ({ outcome, error, status }: Attempt): string | null =>
  outcome === 'delivered' ? null : cut(error ?? (status === undefined ? outcome : String(status)));

const attemptOf = (
  { id: deliveryId, attempts: number }: Delivery,
  { attempt, at, tookMs }: Made,
): DeliveryAttempt => ({
  ...{ id: newId(), deliveryId, number, at, tookMs },
  ...{ outcome: attempt.outcome, status: attempt.status ?? null, request: attempt.request ?? null },
  ...{ answer: cut(attempt.answer), error: cut(attempt.error) },
});
