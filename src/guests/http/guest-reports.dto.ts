import { OmitType } from '@nestjs/swagger';
import { Anything, Choice, Flag, Instant, Part, Text } from '../../common/fields.js';
import { LabelDto } from '../../common/list-query.js';
import { PHONE } from '../../common/patterns.js';
import { Example } from '../../common/whole-examples.js';
import { ContactDto, DEADLINE_KINDS, ReportFacts, STATUSES } from '../../incidents/report-parts.js';
import { CHALLENGE, GUEST_REPORT, PROOF, TOKEN } from './examples.js';

class GuestContactBody extends OmitType(ContactDto, ['phone'] as const) {
  // The desk calls back: by that it finds out who it is.
  @Text({ max: 30, pattern: PHONE, example: '0269 385 1234' }) phone: string;
}

@Example(GUEST_REPORT)
export class GuestReportBody extends OmitType(ReportFacts, ['contact'] as const) {
  @Text({ max: 40, example: 'GL-UBND-633' }) agency: string;
  @Part(() => GuestContactBody) contact: GuestContactBody;
  @Text({ max: 4000, example: PROOF }) challenge: string;
}

export class GuestReceiptDto {
  @Text({ max: 20, example: 'SC-2026-000123' }) code: string;
  @Text({ max: 43, example: TOKEN }) trackingToken: string;
}

@Example(CHALLENGE)
export class ChallengeDto {
  @Anything({ type: 'object', additionalProperties: true, example: CHALLENGE.parameters })
  parameters: object;
  @Text({ max: 64, example: CHALLENGE.signature }) signature: string;
}

export class ReportingUnitDto {
  @Text({ max: 40, example: 'GL-UBND-633' }) code: string;
  @Part(() => LabelDto, { example: { vi: 'UBND huyện Chư Sê', en: 'Chư Sê District' } })
  name: LabelDto;
}

export class GuestDeadlineDto {
  @Choice(DEADLINE_KINDS, { example: 'triage' }) kind: string;
  @Instant({ example: '2026-11-24T02:30:00.000Z' }) dueAt: Date;
  @Instant({ nullable: true, example: null }) metAt: Date | null;
  @Instant({ nullable: true, example: null }) breachedAt: Date | null;
  @Flag({ example: false }) paused: boolean;
}

export class GuestQuestionsDto {
  @Text({ most: 20, example: ['Trang dùng phiên bản phần mềm nào?'] }) questions: string[];
  @Instant({ example: '2026-11-24T08:00:00.000Z' }) dueAt: Date;
  @Instant({ example: '2026-11-24T02:10:00.000Z' }) askedAt: Date;
}

export class GuestCaseDto {
  @Text({ max: 20, example: 'SC-2026-000123' }) code: string;
  @Choice(STATUSES, { example: 'triage' }) status: string;
  @Flag({ example: false }) senderConfirmed: boolean;
  @Instant({ example: '2026-11-24T02:00:00.000Z' }) reportedAt: Date;
  @Instant({ example: '2026-11-24T02:10:00.000Z' }) updatedAt: Date;
  @Instant({ nullable: true, example: null }) endedAt: Date | null;
  @Part(() => GuestDeadlineDto, { most: 10 }) deadlines: GuestDeadlineDto[];
  @Part(() => GuestQuestionsDto, { nullable: true }) infoRequest: GuestQuestionsDto | null;
}

export class GuestAnswerBody {
  @Text({ max: 5000, example: 'Joomla 3.10; hai tài khoản quản trị của Văn phòng.' })
  answer: string;
}
