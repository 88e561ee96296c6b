import { Transform } from 'class-transformer';
import { Anything, Choice, Flag, Id, Instant, Part, Text, Whole } from '../../common/fields.js';
import { CURSOR, LabelDto, toWhole } from '../../common/list-query.js';
import { Examples } from '../../common/whole-examples.js';
import { EVENT_TYPES } from '../domain/event-types.js';
import { OBSERVABLE_TYPES, type ObservableType } from '../domain/observables.js';
import { VERIFICATIONS_MADE } from './body-examples.js';
import { DeciderDto } from './decision.views.js';
import { CODE, DUNG, ID, REPORTED_AT } from './examples.js';
import { PersonDto } from './incident.views.js';
import { TLP } from './report.dto.js';

const VISIBILITIES = ['all', 'desk'] as const;
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
  @Choice(VISIBILITIES, { optional: true, example: 'all' }) visibility: 'all' | 'desk' = 'all';
}

export class CommentDto {
  @Id({ example: ID }) id: string;
  @Text({ max: 10_000, example: 'Đã khôi phục trang chủ, đề nghị đơn vị kiểm tra.' }) text: string;
  @Choice(VISIBILITIES, { example: 'all' }) visibility: string;
  @Part(() => PersonDto) author: PersonDto;
  @Instant() at: Date;
}

export class ObservableBody {
  @Choice(OBSERVABLE_TYPES, { example: 'domain' }) type: ObservableType;
  @Text({ max: 2000, example: 'xau[.]example[.]com' }) value: string;
  @Choice(TLP, { optional: true, example: 'AMBER' }) tlp?: string;
  @Text({ max: 1000, optional: true, example: 'Tên miền điều khiển mã độc' }) note?: string;
}

export class ObservableDto {
  @Id({ example: ID }) id: string;
  @Choice(OBSERVABLE_TYPES, { example: 'domain' }) type: string;
  @Text({ max: 2000, example: 'xau.example.com' }) value: string;
  @Choice(TLP, { example: 'AMBER' }) tlp: string;
  @Text({ max: 1000, nullable: true, example: 'Tên miền điều khiển mã độc' }) note: string | null;
  @Part(() => PersonDto) addedBy: PersonDto;
  @Instant() addedAt: Date;
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

export class BrokenLinkDto {
  @Text({ max: 20, example: CODE }) incident: string;
  @Whole({ example: 2 }) sequence: number;
  @Choice(['hash', 'previous-hash', 'sequence', 'head'], { example: 'hash' }) fault: string;
}

@Examples(VERIFICATIONS_MADE)
export class VerificationDto {
  @Flag({ example: true }) valid: boolean;
  @Whole({ example: 123 }) incidents: number;
  @Whole({ example: 1042 }) events: number;
  @Part(() => BrokenLinkDto, { optional: true }) firstBroken?: BrokenLinkDto;
}
