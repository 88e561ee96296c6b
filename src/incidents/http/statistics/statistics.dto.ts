import { Choice, Day, Instant, Part, Text, Whole } from '../../../common/fields.js';
import { TIMED } from '../../data/statistics/overview.statement.js';
import { DEADLINE_KINDS } from '../../domain/deadlines.js';
import { SEVERITIES } from '../../domain/severity.js';
import { AGE_BANDS } from '../../domain/statistics/ages.js';

const UNIT = { max: 40, example: 'GL-UBND-633' } as const;

export class StatisticsQuery {
  @Text({ ...UNIT, optional: true }) agency?: string;
  @Text({ max: 40, optional: true, example: 'chu-se-2026' }) period?: string;
  @Day({ optional: true, example: '2026-11-18' }) from?: string;
  @Day({ optional: true, example: '2026-11-24' }) to?: string;
}

class SpanDto {
  @Instant({ example: '2026-11-17T17:00:00.000Z' }) from: Date;
  @Instant({ example: '2026-11-24T02:00:00.000Z' }) to: Date;
}

class FigureDto {
  @Whole({ example: 18 }) current: number;
  @Whole({ example: 23 }) before: number;
}

class SeverityCountsDto {
  @Whole({ example: 4 }) low: number;
  @Whole({ example: 9 }) medium: number;
  @Whole({ example: 3 }) high: number;
  @Whole({ example: 1 }) critical: number;
}

class SeverityLoadDto {
  @Choice(SEVERITIES, { example: 'critical' }) severity: string;
  @Whole({ example: 7 }) open: number;
  @Whole({ example: 2 }) overdue: number;
}

class AgeDto extends SeverityCountsDto {
  @Choice(AGE_BANDS.map(({ band }) => band), { example: 'under-1d' })
  band: string;
  @Instant({ nullable: true, example: '2026-11-23T02:00:00.000Z' }) reportedFrom: Date | null;
  @Instant({ example: '2026-11-23T22:00:00.000Z' }) reportedTo: Date;
}

class ShareDto {
  @Whole({ example: 52 }) settled: number;
  @Whole({ example: 49 }) kept: number;
}

class KeptDto extends ShareDto {
  @Choice(DEADLINE_KINDS, { example: 'acknowledge' }) kind: string;
  @Choice(SEVERITIES, { example: 'high' }) severity: string;
  @Whole({ example: 2 }) missedIncidents: number;
  @Part(() => ShareDto) before: ShareDto;
}

class SpreadDto {
  @Whole({ example: 41 }) count: number;
  @Whole({ nullable: true, example: 24_000 }) median: number | null;
  @Whole({ nullable: true, example: 86_400 }) p90: number | null;
}

class TimeDto extends SpreadDto {
  @Choice(TIMED, { example: 'recover' }) kind: string;
  @Part(() => SpreadDto) before: SpreadDto;
}

export class OverviewStatisticsDto {
  @Instant({ example: '2026-11-24T02:00:00.000Z' }) at: Date;
  @Part(() => SpanDto) window: SpanDto;
  @Part(() => SpanDto, {
    example: { from: '2026-11-10T17:00:00.000Z', to: '2026-11-17T02:00:00.000Z' },
  })
  before: SpanDto;
  @Part(() => FigureDto, { example: { current: 143, before: 152 } }) open: FigureDto;
  @Part(() => FigureDto, { example: { current: 7, before: 5 } }) critical: FigureDto;
  @Part(() => FigureDto, { example: { current: 12, before: 17 } }) overdue: FigureDto;
  @Part(() => FigureDto, { example: { current: 131, before: 118 } }) reported: FigureDto;
  @Part(() => FigureDto, { example: { current: 140, before: 121 } }) closed: FigureDto;
  @Part(() => SeverityLoadDto, { most: 4 }) severities: SeverityLoadDto[];
  @Part(() => AgeDto, { most: 5 }) ages: AgeDto[];
  @Part(() => KeptDto, { most: 24 }) deadlines: KeptDto[];
  @Part(() => TimeDto, { most: 3 }) times: TimeDto[];
}

class DayStatisticsDto {
  @Day() day: string;
  @Part(() => SeverityCountsDto) reported: SeverityCountsDto;
  @Whole({ example: 15 }) closed: number;
}

export class DailyStatisticsDto {
  @Part(() => DayStatisticsDto, { most: 366 }) days: DayStatisticsDto[];
}

class LoadDto {
  @Whole({ example: 16 }) open: number;
  @Whole({ example: 1 }) critical: number;
  @Whole({ example: 2 }) overdue: number;
  @Whole({ example: 11 }) reported: number;
}

class AgencyLoadDto extends LoadDto {
  @Text(UNIT) agency: string;
}

export class AgencyStatisticsDto {
  @Part(() => AgencyLoadDto, { most: 5000 }) units: AgencyLoadDto[];
  @Part(() => AgencyLoadDto, {
    most: 5000,
    example: [{ agency: 'GL-STTTT', open: 96, critical: 0, overdue: 7, reported: 88 }],
  })
  leads: AgencyLoadDto[];
}

export class DistrictLoadDto extends LoadDto {
  @Text({ max: 10, example: '633' }) district: string;
}

class ViewCountDto extends SeverityCountsDto {
  @Whole({ example: 17 }) total: number;
}

export class QueueStatisticsDto {
  @Part(() => ViewCountDto) now: ViewCountDto;
  @Part(() => ViewCountDto) unassigned: ViewCountDto;
  @Part(() => ViewCountDto) mine: ViewCountDto;
  @Part(() => ViewCountDto) soon: ViewCountDto;
  @Part(() => ViewCountDto) all: ViewCountDto;
}
