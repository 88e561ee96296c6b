import { PartialType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { Choice, Flag, Id, Instant, Text, Whole } from '../../../common/fields.js';
import { CURSOR, toFlag, toWhole } from '../../../common/list-query.js';
import { IpAddress } from '../../../common/network-fields.js';
import { PathPart } from '../../../common/path-part.js';
import { type Scope, SCOPES } from '../../permissions.js';

const NAME = { max: 200, example: 'Giám sát Wazuh của Ủy ban' } as const;
const AGENCY = { max: 40, example: 'GL-UBND-633' } as const;
const ADDRESSES = { most: 50, example: ['10.33.1.0/24'] };
const WANTED = { most: SCOPES.length, example: ['incident:report', 'incident:read'] };
const EXPIRES = { example: '2027-11-24T00:00:00.000Z' } as const;
const ID = '019b3a52-7c1d-7e4a-9f00-3a5b1c2d4e6f';
const KEY = `tb_${ID}_Rv8yQh2vF0b9Vw3s1kKq7m4c5pX6tZ8nLdJ2gHs0aUE`;
// A week is long enough to reach whoever looks after the office's system.
const LONGEST_OVERLAP_HOURS = 7 * 24;

export const ApiKeyId = () => PathPart('id', { format: 'uuid', example: ID });

export class ApiKeyQuery {
  @Text({ ...AGENCY, optional: true }) agency?: string;
  @Transform(toFlag) @Flag({ optional: true, example: true }) active?: boolean;
  @Transform(toWhole)
  @Whole({ min: 1, max: 200, optional: true, example: 50 })
  limit: number = 50;
  @Text({ max: 500, optional: true, example: CURSOR }) cursor?: string;
}

class ApiKeyChangesBody {
  @Text(NAME) name: string;
  @Choice(SCOPES, { ...WANTED, filled: true }) scopes: Scope[];
  @IpAddress({ ...ADDRESSES, optional: true }) addresses?: string[];
  @Instant(EXPIRES) expiresAt: Date;
}

export class ApiKeyBody extends ApiKeyChangesBody {
  @Text(AGENCY) agency: string;
}

export class ApiKeyPatch extends PartialType(ApiKeyChangesBody, { skipNullProperties: false }) {}

export class RotationBody {
  @Whole({ max: LONGEST_OVERLAP_HOURS, optional: true, example: 24 }) overlapHours: number = 24;
}

export class ApiKeyDto {
  @Id({ example: ID }) id: string;
  @Text(NAME) name: string;
  @Text(AGENCY) agency: string;
  @Choice(SCOPES, WANTED) scopes: readonly Scope[];
  @Text({ ...ADDRESSES, max: 49 }) addresses: readonly string[];
  @Instant() createdAt: Date;
  @Instant(EXPIRES) expiresAt: Date;
  @Instant({ nullable: true }) rotatedAt: Date | null;
  @Instant({ nullable: true, example: '2026-11-25T01:30:00.000Z' }) previousUntil: Date | null;
  @Instant({ nullable: true }) lastUsedAt: Date | null;
  @Text({ max: 45, nullable: true, example: '10.33.1.20' }) lastUsedFrom: string | null;
  @Instant({ nullable: true, example: '2027-03-01T01:30:00.000Z' }) revokedAt: Date | null;
  @Whole({ min: 1, example: 1 }) version: number;
}

export class IssuedApiKeyDto extends ApiKeyDto {
  @Text({ max: 100, optional: true, example: KEY }) key?: string;
}
