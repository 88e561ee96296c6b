import { Transform } from 'class-transformer';
import { Anything, Choice, Flag, Id, Instant, Part, Text, Whole } from '../../common/fields.js';
import { CURSOR, LabelDto, toWhole } from '../../common/list-query.js';
import { Examples } from '../../common/whole-examples.js';
import { type Visibility } from '../data/incident-event.entity.js';
import { EVENT_TYPES } from '../domain/event-types.js';
import { VERIFICATIONS_MADE } from './body-examples.js';
import { DeciderDto } from './decision.views.js';
import { CODE, DUNG, ID, REPORTED_AT } from './examples.js';
import { PersonDto } from './incident.views.js';

const VISIBILITIES = ['all', 'desk', 'own'] as const;
const ACKNOWLEDGED_AT = '2026-11-24T02:03:12.000Z';
const SENTENCE = {
  vi: 'Phạm Anh Dũng (GL-CAT) đã tiếp nhận báo cáo.',
  en: 'Phạm Anh Dũng (GL-CAT) acknowledged the report.',
};
const DATA = { changes: [{ field: 'status', from: 'submitted', to: 'triage' }] };
const HASH = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

export class HistoryQuery {
  @Transform(toWhole)
  @Whole({ min: 1, max: 200, optional: true, example: 50 })
  limit: number = 50;
  @Text({ max: 500, optional: true, example: CURSOR }) cursor?: string;
}

export class CommentBody {
  @Text({ max: 10_000, example: 'Đã khôi phục trang chủ, đề nghị đơn vị kiểm tra.' }) text: string;
  @Choice(VISIBILITIES, { optional: true, example: 'all' }) visibility: Visibility = 'all';
}

export class CommentDto {
  @Id({ example: ID }) id: string;
  @Text({ max: 10_000, example: 'Đã khôi phục trang chủ, đề nghị đơn vị kiểm tra.' }) text: string;
  @Choice(VISIBILITIES, { example: 'all' }) visibility: string;
  @Part(() => PersonDto) author: PersonDto;
  @Instant() at: Date;
}

export class TimelineEntryDto {
  @Whole({ min: 1, example: 2 }) sequence: number;
  @Id({ example: ID }) id: string;
  @Choice(EVENT_TYPES, { example: 'incident.acknowledged' }) type: string;
  @Instant({ example: ACKNOWLEDGED_AT }) at: Date;
  @Part(() => DeciderDto, { example: DUNG }) actor: DeciderDto;
  @Choice(VISIBILITIES, { example: 'all' }) visibility: string;
  @Part(() => LabelDto, { example: SENTENCE }) sentence: LabelDto;
  @Anything({ type: 'object', additionalProperties: true }, { example: DATA }) data: object;
}

export class ChainLinkDto {
  @Whole({ min: 1, example: 1 }) sequence: number;
  @Id({ example: ID }) id: string;
  @Choice(EVENT_TYPES, { example: 'incident.submitted' }) type: string;
  @Instant({ example: REPORTED_AT }) at: Date;
  @Text({ max: 64, example: '0'.repeat(64) }) previousHash: string;
  @Text({ max: 64, example: HASH }) hash: string;
}

const FAULTS = [
  ...['hash', 'previous-hash', 'sequence', 'head', 'checkpoint', 'missing'],
  ...['checkpoint-seal', 'checkpoint-chain', 'checkpoint-links', 'checkpoint-heads'],
];

export class BrokenLinkDto {
  @Text({ max: 20, optional: true, example: CODE }) incident?: string;
  @Whole({ optional: true, example: 2 }) sequence?: number;
  @Whole({ min: 1, optional: true, example: 318 }) checkpoint?: number;
  @Choice(FAULTS, { example: 'hash' }) fault: string;
}

@Examples(VERIFICATIONS_MADE)
export class VerificationDto {
  @Flag({ example: true }) valid: boolean;
  @Whole({ example: 123 }) incidents: number;
  @Whole({ example: 1042 }) events: number;
  @Part(() => BrokenLinkDto, { optional: true }) firstBroken?: BrokenLinkDto;
}
