import { PartialType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { Choice, Flag, Part, Text, Whole } from '../../common/fields.js';
import { LabelDto, ListQuery, toFlag } from '../../common/list-query.js';
import { PathPart } from '../../common/path-part.js';
import { Example } from '../../common/whole-examples.js';
import { AGENCY_KINDS } from '../agency-kinds.js';

const AGENCY_CODE = { rule: 'code', regex: /^[A-Z0-9][A-Z0-9-]{1,39}$/ } as const;
const HEALTH_CENTRE = { vi: 'Trung tâm Y tế huyện Chư Sê', en: 'Chư Sê District Health Centre' };
const VERIFICATIONS = ['verified', 'memory'] as const;

export const AgencyCode = () =>
  PathPart('code', { pattern: AGENCY_CODE.regex.source, example: 'GL-UBND-633' });

export class AgencyQuery extends ListQuery {
  @Choice(AGENCY_KINDS, { optional: true }) kind?: string;
  @Text({ max: 10, optional: true, example: '633' }) district?: string;
  @Text({ max: 40, optional: true, example: 'GL-UBND' }) parent?: string;
  @Choice(VERIFICATIONS, { optional: true }) verification?: 'verified' | 'memory';
  @Transform(toFlag) @Flag({ optional: true, example: true }) active?: boolean;
}

class AgencyFactsBody {
  @Part(() => LabelDto, { example: HEALTH_CENTRE }) name: LabelDto;
  @Choice(AGENCY_KINDS, { example: 'public_service_unit' }) kind: string;
  @Text({ max: 40, optional: true, nullable: true, example: 'GL-SYT' }) parent?: string | null;
  @Text({ max: 10, optional: true, nullable: true, example: null }) district?: string | null;
  @Text({ max: 20, optional: true, nullable: true, example: null }) eidCode?: string | null;
  @Choice(VERIFICATIONS, { optional: true, example: 'verified' })
  verification?: 'verified' | 'memory';
  @Flag({ optional: true, example: true }) reports?: boolean;
  @Text({ max: 1000, optional: true, nullable: true, example: null }) note?: string | null;
  @Flag({ optional: true, example: true }) active?: boolean;
}

export class AgencyBody extends AgencyFactsBody {
  @Text({ max: 40, pattern: AGENCY_CODE, example: 'GL-SYT-TTYT' }) code: string;
}

@Example({ active: false, note: 'Đã sáp nhập vào Trung tâm Y tế thành phố Pleiku.' })
export class AgencyPatch extends PartialType(AgencyFactsBody, { skipNullProperties: false }) {}

export class AgencyDto {
  @Text({ max: 40, example: 'GL-UBND-633' }) code: string;
  @Part(() => LabelDto) name: LabelDto;
  @Choice(AGENCY_KINDS, { example: 'people_committee_district' }) kind: string;
  @Text({ max: 40, nullable: true, example: 'GL-UBND' }) parent: string | null;
  @Text({ max: 10, nullable: true, example: '633' }) district: string | null;
  @Text({ max: 20, nullable: true, example: null }) eidCode: string | null;
  @Choice(['verified', 'successor', 'inferred'], { nullable: true, example: null })
  eidStatus: string | null;
  @Choice(VERIFICATIONS, { example: 'verified' }) verification: string;
  @Flag({ example: true }) reports: boolean;
  @Text({ max: 1000, nullable: true, example: null }) note: string | null;
  @Flag({ example: true }) active: boolean;
  @Whole({ min: 1, example: 1 }) version: number;
}
