import { Transform } from 'class-transformer';
import { Anything, Choice, Id, Instant, Part, Text, Whole } from '../../common/fields.js';
import { LabelDto, toWhole } from '../../common/list-query.js';
import { OBSERVABLE_TYPES, type ObservableType } from '../domain/observables.js';
import { DeciderDto } from './decision.views.js';
import { PersonDto } from './incident.views.js';
import { TLP } from './report.dto.js';

const ID = '019b3a52-7c1d-7e4a-9f00-3a5b1c2d4e6f';
const VISIBILITIES = ['all', 'desk'] as const;
const HASH = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

export class HistoryQuery {
  @Transform(toWhole)
  @Whole({ min: 1, max: 200, optional: true, example: 50 })
  limit: number = 50;
  @Text({ max: 500, optional: true }) cursor?: string;
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
  @Text({ max: 60, example: 'incident.acknowledged' }) type: string;
  @Instant() at: Date;
  @Part(() => DeciderDto) actor: DeciderDto;
  @Choice(VISIBILITIES, { example: 'all' }) visibility: string;
  @Part(() => LabelDto) sentence: LabelDto;
  @Anything({ type: 'object', additionalProperties: true }, { example: {} }) data: object;
}

export class ChainLinkDto {
  @Whole({ min: 1, example: 1 }) sequence: number;
  @Id({ example: ID }) id: string;
  @Text({ max: 60, example: 'incident.submitted' }) type: string;
  @Instant() at: Date;
  @Text({ max: 64, example: '0'.repeat(64) }) previousHash: string;
  @Text({ max: 64, example: HASH }) hash: string;
}

export class BrokenLinkDto {
  @Text({ max: 20, example: 'SC-2026-000123' }) incident: string;
  @Whole({ example: 2 }) sequence: number;
  @Choice(['hash', 'previous-hash', 'sequence', 'head'], { example: 'hash' }) fault: string;
}

export class VerificationDto {
  @Anything({ type: 'boolean' }, { example: true }) valid: boolean;
  @Whole({ example: 123 }) incidents: number;
  @Whole({ example: 1042 }) events: number;
  @Part(() => BrokenLinkDto, { optional: true, example: undefined }) firstBroken?: BrokenLinkDto;
}
