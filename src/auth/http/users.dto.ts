import { PartialType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { Choice, Flag, Id, Instant, Text, Whole } from '../../common/fields.js';
import { ListQuery, toFlag } from '../../common/list-query.js';
import { PathPart } from '../../common/path-part.js';
import { EMAIL, PHONE } from '../../common/patterns.js';
import { Example } from '../../common/whole-examples.js';
import { type Role, ROLE_NAMES } from '../permissions.js';
import { NEW_PASSWORD } from './passwords/passwords.dto.js';

const USERNAME = { rule: 'username', regex: /^[a-z0-9][a-z0-9._-]{1,63}$/ } as const;
const NAME = { max: 200, example: 'Nguyễn Thị Hoa' } as const;
const POSITION = { max: 200, nullable: true, example: 'Văn thư' } as const;
const PHONE_NUMBER = { max: 30, pattern: PHONE, nullable: true, example: '0269 3851 234' } as const;
const ADDRESS = {
  max: 254,
  pattern: EMAIL,
  nullable: true,
  example: 'hoa.nt@chuse.gialai.gov.vn',
} as const;
const AGENCY = { max: 40, example: 'GL-UBND-633' } as const;
const ROLES = { most: ROLE_NAMES.length, example: ['reporter'] };
const ID = '019b3a52-7c1d-7e4a-9f00-3a5b1c2d4e6f';

export const UserId = () => PathPart('id', { format: 'uuid', example: ID });

export class UserQuery extends ListQuery {
  @Text({ ...AGENCY, optional: true }) agency?: string;
  @Choice(ROLE_NAMES, { optional: true }) role?: Role;
  @Transform(toFlag) @Flag({ optional: true, example: true }) active?: boolean;
}

class UserFactsBody {
  @Text(NAME) name: string;
  @Text({ ...POSITION, optional: true }) position?: string | null;
  @Text({ ...PHONE_NUMBER, optional: true }) phone?: string | null;
  @Text({ ...ADDRESS, optional: true }) email?: string | null;
  @Text(AGENCY) agency: string;
  @Choice(ROLE_NAMES, { ...ROLES, filled: true }) roles: Role[];
  @Text(NEW_PASSWORD) password: string;
}

export class UserBody extends UserFactsBody {
  @Text({ max: 64, pattern: USERNAME, example: 'hoa.nguyen' }) username: string;
}

class UserChangesBody extends UserFactsBody {
  @Flag({ example: true }) active: boolean;
}

@Example({ position: 'Chánh Văn phòng', phone: '0269 3851 235', active: true })
export class UserPatch extends PartialType(UserChangesBody, { skipNullProperties: false }) {}

export class UserDto {
  @Id({ example: ID }) id: string;
  @Text({ max: 64, example: 'hoa.nguyen' }) username: string;
  @Text(NAME) name: string;
  @Text(POSITION) position: string | null;
  @Text(PHONE_NUMBER) phone: string | null;
  @Text(ADDRESS) email: string | null;
  @Text(AGENCY) agency: string;
  @Choice(ROLE_NAMES, ROLES) roles: Role[];
  @Flag({ example: true }) active: boolean;
  @Whole({ min: 1, example: 1 }) version: number;
  @Instant({ example: '2026-11-02T01:00:00.000Z' }) createdAt: Date;
}
