import { IntersectionType } from '@nestjs/swagger';
import { Choice, Part, Text, Whole } from '../../../common/fields.js';
import { LabelDto } from '../../../common/list-query.js';
import {
  DEADLINE_KINDS,
  type DeadlineKind,
  ESCALATION_TARGETS,
  type EscalationTarget,
} from '../../domain/deadlines.js';
import { type Phase, PHASES, SEVERITIES, type Severity } from '../../domain/severity.js';
import { type DeadlineEdit } from '../../domain/tables/deadline-edit.js';
import { DraftBody, MadeFrom, TableDraftDto, TableVersionDto } from './draft.dto.js';
import { LABELS } from './examples.js';
import { TrialBody } from './trial.dto.js';

// A breach may last: ten times the time allowed is the most anybody is told after.
const MOST_PERCENT = 1000;

export class DeadlineRowDto {
  @Choice(PHASES, { example: 'during' }) phase: Phase;
  @Choice(SEVERITIES, { example: 'critical' }) severity: Severity;
  @Choice(DEADLINE_KINDS, { example: 'acknowledge' }) kind: DeadlineKind;
  @Text({ max: 10, example: '5m' }) target: string;
}

export class LegalDeadlineDto {
  @Choice(DEADLINE_KINDS, { example: 'closing_report' }) kind: DeadlineKind;
  @Choice(SEVERITIES, { most: 4, filled: true, example: ['high', 'critical'] })
  severities: Severity[];
  @Text({ max: 300, example: 'TT 20/2017 Điều 9.2b' }) basis: string;
}

export class EscalationDto {
  @Whole({ min: 100, max: MOST_PERCENT, example: 150 }) percent: number;
  @Text({ max: 10, nullable: true, example: '1h' }) orAfter: string | null;
  @Choice(SEVERITIES, { most: 4, filled: true, example: ['high', 'critical'] })
  severities: Severity[];
  @Choice(ESCALATION_TARGETS, { optional: true, example: 'leaders-of-lead' })
  who?: EscalationTarget;
  @Part(() => LabelDto, { example: LABELS.told }) to: LabelDto;
  @Text({ max: 40, most: 50, example: ['GL-BCD'] }) agencies: string[];
}

class DeadlineParts {
  @Part(() => DeadlineRowDto, { most: 200 }) rows: DeadlineRowDto[];
  @Part(() => LegalDeadlineDto, { most: 20 }) legal: LegalDeadlineDto[];
  @Whole({ min: 1, max: 100, most: 10, example: [50, 80] }) warnAtPercent: number[];
  @Part(() => EscalationDto, { most: 10 }) breachEscalation: EscalationDto[];
}

export class DeadlineTableDto extends DeadlineParts {
  @Whole({ min: 1, example: 1 }) version: number;
}

export class DeadlineTableVersionDto extends IntersectionType(TableVersionDto, DeadlineParts) {}

export class DeadlineTableBody extends IntersectionType(DraftBody, DeadlineParts) {}

export class DeadlineTrialTable extends IntersectionType(MadeFrom, DeadlineParts) {}

export class DeadlineEditDto extends DeadlineParts {}

export class DeadlineTableDraftDto extends TableDraftDto {
  @Part(() => DeadlineEditDto) table: DeadlineEditDto;
}

export class DeadlineTrialBody extends TrialBody {
  @Part(() => DeadlineTrialTable, { optional: true }) table?: DeadlineTrialTable;
}

export const deadlineEdit = ({ rows, legal, warnAtPercent, breachEscalation }: DeadlineParts) => ({
  name: 'deadlines' as const,
  table: { rows, legal, warnAtPercent, breachEscalation } satisfies DeadlineEdit,
});
