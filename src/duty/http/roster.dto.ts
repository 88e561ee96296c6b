import { Choice, Instant, Part, Text } from '../../common/fields.js';
import { type Gap, MISSING } from '../domain/gaps.js';
import { AGENCY, FROM, HandOverDto, ShiftDto, TO } from './shifts.dto.js';

export class DeskQuery {
  @Text({ ...AGENCY, optional: true }) agency?: string;
}

export class GapsQuery extends DeskQuery {
  @Instant({ ...FROM, optional: true }) from?: Date;
  @Instant({ ...TO, optional: true }) to?: Date;
}

class CrewDto {
  @Part(() => ShiftDto, { nullable: true }) lead: ShiftDto | null;
  @Part(() => ShiftDto, { most: 200 }) members: ShiftDto[];
}

export class DutyNowDto extends CrewDto {
  @Text(AGENCY) agency: string;
  @Instant() at: Date;
  @Instant({ ...TO, nullable: true }) until: Date | null;
  @Part(() => CrewDto) next: CrewDto;
  @Part(() => HandOverDto, { nullable: true }) handOver: HandOverDto | null;
}

class GapDto {
  @Instant(TO) from: Date;
  @Instant({ example: '2026-11-24T13:00:00.000Z' }) to: Date;
  @Choice(MISSING, { example: 'lead' }) missing: Gap['missing'];
}

export class GapsDto {
  @Text(AGENCY) agency: string;
  @Instant(FROM) from: Date;
  @Instant({ example: '2026-12-08T00:00:00.000Z' }) to: Date;
  @Part(() => GapDto, { most: 5000 }) gaps: GapDto[];
}
