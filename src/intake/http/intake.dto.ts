import { Transform } from 'class-transformer';
import { Anything, Choice, Id, Instant, Part, Text, Whole } from '../../common/fields.js';
import { CURSOR, toWhole } from '../../common/list-query.js';
import { LONGEST_TEXT, LONGEST_TITLE } from '../domain/alert.js';
import { ARRIVALS, OUTCOMES } from '../domain/fate.js';
import { PROGRAMS } from '../domain/programs/programs.js';

const FINGERPRINT = { max: 64, example: '1a30ba71cca2921f' } as const;
const LABELS = {
  type: 'object',
  additionalProperties: { type: 'array', items: { type: 'string' } },
};

class TakenAlertDto {
  @Text(FINGERPRINT) fingerprint: string;
  @Choice(OUTCOMES, { example: 'reported' }) outcome: string;
  @Text({ max: 20, nullable: true, example: 'SC-2026-000123' }) code: string | null;
}

export class AlertReceiptDto {
  @Part(() => TakenAlertDto, { most: 200 }) alerts: TakenAlertDto[];
}

export class AlertQueryDto {
  @Transform(toWhole)
  @Whole({ min: 1, max: 200, optional: true, example: 50 })
  limit: number = 50;
  @Text({ max: 500, optional: true, example: CURSOR }) cursor?: string;
}

export class AlertDto {
  @Id({ example: '019b3a52-7c1d-7e4a-9f00-3a5b1c2d4e6f' }) id: string;
  @Text({ max: 200, example: 'Prometheus của Ủy ban' }) source: string;
  @Choice(PROGRAMS, { example: 'alertmanager' }) program: string;
  @Text(FINGERPRINT) fingerprint: string;
  @Choice(ARRIVALS, { example: 'reported' }) arrival: string;
  @Text({ min: 0, max: LONGEST_TITLE, example: 'BlackBox Probe Failure' }) title: string;
  @Text({ min: 0, max: LONGEST_TEXT, example: 'instance: https://chuse.gialai.gov.vn' })
  text: string;
  @Anything(LABELS, { example: { alertname: ['ProbeFailure'], severity: ['critical'] } })
  labels: Record<string, readonly string[]>;
  @Whole({ min: 1, example: 3 }) occurrences: number;
  @Instant() firstSeenAt: Date;
  @Instant({ example: '2026-11-24T03:10:00.000Z' }) lastSeenAt: Date;
  @Instant({ nullable: true, example: '2026-11-24T03:40:00.000Z' }) resolvedAt: Date | null;
}
