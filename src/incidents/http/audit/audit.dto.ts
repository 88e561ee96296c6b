import { Transform } from 'class-transformer';
import { Id, Instant, Part, Text, Whole } from '../../../common/fields.js';
import { CURSOR, toWhole } from '../../../common/list-query.js';
import { CODE, ID } from '../examples.js';
import { PersonDto } from '../incident.views.js';

const HASH = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const HEX = { max: 64, example: HASH } as const;
export const SEAL =
  'eyJhbGciOiJFZERTQSIsImtpZCI6IjAxOWIzYTUyIn0.eyJjb2RlIjoiU0MtMjAyNi0wMDAxMjMifQ.hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg';

export class CheckpointQuery {
  @Transform(toWhole)
  @Whole({ min: 1, max: 200, optional: true, example: 50 })
  limit: number = 50;
  @Text({ max: 500, optional: true, example: CURSOR }) cursor?: string;
}

export class CheckpointDto {
  @Whole({ min: 1, example: 318 }) sequence: number;
  @Instant({ example: '2026-11-24T03:00:00.000Z' }) at: string;
  @Text({ ...HEX, example: '0'.repeat(64) }) previousHash: string;
  @Text(HEX) hash: string;
  @Whole({ example: 123 }) incidents: number;
  @Whole({ example: 1042 }) events: number;
  @Whole({ example: 17 }) added: number;
  @Text(HEX) headsRoot: string;
  @Text(HEX) linksRoot: string;
  @Text({ max: 4000, example: SEAL }) seal: string;
}

export class ExportQuery {
  @Instant({ optional: true, example: '2026-11-01T00:00:00+07:00' }) from?: Date;
  @Instant({ optional: true, example: '2026-12-01T00:00:00+07:00' }) to?: Date;
}

export class AccessQuery {
  @Text({ max: 20, optional: true, example: CODE }) incident?: string;
  @Id({ optional: true, example: ID }) actor?: string;
  @Instant({ optional: true, example: '2026-11-01T00:00:00+07:00' }) from?: Date;
  @Instant({ optional: true, example: '2026-12-01T00:00:00+07:00' }) to?: Date;
  @Transform(toWhole)
  @Whole({ min: 1, max: 200, optional: true, example: 50 })
  limit: number = 50;
  @Text({ max: 500, optional: true, example: CURSOR }) cursor?: string;
}

export class AccessDto {
  @Id({ example: ID }) id: string;
  @Instant() at: Date;
  @Part(() => PersonDto) actor: PersonDto;
  @Text({ max: 20, nullable: true, example: CODE }) incident: string | null;
  @Text({ max: 60, example: 'getIncident' }) operation: string;
  @Text({ max: 200, nullable: true, example: ID }) about: string | null;
}
