import { Transform } from 'class-transformer';
import { Anything, Choice, Id, Instant, Part, Text, Whole } from '../../common/fields.js';
import { CURSOR, toWhole } from '../../common/list-query.js';
import { SECURITY_EVENTS, type SecurityEventType } from '../domain/security-events.js';

const ID = '019b3a52-7c1d-7e4a-9f00-3a5b1c2d4e6f';

export class SecurityQuery {
  @Choice(SECURITY_EVENTS, { optional: true, example: 'sign-in.failed' }) type?: SecurityEventType;
  @Id({ optional: true, example: ID }) actor?: string;
  @Text({ max: 200, optional: true, example: ID }) subject?: string;
  @Instant({ optional: true, example: '2026-11-01T00:00:00+07:00' }) from?: Date;
  @Instant({ optional: true, example: '2026-12-01T00:00:00+07:00' }) to?: Date;
  @Transform(toWhole)
  @Whole({ min: 1, max: 200, optional: true, example: 50 })
  limit: number = 50;
  @Text({ max: 500, optional: true, example: CURSOR }) cursor?: string;
}

export class SecurityActorDto {
  @Id({ example: ID }) id: string;
  @Text({ max: 200, example: 'Nguyễn Thị Hoa' }) name: string;
  @Text({ max: 40, example: 'GL-UBND-633' }) agency: string;
}

export class SecurityEventDto {
  @Id({ example: ID }) id: string;
  @Instant() at: Date;
  @Text({ max: 60, example: 'sign-in.failed' }) type: string;
  @Part(() => SecurityActorDto, { nullable: true }) actor: SecurityActorDto | null;
  @Text({ max: 500, example: ID }) subject: string;
  @Text({ max: 45, nullable: true, example: '10.33.1.20' }) address: string | null;
  @Text({ max: 300, nullable: true, example: 'Mozilla/5.0 (X11; Linux x86_64)' }) agent:
    string | null;
  @Text({ max: 64, nullable: true, example: ID }) requestId: string | null;
  @Anything({ type: 'object', additionalProperties: true }, { example: { account: 'active' } })
  data: object;
}
