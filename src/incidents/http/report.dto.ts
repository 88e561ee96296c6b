import { Choice, Flag, Instant, Part, Text, Whole } from '../../common/fields.js';
import { IntersectionType, OmitType, PartialType, PickType } from '@nestjs/swagger';
import { EMAIL, PHONE } from '../../common/patterns.js';
import { Example, Examples } from '../../common/whole-examples.js';
import {
  CONGRESS_ROLES,
  DATA_IMPACTS,
  type Impact,
  ONGOING,
  OWNER_CAN_HANDLE,
  PHASES,
  type Phase,
  RECOVERABILITIES,
  SERVICE_OUTAGES,
  SPREADS,
  SYSTEM_LEVELS,
} from '../domain/severity.js';
import { TLP, type Tlp } from '../domain/tlp.js';
import { CORRECTION, PREVIEWS, REPORTS } from './body-examples.js';

export class CategoryDto {
  @Text({ max: 60, example: 'information-content-security' }) taxonomy: string;
  @Text({
    max: 60,
    optional: true,
    nullable: true,
    example: 'unauthorised-information-modification',
  })
  type?: string;
}

export class ImpactDto implements Impact {
  @Choice(SYSTEM_LEVELS, { example: '2' }) systemLevel: Impact['systemLevel'];
  @Choice(SERVICE_OUTAGES, { example: 'partial' }) serviceOutage: Impact['serviceOutage'];
  @Choice(DATA_IMPACTS, { example: 'integrity' }) dataImpact: Impact['dataImpact'];
  @Choice(SPREADS, { example: 'single' }) spread: Impact['spread'];
  @Choice(ONGOING, { example: 'ongoing' }) ongoing: Impact['ongoing'];
  @Choice(RECOVERABILITIES, { example: 'regular' }) recoverability: Impact['recoverability'];
  @Choice(CONGRESS_ROLES, { example: 'critical' }) congressRole: Impact['congressRole'];
  @Choice(OWNER_CAN_HANDLE, { example: 'yes' }) ownerCanHandle: Impact['ownerCanHandle'];
  @Whole({ max: 1_000_000_000, example: 0 }) recordsAffected: number;
  @Flag({ example: false }) crimeSigns: boolean;
}

export class ReportedSystemBody {
  @Text({ max: 40, optional: true, example: 'CHUSE-PORTAL' }) code?: string;
  @Text({ max: 300, optional: true, example: 'Trang thông tin điện tử huyện Chư Sê' })
  name?: string;
  @Text({ max: 40, optional: true, example: 'GL-UBND-633' }) operatorAgency?: string;
  @Text({ max: 40, optional: true, example: 'GL-VNPT' }) provider?: string;
  @Text({ max: 253, optional: true, most: 50, example: ['chuse.gialai.gov.vn'] })
  domains?: string[];
  @Text({ max: 45, optional: true, most: 50, example: ['203.0.113.10'] }) ipAddresses?: string[];
}

export class ContactDto {
  @Text({ max: 200, example: 'Nguyễn Thị Hoa' }) name: string;
  @Text({ max: 200, optional: true, example: 'Văn thư' }) position?: string;
  @Text({ max: 30, optional: true, pattern: PHONE, example: '0269 385 1234' }) phone?: string;
  @Text({ max: 254, optional: true, pattern: EMAIL, example: 'hoa.nt@chuse.gialai.gov.vn' })
  email?: string;
}

/** What a report says, whoever sends it. */
export class ReportFacts {
  @Text({ min: 5, max: 200, example: 'Cổng thông tin huyện bị thay đổi giao diện' }) title: string;
  @Text({ max: 20_000, example: 'Sáng nay trang chủ hiện nội dung lạ, không đăng nhập được.' })
  description: string;
  @Part(() => CategoryDto) category: CategoryDto;
  @Instant() detectedAt: Date;
  @Part(() => ReportedSystemBody) system: ReportedSystemBody;
  @Part(() => ImpactDto) impact: ImpactDto;
  @Part(() => ContactDto, { optional: true }) contact?: ContactDto;
  @Choice(TLP, { optional: true, example: 'AMBER' }) tlp?: Tlp;
  @Text({ max: 5000, optional: true, example: 'Đã tạm ngắt trang khỏi mạng.' })
  actionsTaken?: string;
  @Text({ max: 5000, optional: true, example: 'Đề nghị hỗ trợ khôi phục.' })
  supportRequested?: string;
}

@Examples(REPORTS)
export class ReportBody extends ReportFacts {
  @Text({ max: 40, optional: true, example: 'GL-UBND-633' }) onBehalfOf?: string;
}

@Example(CORRECTION)
export class CorrectionBody extends PartialType(ReportFacts, { skipNullProperties: false }) {}

// Only the impact is needed, so that an officer sees the severity while still writing.
@Examples(PREVIEWS)
export class PreviewBody extends IntersectionType(
  PartialType(OmitType(ReportBody, ['impact'] as const), { skipNullProperties: false }),
  PickType(ReportBody, ['impact'] as const),
) {
  @Choice(PHASES, { optional: true, example: 'during' }) phase?: Phase;
}
