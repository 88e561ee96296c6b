import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { Database } from '../../../common/database.js';
import { newId } from '../../../common/identifier.js';
import { type Standing, standingAfter } from '../../domain/deliveries/retry.js';
import { DeadLetters } from './dead-letters.js';
import { DELIVERY_SETTINGS, type DeliverySettings } from '../../delivery.settings.js';
import { type Delivery } from './delivery.entity.js';
import { type Attempt } from './sender.js';
import { SETTLE_DELIVERY } from './settle.statement.js';

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
  async settle(delivery: Delivery, made: Made): Promise<boolean> {
    const standing = this.standing(delivery, made.attempt);
    const values = this.valuesOf(delivery, made, standing);
    if (standing.state === 'dead') return this.bury(delivery, made.attempt, values);
    const [result] = await this.database.statement<Result>(
      'settle-delivery',
      SETTLE_DELIVERY,
      values,
    );
    return result?.isMoreDue ?? false;
  }

  /** With the notice that tells of it. */
  private bury(delivery: Delivery, attempt: Attempt, values: readonly unknown[]): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const [result] = await tx.query<Result[]>(SETTLE_DELIVERY, [...values]);
      if (result?.isSettled) await this.deadLetters.tell(tx, delivery, attempt);
      return result?.isMoreDue ?? false;
    });
  }

  private standing({ attempts }: Delivery, { outcome, retryAt }: Attempt): Standing {
    const { firstRetryMs: firstMs } = this.settings;
    const tried = { outcome, attempts, firstMs, chance: Math.random() };
    return standingAfter({ ...tried, ...(retryAt && { retryAt }) }, this.clock.now());
  }

  private valuesOf(delivery: Delivery, made: Made, standing: Standing): readonly unknown[] {
    const { id, leasedUntil } = delivery;
    const { state } = standing;
    const now = this.clock.now();
    const isOver = state !== 'waiting' && state !== 'held';
    return [
      ...[id, leasedUntil, state, state === 'waiting' ? standing.nextAttemptAt : null],
      ...[errorOf(made.attempt), isOver ? now : null, now],
      JSON.stringify(attemptOf(delivery, made)),
    ];
  }
}

interface Result {
  /** The lease held. */
  readonly isSettled: boolean;
  readonly isMoreDue: boolean;
}

const cut = (text: string | undefined): string | null => text?.slice(0, LONGEST_TEXT) ?? null;

const errorOf = ({ outcome, error, status }: Attempt): string | null =>
  outcome === 'delivered' ? null : cut(error ?? (status === undefined ? outcome : String(status)));

const attemptOf = (
  { id: deliveryId, attempts: number }: Delivery,
  { attempt, at, tookMs }: Made,
): object => ({
  ...{ id: newId(), delivery_id: deliveryId, number, at, took_ms: tookMs },
  ...{ outcome: attempt.outcome, status: attempt.status, request: attempt.request },
  ...{ answer: cut(attempt.answer), error: cut(attempt.error) },
});
