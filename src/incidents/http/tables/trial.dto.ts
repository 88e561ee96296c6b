import { Choice, Flag, Instant, Part, Text, Whole } from '../../../common/fields.js';
import { DEADLINE_KINDS } from '../../domain/deadlines.js';
import { SEVERITIES } from '../../domain/severity.js';
import { ASPECTS } from '../../domain/tables/simulation.js';
import { MOST_PAST } from '../../use-cases/tables/simulate-table.js';
import { CODE } from '../examples.js';
import { PreviewBody } from '../report.dto.js';

const MOST_REPORTS = 50;

/** What a table is tried on. */
export class TrialBody {
  @Part(() => PreviewBody, { most: MOST_REPORTS, optional: true }) reports?: PreviewBody[];
  @Instant({ optional: true, example: '2026-09-01T00:00:00.000Z' }) from?: Date;
  @Instant({ optional: true, example: '2026-11-24T00:00:00.000Z' }) to?: Date;
  @Whole({ min: 1, max: MOST_PAST, optional: true, example: 200 }) last?: number;
}

class TargetDto {
  @Choice(DEADLINE_KINDS, { example: 'acknowledge' }) kind: string;
  @Text({ max: 10, example: '30m' }) target: string;
}

class OutcomeDto {
  @Choice(SEVERITIES, { example: 'high' }) severity: string;
  @Whole({ max: 100, example: 45 }) score: number;
  @Flag({ example: false }) legalSerious: boolean;
  @Text({ max: 40, example: 'GL-STTTT' }) lead: string;
  @Choice(['lead', 'unit_handles', 'refer_only'], { example: 'lead' }) mode: string;
  @Text({ max: 40, most: 200, example: ['GL-CAT'] }) support: string[];
  @Text({ max: 40, most: 200, example: ['GL-BCD'] }) notify: string[];
  @Part(() => TargetDto, { most: 10 }) deadlines: TargetDto[];
}

class TriedReportDto {
  @Choice(ASPECTS, { most: 8, example: ['lead'] }) changes: string[];
  @Part(() => OutcomeDto) before: OutcomeDto;
  @Part(() => OutcomeDto) after: OutcomeDto;
}

class TriedIncidentDto extends TriedReportDto {
  @Text({ max: 20, example: CODE }) code: string;
}

class AspectCountDto {
  @Choice(ASPECTS, { example: 'lead' }) aspect: string;
  @Whole({ example: 12 }) count: number;
}

class TriedIncidentsDto {
  @Whole({ example: 200 }) considered: number;
  @Whole({ example: 12 }) changed: number;
  @Whole({ example: 0 }) raised: number;
  @Whole({ example: 0 }) lowered: number;
  @Part(() => AspectCountDto, { most: 8 }) by: AspectCountDto[];
  @Flag({ example: true }) complete: boolean;
  @Part(() => TriedIncidentDto, { most: MOST_PAST }) items: TriedIncidentDto[];
}

export class TrialDto {
  @Whole({ min: 1, example: 1 }) version: number;
  @Whole({ min: 2, nullable: true, example: 2 }) draft: number | null;
  @Part(() => TriedReportDto, { most: MOST_REPORTS }) reports: TriedReportDto[];
  @Part(() => TriedIncidentsDto, { nullable: true }) incidents: TriedIncidentsDto | null;
}
