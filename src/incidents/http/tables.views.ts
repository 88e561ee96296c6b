import { Anything, Choice, Instant, Part, Text, Whole } from '../../common/fields.js';
import { LabelDto } from '../../common/list-query.js';
import { DEADLINE_KINDS } from '../domain/deadlines.js';
import { PHASES, SEVERITIES } from '../domain/severity.js';

const CONDITION = { type: 'object', additionalProperties: true } as const;

export class TaxonomyTypeDto {
  @Text({ max: 60, example: 'ddos' }) value: string;
  @Part(() => LabelDto) label: LabelDto;
  @Text({ max: 300, example: 'Bị làm quá tải từ nhiều nguồn.' }) hint: string;
  @Choice(['in', 'out', 'internal'], { example: 'in' }) scope: string;
}

export class TaxonomyClassDto {
  @Text({ max: 60, example: 'availability' }) value: string;
  @Part(() => LabelDto) label: LabelDto;
  @Text({ max: 300, example: 'Dịch vụ bị gián đoạn.' }) hint: string;
  @Part(() => TaxonomyTypeDto, { most: 50 }) types: TaxonomyTypeDto[];
}

export class TaxonomyDto {
  @Whole({ min: 1, example: 1003 }) version: number;
  @Part(() => TaxonomyClassDto, { most: 50 }) classes: TaxonomyClassDto[];
}

export class ScoringOptionDto {
  @Text({ max: 40, example: 'partial' }) value: string;
  @Part(() => LabelDto) label: LabelDto;
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
  @Part(() => LabelDto) label: LabelDto;
  @Whole({ max: 100, example: 20 }) max: number;
  @Part(() => ScoringOptionDto, { most: 20 }) options: ScoringOptionDto[];
}

export class ScoringLevelDto {
  @Choice(SEVERITIES, { example: 'critical' }) severity: string;
  @Whole({ max: 100, example: 60 }) min: number;
  @Part(() => LabelDto) label: LabelDto;
}

export class ScoringRuleDto {
  @Text({ max: 10, example: 'F4' }) id: string;
  @Choice(['floor', 'ceiling'], { example: 'floor' }) kind: string;
  @Choice(SEVERITIES, { example: 'critical' }) level: string;
  @Anything(CONDITION, { example: { phase: ['during'], congressRole: ['critical'] } }) when: object;
  @Part(() => LabelDto) label: LabelDto;
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
  @Part(() => LabelDto) why: LabelDto;
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
  @Instant() inForceAt: Date;
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
