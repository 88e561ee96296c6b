import { Anything, Choice, Instant, Part, Text, Whole } from '../../common/fields.js';
import { LabelDto } from '../../common/list-query.js';
import { DEADLINE_KINDS } from '../domain/deadlines.js';
import { PHASES, SEVERITIES } from '../domain/severity.js';
import { RAISED } from './examples.js';

const LABELS = {
  type: { vi: 'Tấn công từ chối dịch vụ phân tán (DDoS)', en: 'Distributed Denial of Service' },
  class: { vi: 'Tính sẵn sàng (gián đoạn dịch vụ)', en: 'Availability' },
  option: {
    vi: 'Một số người hoặc một số chức năng không dùng được',
    en: 'Some users or functions unavailable',
  },
  question: {
    vi: 'Dịch vụ, công việc có bị gián đoạn không?',
    en: 'Is the service or work disrupted?',
  },
  level: { vi: 'rất cao (khẩn cấp)', en: 'critical' },
  row: {
    vi: 'Trong đại hội, hệ thống trực tiếp phục vụ đại hội: Công an phối hợp từ mức trung bình trở lên',
    en: 'A congress-critical system during the congress: Police support from medium up',
  },
} as const;

const CONDITION = { type: 'object', additionalProperties: true } as const;

export class TaxonomyTypeDto {
  @Text({ max: 60, example: 'ddos' }) value: string;
  @Part(() => LabelDto, { example: LABELS.type }) label: LabelDto;
  @Text({ max: 300, example: 'Bị làm quá tải từ nhiều nguồn.' }) hint: string;
  @Choice(['in', 'out', 'internal'], { example: 'in' }) scope: string;
}

export class TaxonomyClassDto {
  @Text({ max: 60, example: 'availability' }) value: string;
  @Part(() => LabelDto, { example: LABELS.class }) label: LabelDto;
  @Text({ max: 300, example: 'Dịch vụ bị gián đoạn.' }) hint: string;
  @Part(() => TaxonomyTypeDto, { most: 50 }) types: TaxonomyTypeDto[];
}

export class TaxonomyDto {
  @Whole({ min: 1, example: 1003 }) version: number;
  @Part(() => TaxonomyClassDto, { most: 50 }) classes: TaxonomyClassDto[];
}

export class ScoringOptionDto {
  @Text({ max: 40, example: 'partial' }) value: string;
  @Part(() => LabelDto, { example: LABELS.option }) label: LabelDto;
  // A number, or one a phase where the congress decides what an answer weighs.
  @Anything(
    {
      oneOf: [{ type: 'integer' }, { type: 'object', additionalProperties: { type: 'integer' } }],
    },
    { example: 10 },
  )
  points: unknown;
}

export class ScoringQuestionDto {
  @Text({ max: 40, example: 'serviceOutage' }) key: string;
  @Part(() => LabelDto, { example: LABELS.question }) label: LabelDto;
  @Whole({ max: 100, example: 20 }) max: number;
  @Part(() => ScoringOptionDto, { most: 20 }) options: ScoringOptionDto[];
}

export class ScoringLevelDto {
  @Choice(SEVERITIES, { example: 'critical' }) severity: string;
  @Whole({ max: 100, example: 60 }) min: number;
  @Part(() => LabelDto, { example: LABELS.level }) label: LabelDto;
}

export class ScoringRuleDto {
  @Text({ max: 10, example: 'F4' }) id: string;
  @Choice(['floor', 'ceiling'], { example: 'floor' }) kind: string;
  @Choice(SEVERITIES, { example: 'critical' }) level: string;
  @Anything(CONDITION, { example: { phase: ['during'], congressRole: ['critical'] } }) when: object;
  @Part(() => LabelDto, { example: RAISED }) label: LabelDto;
}

export class ScoringTableDto {
  @Whole({ min: 1, example: 1 }) version: number;
  @Part(() => ScoringQuestionDto, { most: 20 }) questions: ScoringQuestionDto[];
  @Part(() => ScoringLevelDto, { most: 4 }) levels: ScoringLevelDto[];
  @Part(() => ScoringRuleDto, { most: 50 }) rules: ScoringRuleDto[];
}

export class RoutingModifierDto {
  @Text({ max: 40, example: 'CONGRESS' }) id: string;
  @Anything(CONDITION, { example: { phase: ['during'] } }) when: object;
  @Text({ max: 40, most: 50, example: ['GL-CAT'] }) support: string[];
  @Text({ max: 40, most: 50, example: [] }) notify: string[];
  @Part(() => LabelDto, { example: LABELS.row }) why: LabelDto;
  @Text({ max: 300, nullable: true, example: 'Chỉ thị 13/CT-UBND mục 6' }) basis: string | null;
}

export class RoutingRuleDto extends RoutingModifierDto {
  @Whole({ example: 50 }) order: number;
  @Text({ max: 40, example: 'GL-CAT' }) lead: string;
  @Choice(['lead', 'unit_handles', 'refer_only'], { example: 'lead' }) mode: string;
}

export class RoutingTableDto {
  @Whole({ min: 1, example: 1 }) version: number;
  @Part(() => RoutingRuleDto, { most: 200 }) rules: RoutingRuleDto[];
  @Part(() => RoutingModifierDto, { most: 200 }) modifiers: RoutingModifierDto[];
}

export class TableVersionDto {
  @Whole({ min: 1, example: 1 }) version: number;
  @Instant({ example: '2026-11-01T00:00:00.000Z' }) inForceAt: Date;
  @Text({ nullable: true, example: 'Bảng ban đầu' }) note: string | null;
}

export class DeadlineRowDto {
  @Choice(PHASES, { example: 'during' }) phase: string;
  @Choice(SEVERITIES, { example: 'critical' }) severity: string;
  @Choice(DEADLINE_KINDS, { example: 'acknowledge' }) kind: string;
  @Text({ max: 10, example: '5m' }) target: string;
}

export class LegalDeadlineDto {
  @Choice(DEADLINE_KINDS, { example: 'closing_report' }) kind: string;
  @Choice(SEVERITIES, { most: 4, example: ['high', 'critical'] }) severities: string[];
  @Text({ max: 300, example: 'TT 20/2017 Điều 9.2b' }) basis: string;
}

export class DeadlineTableDto {
  @Whole({ min: 1, example: 1 }) version: number;
  @Part(() => DeadlineRowDto, { most: 200 }) rows: DeadlineRowDto[];
  @Part(() => LegalDeadlineDto, { most: 20 }) legal: LegalDeadlineDto[];
  @Whole({ max: 100, most: 10, example: [50, 80] }) warnAtPercent: number[];
}
