import { Transform } from 'class-transformer';
import { Anything, Choice, Id, Instant, Part, Text, Whole } from '../../../common/fields.js';
import { CURSOR, toWhole } from '../../../common/list-query.js';
import { PathPart } from '../../../common/path-part.js';
import { DELIVERY_STATES, type DeliveryState } from '../../data/deliveries/delivery.entity.js';
import { type Outcome, OUTCOMES } from '../../domain/deliveries/retry.js';
import { NO_INSTANT, RECEIVER, WEBHOOK_ID } from './webhooks.dto.js';

const ID = '019b3a52-7c1d-7e4a-9f00-6e4f5d2c1b3a';
const EVENT_ID = '019b3a52-7c1d-7e4a-9f00-3a5b1c2d4e6f';
const AT = '2026-11-24T01:30:00.000Z';
const MOST_REPLAYED = 200;
const BODY = JSON.stringify({
  ...{ type: 'incident.acknowledged', timestamp: AT },
  data: { feedSequence: 1024, code: 'SC-2026-000123', sequence: 2, status: 'triage' },
});
const TEST_BODY = JSON.stringify({
  ...{ type: 'webhook.test', timestamp: AT, data: { webhook: WEBHOOK_ID } },
});
const requestWith = (id: string, body: string) => ({
  url: RECEIVER.example,
  headers: { 'webhook-id': id, 'webhook-timestamp': '1795484400' },
  body,
});
const ANSWER = { min: 0, max: 2048, example: '{"ok":true}' } as const;
const FAULT = { max: 2000, example: 'status-503' } as const;
const OPEN = { type: 'object', additionalProperties: true };

export const WebhookDeliveryId = () => PathPart('deliveryId', { format: 'uuid', example: ID });

export class WebhookDeliveryQuery {
  @Choice(DELIVERY_STATES, { optional: true, example: 'dead' }) state?: DeliveryState;
  @Instant({ optional: true }) from?: Date;
  @Instant({ optional: true, example: '2026-11-25T01:30:00.000Z' }) to?: Date;
  @Transform(toWhole)
  @Whole({ min: 1, max: 200, optional: true, example: 50 })
  limit: number = 50;
  @Text({ max: 500, optional: true, example: CURSOR }) cursor?: string;
}

export class WebhookDeliveryDto {
  @Id({ example: ID }) id: string;
  @Id({ nullable: true, example: EVENT_ID }) eventId: string | null;
  @Text({ max: 100, example: 'incident.acknowledged' }) type: string;
  @Text({ max: 200, example: 'SC-2026-000123' }) subject: string;
  @Whole({ max: Number.MAX_SAFE_INTEGER, example: 1024 }) feedSequence: number;
  @Choice(DELIVERY_STATES, { example: 'waiting' }) state: DeliveryState;
  @Whole({ example: 1 }) attempts: number;
  @Instant({ nullable: true }) nextAttemptAt: Date | null;
  @Text({ ...FAULT, nullable: true }) lastError: string | null;
  @Instant() createdAt: Date;
  @Instant(NO_INSTANT) settledAt: Date | null;
}

export class WebhookAttemptDto {
  @Whole({ min: 1, example: 1 }) number: number;
  @Instant() at: Date;
  @Whole({ example: 84 }) tookMs: number;
  @Choice(OUTCOMES, { example: 'failed' }) outcome: Outcome;
  @Whole({ nullable: true, example: 503 }) status: number | null;
  @Text({ ...FAULT, nullable: true }) error: string | null;
  @Anything(OPEN, { nullable: true, example: requestWith(EVENT_ID, BODY) }) request: object | null;
  @Text({ ...ANSWER, nullable: true }) answer: string | null;
}

export class WebhookDeliveryHistoryDto extends WebhookDeliveryDto {
  @Text({ max: 10_000, example: BODY }) body: string;
  @Part(() => WebhookAttemptDto, { most: 200 }) log: readonly WebhookAttemptDto[];
}

/** Exactly one of the three: `deliveries`, `from` with `to`, or `state`. */
export class WebhookReplayBody {
  @Id({ most: MOST_REPLAYED, filled: true, optional: true, example: [ID] }) deliveries?: string[];
  @Instant({ optional: true }) from?: Date;
  @Instant({ optional: true, example: '2026-11-25T01:30:00.000Z' }) to?: Date;
  @Choice(['dead'], { optional: true, example: 'dead' }) state?: 'dead';
}

export class WebhookReplayedDto {
  @Whole({ example: 12 }) replayed: number;
}

export class WebhookTrialDto {
  @Id({ example: ID }) id: string;
  @Instant() at: Date;
  @Whole({ example: 84 }) tookMs: number;
  @Choice(OUTCOMES, { example: 'delivered' }) outcome: Outcome;
  @Whole({ optional: true, example: 200 }) status?: number;
  @Text({ ...FAULT, optional: true }) error?: string;
  @Anything(OPEN, { optional: true, example: requestWith(ID, TEST_BODY) }) request?: object;
  @Text({ ...ANSWER, optional: true }) answer?: string;
  @Instant({ optional: true }) retryAt?: Date;
}
