import { Choice, Flag, Id, Instant, Part, Text, Whole } from '../../common/fields.js';
import { LabelDto } from '../../common/list-query.js';
import { SEVERITIES } from '../domain/severity.js';
import { EVALUATED, HOA, ID, POINTS, RAISED, REPORTED_AT } from './examples.js';

export class PointsDto {
  @Text({ max: 40, example: 'serviceOutage' }) factor: string;
  @Text({ max: 40, example: 'partial' }) answer: string;
  @Whole({ max: 100, example: 10 }) points: number;
  @Whole({ max: 100, example: 20 }) max: number;
}

export class AppliedRuleDto {
  @Text({ max: 10, example: 'F4' }) id: string;
  @Choice(['floor', 'ceiling'], { example: 'floor' }) kind: string;
  @Choice(SEVERITIES, { example: 'critical' }) level: string;
  @Part(() => LabelDto, { example: RAISED }) why: LabelDto;
}

export class AssessmentDto {
  @Whole({ max: 100, example: 45 }) score: number;
  @Choice(SEVERITIES, { example: 'critical' }) severity: string;
  @Part(() => PointsDto, { most: 20, example: POINTS }) points: PointsDto[];
  @Part(() => AppliedRuleDto, { most: 20 }) rules: AppliedRuleDto[];
  @Flag({ example: false }) legalSerious: boolean;
  @Whole({ min: 1, example: 1 }) tableVersion: number;
}

export class EvaluatedRowDto {
  @Text({ max: 40, example: 'CRITICAL' }) id: string;
  @Flag({ example: true }) matched: boolean;
  @Flag({ example: true }) decided: boolean;
  @Part(() => LabelDto, { example: EVALUATED[1]?.because }) because: LabelDto;
}

export class RoutingDto {
  @Text({ max: 40, example: 'GL-CAT' }) lead: string;
  @Choice(['lead', 'unit_handles', 'refer_only'], { example: 'lead' }) mode: string;
  @Text({ max: 40, most: 200, example: ['GL-STTTT'] }) support: string[];
  @Text({ max: 40, most: 200, example: ['GL-BCD', 'GL-UBND', 'VN-VNCERT'] }) notify: string[];
  @Whole({ min: 1, example: 1 }) tableVersion: number;
  @Part(() => EvaluatedRowDto, { most: 200, example: EVALUATED }) evaluated: EvaluatedRowDto[];
}

export class DeciderDto {
  @Text({ max: 40, example: HOA.id }) id: string;
  @Text({ max: 200, example: HOA.name }) name: string;
  @Text({ min: 0, max: 40, example: HOA.agency }) agency: string;
}

export class DecisionDto {
  @Id({ example: ID }) id: string;
  @Instant({ example: REPORTED_AT }) at: Date;
  @Part(() => DeciderDto) actor: DeciderDto;
  @Text({ max: 60, example: 'incident.submitted' }) cause: string;
  @Text({ nullable: true, example: null }) reason: string | null;
  @Choice(SEVERITIES, { example: 'critical' }) severity: string;
  @Part(() => AssessmentDto) assessment: AssessmentDto;
  @Part(() => RoutingDto) routing: RoutingDto;
}

export class AssessmentHistoryDto {
  @Part(() => AssessmentDto) assessment: AssessmentDto;
  @Part(() => RoutingDto) routing: RoutingDto;
  @Part(() => DecisionDto, { most: 1000 }) history: DecisionDto[];
}
