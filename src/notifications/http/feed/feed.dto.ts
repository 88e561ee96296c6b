import { Transform, type TransformFnParams } from 'class-transformer';
import { Anything, Choice, Id, Instant, Part, Text, Whole } from '../../../common/fields.js';
import { CURSOR, toWhole } from '../../../common/list-query.js';
import { LATEST } from '../../data/feed/change-feed.js';
import { FEED_FILTERS } from '../../data/feed/feed-types.js';

export const PLACE = { rule: 'place', regex: new RegExp(`^(\\d{1,15}|${LATEST})$`) } as const;
const CODE = 'SC-2026-000123';
const ID = '019b3a52-7c1d-7e4a-9f00-3a5b1c2d4e6f';
const DATA = { sequence: 2, status: 'triage', severity: 'medium', leadAgency: 'GL-STTTT' };

const toList = ({ value }: TransformFnParams): unknown =>
  typeof value === 'string' ? value.split(',').map((one) => one.trim()) : value;

const types = () => Choice(FEED_FILTERS, { optional: true, most: 50, example: ['incident.*'] });

export class StreamQuery {
  @Text({ max: 15, pattern: PLACE, optional: true, example: '1041' }) after?: string;
  @Transform(toList) @types() types?: string[];
}

export class ChangesQuery extends StreamQuery {
  @Transform(toWhole)
  @Whole({ min: 1, max: 200, optional: true, example: 100 })
  limit: number = 100;
}

export class ChangeDto {
  @Whole({ min: 1, max: Number.MAX_SAFE_INTEGER, example: 1042 }) sequence: number;
  @Text({ max: 100, example: 'incident.acknowledged' }) type: string;
  @Text({ max: 200, example: CODE }) subject: string;
  @Instant({ example: '2026-11-24T02:05:00.000Z' }) at: Date;
  @Anything({ type: 'object', additionalProperties: true }, { example: DATA })
  data: object;
}

export class ChangesDto {
  @Part(() => ChangeDto, { most: 200 }) items: ChangeDto[];
  @Whole({ max: Number.MAX_SAFE_INTEGER, example: 1042 }) nextAfter: number;
}

/** As it is sent. */
export const STREAM = [
  'retry: 3000\n\n',
  `id: 1042\nevent: incident.acknowledged\ndata: ${JSON.stringify({ sequence: 1042, type: 'incident.acknowledged', subject: CODE, at: '2026-11-24T02:05:00.000Z', data: DATA })}\n\n`,
  ':\nid: 1042\n\n',
].join('');

export class FaultsQuery {
  @Transform(toWhole)
  @Whole({ min: 1, max: 200, optional: true, example: 50 })
  limit: number = 50;
  @Text({ max: 500, optional: true, example: CURSOR }) cursor?: string;
}

export class FaultDto {
  @Id({ example: ID }) id: string;
  @Text({ max: 100, example: 'webhooks' }) follower: string;
  @Whole({ min: 1, max: Number.MAX_SAFE_INTEGER, example: 1042 }) position: number;
  @Text({ max: 100, example: 'incident.acknowledged' }) type: string;
  @Text({ max: 200, example: CODE }) subject: string;
  @Text({ max: 2000, example: 'TypeError: Cannot read properties of undefined' }) error: string;
  @Whole({ min: 1, example: 4 }) failures: number;
  @Instant({ example: '2026-11-24T02:05:30.000Z' }) failedAt: Date;
  @Instant({ nullable: true, example: null }) retryAt: Date | null;
}
