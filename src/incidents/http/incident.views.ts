import { Choice, Flag, Id, Instant, Part, Text, Whole } from '../../common/fields.js';
import { LabelDto } from '../../common/list-query.js';
import { Example } from '../../common/whole-examples.js';
import { APPROVAL_KINDS } from '../domain/approvals/second-person.js';
import { DEADLINE_KINDS } from '../domain/deadlines.js';
import { STATUSES } from '../domain/lifecycle.js';
import { PHASES, SEVERITIES } from '../domain/severity.js';
import { TLP } from '../domain/tlp.js';
import { REASON_CODES } from '../domain/members.js';
import { MOVES_MADE } from './body-examples.js';
import { CASE } from './case-example.js';
import { AssessmentDto, RoutingDto } from './decision.views.js';
import { ACTIONS, CODE, DESCRIPTION, DUE, HELP, HOA, ID, REPORTED_AT, TITLE } from './examples.js';
import { CategoryDto, ContactDto, ImpactDto } from './report.dto.js';

const WHEN = { nullable: true, example: null } as const;
// An overview leaves these out.
const REPORTED = { optional: true } as const;
const SAID = { max: 5000, optional: true } as const;

export class PersonDto {
  @Id({ example: ID }) id: string;
  @Text({ max: 200, example: 'Trần Quốc Bảo' }) name: string;
  @Text({ max: 40, example: 'GL-STTTT' }) agency: string;
}

export class PeriodStampDto {
  @Text({ max: 60, nullable: true, example: 'chu-se-2026' }) code: string | null;
  @Choice(PHASES, { example: 'during' }) phase: string;
}

export class PauseDto {
  @Instant() from: Date;
  @Instant(WHEN) until: Date | null;
}

export class DeadlineReasonDto {
  @Choice(SEVERITIES, { example: 'critical' }) severity: string;
  @Choice(PHASES, { example: 'during' }) phase: string;
  @Text({ max: 60, nullable: true, example: 'chu-se-2026' }) period: string | null;
  @Text({ max: 10, example: '5m' }) target: string;
  @Flag({ example: false }) working: boolean;
  @Flag({ example: false }) legal: boolean;
  @Instant({ example: REPORTED_AT }) startAt: Date;
  @Part(() => PauseDto, { most: 100, example: [] }) pauses: PauseDto[];
  @Whole({ min: 1, example: 1 }) tableVersion: number;
  @Part(() => LabelDto, { example: DUE }) text: LabelDto;
}

export class DeadlineDto {
  @Choice(DEADLINE_KINDS, { example: 'acknowledge' }) kind: string;
  @Instant({ example: '2026-11-24T02:05:00.000Z' }) dueAt: Date;
  @Instant(WHEN) metAt: Date | null;
  @Instant(WHEN) breachedAt: Date | null;
  @Flag({ example: false }) paused: boolean;
  @Part(() => DeadlineReasonDto) why: DeadlineReasonDto;
}

export class TransferDto {
  @Text({ max: 40, example: 'GL-CAT' }) to: string;
  @Text({ example: 'Đã khoanh vùng máy chủ, còn nhật ký truy cập cần điều tra.' }) note: string;
  @Text({ nullable: true, example: null }) reason: string | null;
  @Part(() => PersonDto) offeredBy: PersonDto;
  @Instant({ example: '2026-11-24T02:10:00.000Z' }) offeredAt: Date;
  @Instant({ example: '2026-11-24T02:25:00.000Z' }) answerBy: Date;
}

/** What one person asked for and a second one has to decide; only those who work the case see it. */
export class OpenRequestDto {
  @Id({ example: ID }) id: string;
  @Choice(APPROVAL_KINDS, { example: 'close' }) kind: string;
  @Text({ nullable: true, example: null }) reason: string | null;
  @Part(() => PersonDto) requestedBy: PersonDto;
  @Instant({ example: '2026-11-24T02:10:00.000Z' }) requestedAt: Date;
  @Instant({ example: '2026-11-24T06:10:00.000Z' }) until: Date;
}

export class InfoRequestDto {
  @Text({ most: 20, example: ['Trang dùng phiên bản phần mềm nào?'] }) questions: string[];
  @Instant({ example: '2026-11-24T08:00:00.000Z' }) dueAt: Date;
  @Part(() => PersonDto) askedBy: PersonDto;
  @Instant({ example: '2026-11-24T02:10:00.000Z' }) askedAt: Date;
}

export class SystemOfReportDto {
  @Text({ max: 40, nullable: true, example: 'CHUSE-PORTAL' }) code: string | null;
  @Text({ max: 300, example: 'Trang thông tin điện tử huyện Chư Sê' }) name: string;
  @Text({ max: 40, example: 'GL-UBND-633' }) operatorAgency: string;
  @Text({ max: 40, nullable: true, example: 'GL-VNPT' }) provider: string | null;
  @Text({ max: 253, most: 50, example: ['chuse.gialai.gov.vn'] }) domains: string[];
  @Text({ max: 45, most: 50, example: ['203.0.113.33'] }) ipAddresses: string[];
}

export class ReportedByDto {
  @Id({ nullable: true, example: HOA.id }) id: string | null;
  @Text({ max: 200, example: HOA.name }) name: string;
}

class ContainmentDto {
  @Text({ max: 5000, example: MOVES_MADE.contain.actions }) actions: string;
  @Text({ max: 5000, nullable: true, example: null }) evidence: string | null;
}

class RejectionDto {
  @Choice(REASON_CODES, { example: 'not_incident' }) reasonCode: string;
  @Text({ example: MOVES_MADE.reject.reason }) reason: string;
  @Text({ max: 40, nullable: true, example: null }) referTo: string | null;
}

/** What was done, as far as it was said. */
class HandlingDto {
  @Part(() => ContainmentDto, { optional: true }) containment?: ContainmentDto;
  @Text({ ...SAID, example: MOVES_MADE.eradicate.cause }) cause?: string;
  @Text({ ...SAID, nullable: true, example: null }) backup?: string | null;
  @Text({ ...SAID, example: MOVES_MADE.recover.check }) check?: string;
  @Instant({ optional: true, example: MOVES_MADE.recover.restoredAt }) restoredAt?: Date;
  @Text({ ...SAID, example: MOVES_MADE.resolve.resolution }) resolution?: string;
  @Text({ ...SAID, example: MOVES_MADE.close.rootCause }) rootCause?: string;
  @Text({ ...SAID, example: MOVES_MADE.close.lessons }) lessons?: string;
  @Part(() => RejectionDto, { optional: true }) rejection?: RejectionDto;
}

/** Where an incident stands; all that one learns who may only know that it exists. */
class Standing {
  @Text({ max: 20, example: CODE }) code: string;
  @Text({ max: 200, example: TITLE }) title: string;
  @Part(() => CategoryDto) category: CategoryDto;
  @Choice(STATUSES, { example: 'submitted' }) status: string;
  @Choice(SEVERITIES, { example: 'critical' }) severity: string;
  @Whole({ max: 100, example: 45 }) score: number;
  @Flag({ example: false }) legalSerious: boolean;
  @Text({ max: 40, example: 'GL-UBND-633' }) reporterAgency: string;
  @Flag({ example: true }) senderConfirmed: boolean;
  @Text({ max: 40, example: 'GL-CAT' }) leadAgency: string;
  @Choice(['lead', 'unit_handles', 'refer_only'], { example: 'lead' }) mode: string;
  @Text({ max: 40, most: 200, example: ['GL-STTTT'] }) supportAgencies: string[];
  @Text({ max: 40, most: 200, example: [] }) affectedAgencies: string[];
  @Part(() => PersonDto, WHEN) handler: PersonDto | null;
  @Part(() => PeriodStampDto) period: PeriodStampDto;
  @Flag({ example: false }) waitingForUnit: boolean;
  @Flag({ example: false }) restricted: boolean;
  @Choice(TLP, { example: 'AMBER' }) tlp: string;
  @Part(() => DeadlineDto, { most: 10 }) deadlines: DeadlineDto[];
  @Instant({ example: REPORTED_AT }) reportedAt: Date;
  @Instant({ example: REPORTED_AT }) updatedAt: Date;
  @Whole({ min: 1, example: 1 }) version: number;
}

/** How the case stands that a merged report feeds. */
class ContinuationDto {
  @Text({ max: 20, example: 'SC-2026-000120' }) code: string;
  @Choice(STATUSES, { example: 'containment' }) status: string;
  @Choice(SEVERITIES, { example: 'high' }) severity: string;
  @Text({ max: 40, example: 'GL-STTTT' }) leadAgency: string;
  @Part(() => PersonDto, WHEN) handler: PersonDto | null;
  @Part(() => DeadlineDto, { most: 10 }) deadlines: DeadlineDto[];
  @Instant({ example: REPORTED_AT }) updatedAt: Date;
}

class Course extends Standing {
  @Part(() => TransferDto, { ...REPORTED, ...WHEN }) transfer?: TransferDto | null;
  @Part(() => OpenRequestDto, { ...REPORTED, ...WHEN }) approval?: OpenRequestDto | null;
  @Text({ max: 40, most: 20, ...REPORTED, example: [] }) escalatedTo?: string[];
  @Whole({ ...REPORTED, example: 0 }) infoTimeouts?: number;
  @Part(() => InfoRequestDto, { ...REPORTED, ...WHEN }) infoRequest?: InfoRequestDto | null;
  @Instant({ ...REPORTED, ...WHEN }) acknowledgedAt?: Date | null;
  @Instant({ ...REPORTED, ...WHEN }) acceptedAt?: Date | null;
  @Instant({ ...REPORTED, ...WHEN }) startedAt?: Date | null;
  @Instant({ ...REPORTED, ...WHEN }) containedAt?: Date | null;
  @Instant({ ...REPORTED, ...WHEN }) eradicatedAt?: Date | null;
  @Instant({ ...REPORTED, ...WHEN }) resolvedAt?: Date | null;
  @Instant({ ...REPORTED, ...WHEN }) unitConfirmedAt?: Date | null;
  @Instant({ ...REPORTED, ...WHEN }) closedAt?: Date | null;
  @Whole({ ...REPORTED, example: 0 }) reopenCount?: number;
  @Text({ max: 20, ...REPORTED, ...WHEN }) mergedInto?: string | null;
  @Part(() => ContinuationDto, { ...REPORTED, ...WHEN }) continuesIn?: ContinuationDto | null;
  @Part(() => HandlingDto, { ...REPORTED, example: {} }) handling?: HandlingDto;
}

@Example(CASE)
export class IncidentDto extends Course {
  @Text({ max: 20_000, ...REPORTED, example: DESCRIPTION })
  description?: string;
  @Instant(REPORTED) detectedAt?: Date;
  @Part(() => SystemOfReportDto, REPORTED) system?: SystemOfReportDto;
  @Part(() => ImpactDto, REPORTED) impact?: ImpactDto;
  @Part(() => ContactDto, { ...REPORTED, nullable: true }) contact?: ContactDto | null;
  @Text({ max: 5000, ...REPORTED, nullable: true, example: ACTIONS })
  actionsTaken?: string | null;
  @Text({ max: 5000, ...REPORTED, nullable: true, example: HELP }) supportRequested?: string | null;
  @Part(() => ReportedByDto, REPORTED) reportedBy?: ReportedByDto;
}

export class ReportedIncidentDto extends IncidentDto {
  @Part(() => AssessmentDto) assessment: AssessmentDto;
  @Part(() => RoutingDto) routing: RoutingDto;
}
