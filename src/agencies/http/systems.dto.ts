import { PartialType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { Choice, Flag, Text, Whole } from '../../common/fields.js';
import { ListQuery, toFlag, toWhole } from '../../common/list-query.js';
import { DomainName, IpAddress } from '../../common/network-fields.js';
import { PathPart } from '../../common/path-part.js';
import { Example } from '../../common/whole-examples.js';
import { CONGRESS_ROLES, type CongressRole } from '../domain/congress-roles.js';

const SYSTEM_CODE = { rule: 'code', regex: /^[A-Z0-9][A-Z0-9-]{1,39}$/ } as const;
const LEVEL = { min: 1, max: 5 } as const;
const NAME = 'Trang thông tin điện tử huyện Chư Sê';

export const SystemCode = () =>
  PathPart('code', { pattern: SYSTEM_CODE.regex.source, example: 'CHUSE-PORTAL' });

export class SystemQuery extends ListQuery {
  @Text({ max: 40, optional: true, example: 'GL-UBND-633' }) operator?: string;
  @Text({ max: 40, optional: true, example: 'GL-VNPT' }) provider?: string;
  @Transform(toWhole) @Whole({ ...LEVEL, optional: true, example: 2 }) level?: number;
  @Choice(CONGRESS_ROLES, { optional: true }) congressRole?: CongressRole;
  @Transform(toFlag) @Flag({ optional: true, example: true }) active?: boolean;
}

class SystemFactsBody {
  @Text({ max: 300, example: NAME }) name: string;
  @Whole({ ...LEVEL, optional: true, nullable: true, example: 2 }) level?: number | null;
  @Text({ max: 40, example: 'GL-UBND-633' }) operatorAgency: string;
  @Text({ max: 40, optional: true, nullable: true, example: 'GL-VNPT' }) provider?: string | null;
  @DomainName({ most: 50, optional: true, example: ['chuse.gialai.gov.vn'] }) domains?: string[];
  @IpAddress({ most: 50, optional: true, example: ['203.0.113.33'] }) ipAddresses?: string[];
  @Choice(CONGRESS_ROLES, { optional: true, example: 'supporting' }) congressRole?: CongressRole;
  @Text({ max: 1000, optional: true, nullable: true, example: null }) note?: string | null;
  @Flag({ optional: true, example: true }) active?: boolean;
}

export class SystemBody extends SystemFactsBody {
  @Text({ max: 40, pattern: SYSTEM_CODE, example: 'CHUSE-PORTAL' }) code: string;
}

@Example({ level: 3, congressRole: 'critical', ipAddresses: ['203.0.113.33', '203.0.113.34'] })
export class SystemPatch extends PartialType(SystemFactsBody, { skipNullProperties: false }) {}

export class SystemDto {
  @Text({ max: 40, example: 'CHUSE-PORTAL' }) code: string;
  @Text({ max: 300, example: NAME }) name: string;
  @Whole({ ...LEVEL, nullable: true, example: 2 }) level: number | null;
  @Text({ max: 40, example: 'GL-UBND-633' }) operatorAgency: string;
  @Text({ max: 40, nullable: true, example: 'GL-VNPT' }) provider: string | null;
  @DomainName({ most: 50, example: ['chuse.gialai.gov.vn'] }) domains: string[];
  @IpAddress({ most: 50, example: ['203.0.113.33'] }) ipAddresses: string[];
  @Choice(CONGRESS_ROLES, { example: 'supporting' }) congressRole: CongressRole;
  @Text({ max: 1000, nullable: true, example: null }) note: string | null;
  @Flag({ example: true }) active: boolean;
  @Whole({ min: 1, example: 1 }) version: number;
}
