import { ApiProperty } from '@nestjs/swagger';
import { Choice, Id, Instant, Part, Text, Whole } from '../../../common/fields.js';
import { TLP, type Tlp } from '../../domain/tlp.js';
import { CODE, HOA, ID, REPORTED_AT } from '../examples.js';
import { PersonDto } from '../incident.views.js';

const VISIBILITIES = ['all', 'desk'] as const;
const NAME = 'nhật ký truy cập 2026-11-24.log';
const NOTE = 'Nhật ký máy chủ web từ 23/11, xuất lúc 08:40';
const SHA256 = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

/** The fields beside the file; the document shows the file with them. */
export class AttachmentBody {
  @ApiProperty({ type: 'string', format: 'binary', example: '(các byte của tệp)' }) file?: string;
  @Choice(TLP, { optional: true, example: 'AMBER' }) tlp?: Tlp;
  @Text({ max: 1000, optional: true, example: NOTE }) note?: string;
  @Choice(VISIBILITIES, { optional: true, example: 'all' }) visibility: 'all' | 'desk' = 'all';
}

export class AttachmentDto {
  @Id({ example: ID }) id: string;
  @Text({ max: 20, example: CODE }) incident: string;
  @Text({ max: 200, example: NAME }) name: string;
  @Text({ max: 200, example: 'text/plain' }) claimedType: string;
  @Text({ max: 200, example: 'text/plain' }) detectedType: string;
  @Whole({ min: 1, max: Number.MAX_SAFE_INTEGER, example: 48_213 }) size: number;
  @Text({ min: 64, max: 64, example: SHA256 }) sha256: string;
  @Choice(TLP, { example: 'AMBER' }) tlp: string;
  @Text({ max: 1000, nullable: true, example: NOTE }) note: string | null;
  @Choice(VISIBILITIES, { example: 'all' }) visibility: string;
  @Part(() => PersonDto, { example: HOA }) addedBy: PersonDto;
  @Instant({ example: REPORTED_AT }) addedAt: Date;
}
