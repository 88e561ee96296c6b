import { Choice, Flag, Instant, Part, Text } from '../../../common/fields.js';
import { DEADLINE_KINDS } from '../../domain/deadlines.js';
import { SEAL } from '../audit/audit.dto.js';
import { CODE, REPORTED_AT } from '../examples.js';

const HASH = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const LONGEST_SEAL = 4000;

export class ReceiptDeadlineDto {
  @Choice(DEADLINE_KINDS, { example: 'acknowledge' }) kind: string;
  @Instant({ example: '2026-11-24T02:15:00.000Z' }) dueAt: string;
}

export class ReceiptContentDto {
  @Text({ max: 20, example: CODE }) code: string;
  @Text({ max: 40, example: 'GL-UBND-633' }) reporterAgency: string;
  @Instant({ example: REPORTED_AT }) reportedAt: string;
  @Instant({ nullable: true, example: '2026-11-24T02:03:12.000Z' }) acknowledgedAt: string | null;
  @Text({ max: 64, example: HASH }) contentHash: string;
  @Part(() => ReceiptDeadlineDto, { most: 20 }) deadlines: ReceiptDeadlineDto[];
  @Instant({ example: '2026-11-24T02:04:00.000Z' }) issuedAt: string;
}

export class ReceiptTextDto {
  @Text({ max: 2000, example: 'Trực ban đã nhận báo cáo SC-2026-000123 của GL-UBND-633.' })
  vi: string;
  @Text({ max: 2000, example: 'The desk has received report SC-2026-000123 of GL-UBND-633.' })
  en: string;
}

export class ReceiptDto {
  @Text({ max: LONGEST_SEAL, example: SEAL }) receipt: string;
  @Part(() => ReceiptContentDto) content: ReceiptContentDto;
  @Part(() => ReceiptTextDto) text: ReceiptTextDto;
}

export class ReceiptBody {
  @Text({ max: LONGEST_SEAL, example: SEAL }) receipt: string;
}

export class ReceiptVerdictDto {
  @Flag({ example: true }) valid: boolean;
  @Choice(['malformed', 'not-sealed-here', 'other-document'], { nullable: true, example: null })
  reason: string | null;
  @Part(() => ReceiptContentDto, { nullable: true }) content: ReceiptContentDto | null;
  @Part(() => ReceiptTextDto, { nullable: true }) text: ReceiptTextDto | null;
  @Flag({ nullable: true, example: true }) matchesRecord: boolean | null;
}
