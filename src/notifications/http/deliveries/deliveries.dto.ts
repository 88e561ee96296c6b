import { Transform } from 'class-transformer';
import { Choice, Id, Instant, Part, Text, Whole } from '../../../common/fields.js';
import { CURSOR, toWhole } from '../../../common/list-query.js';
import { PathPart } from '../../../common/path-part.js';
import { invalidAt } from '../../../common/problems.js';
import { Examples } from '../../../common/whole-examples.js';
import { DELIVERY_STATES, type DeliveryState } from '../../data/deliveries/delivery.entity.js';
import { type Channel, CHANNELS } from '../../data/deliveries/sender.js';
import { type Outcome, OUTCOMES } from '../../domain/deliveries/retry.js';
import { type Wanted } from '../../use-cases/deliveries/replay-deliveries.js';

const ID = '019b3a52-7c1d-7e4a-9f00-3a5b1c2d4e6f';
const TARGET = { max: 200, example: '019b3a52-0000-7000-8000-000000000001' } as const;
const SUBJECT = { max: 200, example: 'SC-2026-000123' } as const;
const STUCK = ['dead', 'held'] as const;
// As many as a page of the list has.
const MOST_AT_ONCE = 200;
const FROM = '2026-11-24T00:00:00.000Z';
const TO = '2026-11-25T00:00:00.000Z';

export const DeliveryId = () => PathPart('id', { format: 'uuid', example: ID });

export class DeliveryQuery {
  @Choice(CHANNELS, { optional: true, example: 'webhook' }) channel?: Channel;
  @Choice(DELIVERY_STATES, { optional: true, example: 'dead' }) state?: DeliveryState;
  @Text({ ...TARGET, optional: true }) target?: string;
  @Text({ ...SUBJECT, optional: true }) subject?: string;
  @Transform(toWhole)
  @Whole({ min: 1, max: 200, optional: true, example: 50 })
  limit: number = 50;
  @Text({ max: 500, optional: true, example: CURSOR }) cursor?: string;
}

@Examples({
  some: { ids: [ID] },
  period: { channel: 'webhook', from: FROM, to: TO },
  stuck: { channel: 'email', state: 'held' },
})
export class ReplayBody {
  @Id({ most: MOST_AT_ONCE, filled: true, optional: true, example: [ID] }) ids?: string[];
  @Choice(CHANNELS, { optional: true, example: 'webhook' }) channel?: Channel;
  @Instant({ optional: true, example: FROM }) from?: Date;
  @Instant({ optional: true, example: TO }) to?: Date;
  @Choice(STUCK, { optional: true, example: 'dead' }) state?: (typeof STUCK)[number];
}

/** One of the three ways to choose. */
export function wantedOf({ ids, channel, from, to, state }: ReplayBody): Wanted {
  const isPeriod = from !== undefined || to !== undefined;
  const ways = [ids !== undefined, isPeriod, state !== undefined].filter(Boolean);
  if (ways.length !== 1) throw invalidAt('', 'ids-period-or-state');
  const of = channel && { channel };
  if (state) return { state, ...of };
  if (!ids) return { ...periodOf(from, to), ...of };
  if (channel) throw invalidAt('/channel', 'ids-period-or-state');
  return { ids };
}

function periodOf(from: Date | undefined, to: Date | undefined): { from: Date; to: Date } {
  if (!from) throw invalidAt('/from', 'required');
  if (!to) throw invalidAt('/to', 'required');
  if (to <= from) throw invalidAt('/to', 'after-from');
  return { from, to };
}

export class ReplayedDto {
  @Whole({ example: 12 }) replayed: number;
}

export class DeliveryDto {
  @Id({ example: ID }) id: string;
  @Choice(CHANNELS, { example: 'webhook' }) channel: Channel;
  @Text(TARGET) target: string;
  @Text(SUBJECT) subject: string;
  @Id({ nullable: true, example: ID }) eventId: string | null;
  @Text({ max: 100, nullable: true, example: null }) template: string | null;
  @Choice(DELIVERY_STATES, { example: 'waiting' }) state: DeliveryState;
  @Whole({ example: 2 }) attempts: number;
  @Instant({ nullable: true, example: '2026-11-24T01:30:40.000Z' }) nextAttemptAt: Date | null;
  @Text({ max: 2000, nullable: true, example: '503' }) lastError: string | null;
  @Instant() createdAt: Date;
  @Instant({ nullable: true, example: null }) settledAt: Date | null;
}

class AttemptDto {
  @Whole({ min: 1, example: 1 }) number: number;
  @Instant() at: Date;
  @Whole({ example: 87 }) tookMs: number;
  @Choice(OUTCOMES, { example: 'failed' }) outcome: Outcome;
  @Whole({ nullable: true, example: 503 }) status: number | null;
  @Text({ max: 2000, nullable: true, example: null }) error: string | null;
}

export class DeliveryHistoryDto extends DeliveryDto {
  @Part(() => AttemptDto, { most: 200 }) log: readonly AttemptDto[];
}
