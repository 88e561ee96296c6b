import { PartialType, PickType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { Choice, Flag, Id, Instant, Text, Whole } from '../../../common/fields.js';
import { CURSOR, toFlag, toWhole } from '../../../common/list-query.js';
import { PathPart } from '../../../common/path-part.js';
import { CASE_SEVERITIES } from '../../../incidents/case-events.js';
import { DISABLED_REASONS, type DisabledReason } from '../../domain/webhooks/standing.js';
import { EVENT_FILTERS } from '../../event-catalogue.js';

export const WEBHOOK_ID = '019b3a52-7c1d-7e4a-9f00-5d2c1b3a4e6f';
export const NO_INSTANT = { nullable: true, example: null } as const;

const NAME = { max: 200, example: 'Sổ trực của Chư Sê' } as const;
export const RECEIVER = { max: 2000, example: 'https://chuse.gialai.gov.vn/su-co/hook' } as const;
const AGENCY = { max: 40, example: 'GL-UBND-633' } as const;
const EVENTS = { most: EVENT_FILTERS.length, example: ['incident.*'] };
const SEVERITIES = { most: CASE_SEVERITIES.length, example: ['high', 'critical'] };
const AGENCIES = { most: 200, max: 40, example: ['GL-UBND-633'] };
// 256 random bits, as every other secret of the desk.
const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw3q1ZQpVv0aU=';
// A week is long enough to reach whoever looks after the office's system.
const LONGEST_OVERLAP_HOURS = 7 * 24;

export const WebhookId = () => PathPart('id', { format: 'uuid', example: WEBHOOK_ID });

export class WebhookQuery {
  @Text({ ...AGENCY, optional: true }) agency?: string;
  @Transform(toFlag) @Flag({ optional: true, example: true }) active?: boolean;
  @Transform(toWhole)
  @Whole({ min: 1, max: 200, optional: true, example: 50 })
  limit: number = 50;
  @Text({ max: 500, optional: true, example: CURSOR }) cursor?: string;
}

export class WebhookBody {
  @Text(NAME) name: string;
  @Text(RECEIVER) url: string;
  @Text(AGENCY) agency: string;
  @Choice(EVENT_FILTERS, { ...EVENTS, optional: true }) events?: string[];
  @Choice(CASE_SEVERITIES, { ...SEVERITIES, optional: true }) severities?: string[];
  @Text({ ...AGENCIES, optional: true }) agencies?: string[];
}

const CHANGEABLE = ['name', 'url', 'events', 'severities', 'agencies'] as const;

export class WebhookPatch extends PartialType(PickType(WebhookBody, CHANGEABLE), {
  skipNullProperties: false,
}) {}

export class SecretRotationBody {
  @Whole({ max: LONGEST_OVERLAP_HOURS, optional: true, example: 24 }) overlapHours: number = 24;
}

export class WebhookDto {
  @Id({ example: WEBHOOK_ID }) id: string;
  @Text(NAME) name: string;
  @Text(RECEIVER) url: string;
  @Text(AGENCY) agency: string;
  @Choice(EVENT_FILTERS, EVENTS) events: readonly string[];
  @Choice(CASE_SEVERITIES, SEVERITIES) severities: readonly string[];
  @Text(AGENCIES) agencies: readonly string[];
  @Flag({ example: true }) active: boolean;
  @Choice(DISABLED_REASONS, { nullable: true, example: null })
  disabledReason: DisabledReason | null;
  @Instant(NO_INSTANT) disabledAt: Date | null;
  @Instant(NO_INSTANT) failingSince: Date | null;
  @Instant() createdAt: Date;
  @Instant({ nullable: true, example: '2026-11-25T01:30:00.000Z' }) rotatedAt: Date | null;
  @Instant({ nullable: true, example: '2026-11-26T01:30:00.000Z' }) previousUntil: Date | null;
  @Whole({ min: 1, example: 2 }) version: number;
}

export class IssuedWebhookDto extends WebhookDto {
  @Text({ max: 100, optional: true, example: SECRET }) secret?: string;
}
