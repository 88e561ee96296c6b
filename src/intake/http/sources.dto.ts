import { OmitType, PartialType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { Choice, Id, Instant, Part, Text, Whole } from '../../common/fields.js';
import { CURSOR, toWhole } from '../../common/list-query.js';
import { PathPart } from '../../common/path-part.js';
import { CategoryDto, ImpactDto, TLP, type Tlp } from '../../incidents/report-parts.js';
import { LONGEST_LABEL, LONGEST_NAME } from '../domain/alert.js';
import { type Match, TESTS } from '../domain/mapping.js';
import { type Program, PROGRAMS } from '../domain/programs/programs.js';

const ID = '019b3a52-7c1d-7e4a-9f00-3a5b1c2d4e6f';
const NAME = { max: 200, example: 'Prometheus của Ủy ban' } as const;
const AGENCY = { max: 40, example: 'GL-UBND-633' } as const;
const PROGRAM = { example: 'alertmanager' } as const;
const MOST_RULES = 100;

export const SourceId = () => PathPart('id', { format: 'uuid', example: ID });

export class IntakeSourceQuery {
  @Text({ ...AGENCY, optional: true }) agency?: string;
  @Choice(PROGRAMS, { ...PROGRAM, optional: true }) program?: Program;
  @Transform(toWhole)
  @Whole({ min: 1, max: 200, optional: true, example: 50 })
  limit: number = 50;
  @Text({ max: 500, optional: true, example: CURSOR }) cursor?: string;
}

class LabelMatchDto implements Match {
  @Text({ max: LONGEST_NAME, example: 'severity' }) label: string;
  @Choice(TESTS, { example: 'is' }) test: Match['test'];
  @Text({ max: LONGEST_LABEL, most: 50, filled: true, example: ['critical', 'page'] })
  values: string[];
}

class AlertReportDto {
  @Part(() => CategoryDto) category: CategoryDto;
  @Part(() => ImpactDto) impact: ImpactDto;
  @Text({ max: 40, optional: true, nullable: true, example: 'CHUSE-PORTAL' })
  system?: string | null;
  @Text({ max: 60, optional: true, nullable: true, example: '[Giám sát]' })
  titlePrefix?: string | null;
  @Choice(TLP, { optional: true, example: 'AMBER' }) tlp?: Tlp;
}

class MappingRuleDto {
  @Part(() => LabelMatchDto, { most: 20 }) when: LabelMatchDto[];
  @Part(() => AlertReportDto, { nullable: true }) report: AlertReportDto | null;
}

class SourceChangesBody {
  @Text(NAME) name: string;
  @Part(() => MappingRuleDto, { most: MOST_RULES }) rules: MappingRuleDto[];
  @Part(() => AlertReportDto, { nullable: true }) otherwise: AlertReportDto | null;
  @Whole({ max: 1440, optional: true, example: 10 }) windowMinutes?: number;
  @Whole({ min: 1, max: 1000, optional: true, example: 20 }) hourlyLimit?: number;
}

export class IntakeSourceBody extends SourceChangesBody {
  @Id({ example: ID }) key: string;
  @Choice(PROGRAMS, PROGRAM) program: Program;
}

export class IntakeSourceDraft extends SourceChangesBody {
  @Text(AGENCY) agency: string;
  @Choice(PROGRAMS, PROGRAM) program: Program;
}

export class IntakeSourcePatch extends PartialType(SourceChangesBody, {
  skipNullProperties: false,
}) {}

class WholeAlertReportDto extends OmitType(AlertReportDto, ['system', 'titlePrefix', 'tlp']) {
  @Text({ max: 40, nullable: true, example: 'CHUSE-PORTAL' }) system: string | null;
  @Text({ max: 60, nullable: true, example: '[Giám sát]' }) titlePrefix: string | null;
  @Choice(TLP, { example: 'AMBER' }) tlp: Tlp;
}

class WholeMappingRuleDto {
  @Part(() => LabelMatchDto, { most: 20 }) when: LabelMatchDto[];
  @Part(() => WholeAlertReportDto, { nullable: true }) report: WholeAlertReportDto | null;
}

export class IntakeSourceDto {
  @Id({ example: ID }) id: string;
  @Text(NAME) name: string;
  @Id({ example: ID }) key: string;
  @Text(AGENCY) agency: string;
  @Choice(PROGRAMS, PROGRAM) program: string;
  @Part(() => WholeMappingRuleDto, { most: MOST_RULES }) rules: WholeMappingRuleDto[];
  @Part(() => WholeAlertReportDto, { nullable: true }) otherwise: WholeAlertReportDto | null;
  @Whole({ max: 1440, example: 10 }) windowMinutes: number;
  @Whole({ min: 1, max: 1000, example: 20 }) hourlyLimit: number;
  @Instant() createdAt: Date;
  @Whole({ min: 1, example: 1 }) version: number;
}
