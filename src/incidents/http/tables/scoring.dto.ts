import { IntersectionType, OmitType } from '@nestjs/swagger';
import { Anything, Choice, Flag, Part, Text, Unchecked, Whole } from '../../../common/fields.js';
import { LabelDto } from '../../../common/list-query.js';
import { SEVERITIES, type Severity } from '../../domain/severity.js';
import { type ScoringEdit } from '../../domain/tables/scoring-edit.js';
import { RAISED } from '../examples.js';
import { DraftBody, MadeFrom, TableDraftDto, TableVersionDto } from './draft.dto.js';
import { CONDITION, LABELS } from './examples.js';
import { TrialBody } from './trial.dto.js';

const KINDS = ['floor', 'ceiling'] as const;

// A number, or one a phase where the congress decides what an answer weighs.
const POINTS = {
  oneOf: [{ type: 'integer' }, { type: 'object', additionalProperties: { type: 'integer' } }],
};

export class ScoringOptionDto {
  @Text({ max: 40, example: 'partial' }) value: string;
  @Part(() => LabelDto, { example: LABELS.option }) label: LabelDto;
  @Unchecked({ example: 10 }, POINTS) points: unknown;
}

export class ScoringQuestionDto {
  @Text({ max: 40, example: 'serviceOutage' }) key: string;
  @Part(() => LabelDto, { example: LABELS.question }) label: LabelDto;
  @Whole({ max: 100, example: 20 }) max: number;
  @Part(() => ScoringOptionDto, { most: 20 }) options: ScoringOptionDto[];
}

class LevelRange {
  @Choice(SEVERITIES, { example: 'critical' }) severity: Severity;
  @Whole({ max: 100, example: 60 }) min: number;
  @Whole({ max: 100, example: 100 }) max: number;
}

export class ScoringLevelDto extends LevelRange {
  @Part(() => LabelDto, { example: LABELS.level }) label: LabelDto;
}

export class ScoringLevelBody extends LevelRange {
  /** The desk's own word; it is here so that what was read can be sent back. */
  @Part(() => LabelDto, { optional: true, example: LABELS.level }) label?: LabelDto;
}

export class ScoringRuleDto {
  @Text({ max: 10, example: 'F4' }) id: string;
  @Choice(KINDS, { example: 'floor' }) kind: (typeof KINDS)[number];
  @Choice(SEVERITIES, { example: 'critical' }) level: Severity;
  @Anything(CONDITION, { example: { phase: ['during'], congressRole: ['critical'] } }) when: object;
  @Part(() => LabelDto, { example: RAISED }) label: LabelDto;
}

export class LegalTestDto {
  @Anything(CONDITION, { example: { systemLevel: ['4', '5'], ownerCanHandle: ['no'] } })
  when: object;
  @Text({ max: 300, example: 'QĐ 05/2017/QĐ-TTg Điều 9' }) basis: string;
}

class ScoringParts {
  @Part(() => ScoringQuestionDto, { most: 20 }) questions: ScoringQuestionDto[];
  @Part(() => ScoringLevelDto, { most: 4 }) levels: ScoringLevelDto[];
  @Part(() => ScoringRuleDto, { most: 50 }) rules: ScoringRuleDto[];
  @Part(() => LegalTestDto) legalSerious: LegalTestDto;
}

export class ScoringTableDto extends ScoringParts {
  @Whole({ min: 1, example: 1 }) version: number;
}

export class ScoringVersionDto extends IntersectionType(TableVersionDto, ScoringParts) {}

class ScoringEditBody extends OmitType(ScoringParts, ['levels'] as const) {
  @Part(() => ScoringLevelBody, { most: 4 }) levels: ScoringLevelBody[];
}

export class ScoringBody extends IntersectionType(DraftBody, ScoringEditBody) {}

export class ScoringTrialTable extends IntersectionType(MadeFrom, ScoringEditBody) {}

export class ScoringEditDto extends ScoringParts {}

class ExampleScoreDto {
  @Whole({ max: 100, example: 45 }) score: number;
  @Choice(SEVERITIES, { example: 'critical' }) severity: string;
  @Flag({ example: false }) legalSerious: boolean;
}

export class ChangedExampleDto {
  @Text({ max: 300, example: 'Một máy tính nhiễm mã độc' }) name: string;
  @Part(() => ExampleScoreDto, { example: { score: 8, severity: 'low', legalSerious: false } })
  before: ExampleScoreDto;
  @Part(() => ExampleScoreDto, { example: { score: 20, severity: 'medium', legalSerious: false } })
  after: ExampleScoreDto;
}

export class ScoringDraftDto extends TableDraftDto {
  @Part(() => ScoringEditDto) table: ScoringEditDto;
  @Part(() => ChangedExampleDto, { most: 100 }) changedExamples: ChangedExampleDto[];
}

export class ScoringTrialBody extends TrialBody {
  @Part(() => ScoringTrialTable, { optional: true }) table?: ScoringTrialTable;
}

export const scoringEdit = ({ questions, levels, rules, legalSerious }: ScoringEditBody) => ({
  name: 'scoring' as const,
  table: {
    levels: levels.map(({ severity, min, max }) => ({ severity, min, max })),
    ...{ questions, rules, legalSerious },
  } satisfies ScoringEdit,
});
