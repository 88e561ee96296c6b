import { Anything, Choice, Flag, Id, Instant, Part, Text, Whole } from '../../common/fields.js';
import { LabelDto } from '../../common/list-query.js';
import { DEADLINE_KINDS } from '../domain/deadlines.js';
import { STATUSES } from '../domain/lifecycle.js';
import { PHASES, SEVERITIES } from '../domain/severity.js';
import { AssessmentDto, RoutingDto } from './decision.views.js';
import { CategoryDto, ContactDto, ImpactDto, TLP } from './report.dto.js';

const ID = '019b3a52-7c1d-7e4a-9f00-3a5b1c2d4e6f';
const WHEN = { nullable: true, example: null } as const;
// An overview leaves these out.
const REPORTED = { optional: true } as const;

export class PersonDto {
  @Id({ example: ID }) id: string;
  @Text({ max: 200, example: 'Trần Quốc Bảo' }) name: string;
  @Text({ max: 40, example: 'GL-STTTT' }) agency: string;
}

export class PeriodStampDto {
  @Text({ max: 60, nullable: true, example: 'xv-gia-lai' }) code: string | null;
  @Choice(PHASES, { example: 'during' }) phase: string;
}

export class PauseDto {
  @Instant() from: Date;
  @Instant(WHEN) until: Date | null;
}

export class DeadlineReasonDto {
  @Choice(SEVERITIES, { example: 'critical' }) severity: string;
  @Choice(PHASES, { example: 'during' }) phase: string;
  @Text({ max: 60, nullable: true, example: 'xv-gia-lai' }) period: string | null;
  @Text({ max: 10, example: '5m' }) target: string;
  @Flag({ example: false }) working: boolean;
  @Flag({ example: false }) legal: boolean;
  @Instant() startAt: Date;
  @Part(() => PauseDto, { most: 100, example: [] }) pauses: PauseDto[];
  @Whole({ min: 1, example: 1 }) tableVersion: number;
  @Part(() => LabelDto) text: LabelDto;
}

export class DeadlineDto {
  @Choice(DEADLINE_KINDS, { example: 'acknowledge' }) kind: string;
  @Instant({ example: '2026-11-24T01:35:00.000Z' }) dueAt: Date;
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
  @Instant() offeredAt: Date;
  @Instant() answerBy: Date;
}

export class InfoRequestDto {
  @Text({ most: 20, example: ['Trang dùng phiên bản phần mềm nào?'] }) questions: string[];
  @Instant() dueAt: Date;
  @Part(() => PersonDto) askedBy: PersonDto;
  @Instant() askedAt: Date;
}

export class SystemOfReportDto {
  @Text({ max: 40, nullable: true, example: 'GL-CTTDT' }) code: string | null;
  @Text({ max: 300, example: 'Cổng thông tin điện tử tỉnh Gia Lai' }) name: string;
  @Text({ max: 40, example: 'GL-CTTDT' }) operatorAgency: string;
  @Text({ max: 40, nullable: true, example: 'GL-VNPT' }) provider: string | null;
  @Text({ max: 253, most: 50, example: ['gialai.gov.vn'] }) domains: string[];
  @Text({ max: 45, most: 50, example: [] }) ipAddresses: string[];
}

export class ReportedByDto {
  @Id({ example: ID }) id: string;
  @Text({ max: 200, example: 'Nguyễn Thị Hoa' }) name: string;
}

/** Where an incident stands; all that one learns who may only know that it exists. */
class Standing {
  @Text({ max: 20, example: 'SC-2026-000123' }) code: string;
  @Text({ max: 200, example: 'Cổng thông tin huyện bị thay đổi giao diện' }) title: string;
  @Part(() => CategoryDto) category: CategoryDto;
  @Choice(STATUSES, { example: 'submitted' }) status: string;
  @Choice(SEVERITIES, { example: 'critical' }) severity: string;
  @Whole({ max: 100, example: 45 }) score: number;
  @Flag({ example: false }) legalSerious: boolean;
  @Text({ max: 40, example: 'GL-UBND-633' }) reporterAgency: string;
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
  @Instant() reportedAt: Date;
  @Instant() updatedAt: Date;
  @Whole({ min: 1, example: 1 }) version: number;
}

class Course extends Standing {
  @Part(() => TransferDto, { ...REPORTED, ...WHEN }) transfer?: TransferDto | null;
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
  @Anything({ type: 'object', additionalProperties: true }, { ...REPORTED, example: {} })
  handling?: object;
}

export class IncidentDto extends Course {
  @Text({ max: 20_000, ...REPORTED, example: 'Sáng nay trang chủ hiện nội dung lạ.' })
  description?: string;
  @Instant(REPORTED) detectedAt?: Date;
  @Part(() => SystemOfReportDto, REPORTED) system?: SystemOfReportDto;
  @Part(() => ImpactDto, REPORTED) impact?: ImpactDto;
  @Part(() => ContactDto, { ...REPORTED, nullable: true }) contact?: ContactDto | null;
  @Text({ max: 5000, ...REPORTED, nullable: true, example: 'Đã tạm ngắt trang khỏi mạng.' })
  actionsTaken?: string | null;
  @Text({ max: 5000, ...REPORTED, ...WHEN }) supportRequested?: string | null;
  @Part(() => ReportedByDto, REPORTED) reportedBy?: ReportedByDto;
}

export class ReportedIncidentDto extends IncidentDto {
  @Part(() => AssessmentDto) assessment: AssessmentDto;
  @Part(() => RoutingDto) routing: RoutingDto;
}

export class PreviewDto {
  @Part(() => AssessmentDto) assessment: AssessmentDto;
  @Part(() => RoutingDto) routing: RoutingDto;
  @Part(() => DeadlineDto, { most: 10 }) deadlines: DeadlineDto[];
}
