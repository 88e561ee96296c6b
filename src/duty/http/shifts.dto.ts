import { PartialType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { Choice, Flag, Id, Instant, Part, Text, Whole } from '../../common/fields.js';
import { CURSOR, toWhole } from '../../common/list-query.js';
import { PathPart } from '../../common/path-part.js';
import { Example } from '../../common/whole-examples.js';
import { SHIFT_ROLES, type ShiftRole } from '../domain/shift-roles.js';

export const AGENCY = { max: 40, example: 'GL-STTTT' } as const;
export const FROM = { example: '2026-11-24T00:00:00.000Z' } as const;
export const TO = { example: '2026-11-24T10:00:00.000Z' } as const;
const ID = '019b3a52-7c1d-7e4a-9f00-3a5b1c2d4e6f';
const PERSON = '019b3a52-7c1d-7e4a-9f00-3a5b1c2d4e70';
const ROLE = { example: 'lead' } as const;
const NOTE = { max: 500, nullable: true, example: 'Trực tại phòng 201' } as const;
const HAND_OVER = 'Đang theo dõi SC-2026-000123, chờ đơn vị gửi nhật ký máy chủ trước 20 giờ.';

export const ShiftId = () => PathPart('id', { format: 'uuid', example: ID });

export class ShiftQuery {
  @Text({ ...AGENCY, optional: true }) agency?: string;
  @Id({ optional: true, example: PERSON }) person?: string;
  @Instant({ ...FROM, optional: true }) from?: Date;
  @Instant({ ...TO, optional: true }) to?: Date;
  @Transform(toWhole)
  @Whole({ min: 1, max: 200, optional: true, example: 50 })
  limit: number = 50;
  @Text({ max: 500, optional: true, example: CURSOR }) cursor?: string;
}

class ShiftFactsBody {
  @Id({ example: PERSON }) person: string;
  @Choice(SHIFT_ROLES, ROLE) role: ShiftRole;
  @Instant(FROM) from: Date;
  @Instant(TO) to: Date;
  @Text({ ...NOTE, optional: true }) note?: string | null;
}

export class ShiftBody extends ShiftFactsBody {
  @Text({ ...AGENCY, optional: true }) agency?: string;
}

@Example({ to: '2026-11-24T11:00:00.000Z', note: 'Ở lại thêm một giờ.' })
export class ShiftPatch extends PartialType(ShiftFactsBody, { skipNullProperties: false }) {}

class PersonOnDutyDto {
  @Id({ example: PERSON }) id: string;
  @Text({ max: 200, example: 'Trần Quốc Bảo' }) name: string;
  @Text({ max: 200, nullable: true, example: 'Trưởng phòng An toàn thông tin' })
  position: string | null;
  @Flag({ example: true }) present: boolean;
}

export class ShiftDto {
  @Id({ example: ID }) id: string;
  @Text(AGENCY) agency: string;
  @Part(() => PersonOnDutyDto) person: PersonOnDutyDto;
  @Choice(SHIFT_ROLES, ROLE) role: ShiftRole;
  @Instant(FROM) from: Date;
  @Instant(TO) to: Date;
  @Text(NOTE) note: string | null;
  @Whole({ min: 1, example: 1 }) version: number;
}

export class HandOverBody {
  @Text({ max: 4000, example: HAND_OVER }) note: string;
}

class AuthorDto {
  @Id({ example: PERSON }) id: string;
  @Text({ max: 200, example: 'Trần Quốc Bảo' }) name: string;
}

export class HandOverDto {
  @Id({ example: '019b3a52-7c1d-7e4a-9f00-3a5b1c2d4e71' }) id: string;
  @Id({ example: ID }) shift: string;
  @Text({ max: 4000, example: HAND_OVER }) note: string;
  @Instant(TO) at: Date;
  @Part(() => AuthorDto) by: AuthorDto;
}
