import { PartialType } from '@nestjs/swagger';
import { Choice, Day, Instant, Part, Text, Whole } from '../../common/fields.js';
import { LabelDto, ListQuery } from '../../common/list-query.js';
import { PathPart } from '../../common/path-part.js';
import { Example, Examples } from '../../common/whole-examples.js';
import { DATES_STATUSES } from '../congress-period.entity.js';
import { CONGRESS_LEVELS, type CongressLevel, type Phase, PHASES } from '../domain/phase.js';

// `current` is the address of the phase now.
const PERIOD_CODE = { rule: 'period-code', regex: /^(?!current$)[A-Za-z0-9][A-Za-z0-9-]{1,39}$/ };
const SCOPE = { max: 60, most: 200, example: ['GL-UBND-633', 'GL-DU-633'] } as const;
const NAME = { vi: 'Đại hội Đảng bộ huyện Chư Sê', en: 'Chư Sê District Party Congress' };
const SOURCE = 'Kế hoạch tổ chức Đại hội của Huyện ủy';
type DatesStatus = (typeof DATES_STATUSES)[number];

export const PeriodCode = () =>
  PathPart('code', { pattern: PERIOD_CODE.regex.source, example: 'chu-se-2026' });

export class PeriodQuery extends ListQuery {
  @Choice(CONGRESS_LEVELS, { optional: true }) level?: CongressLevel;
  @Day({ optional: true, example: '2026-11-01' }) from?: string;
  @Day({ optional: true, example: '2026-11-30' }) to?: string;
}

export class CurrentPhaseQuery {
  @Text({ max: 40, optional: true, example: 'GL-UBND-633' }) agency?: string;
}

export class CurrentPhaseDto {
  @Text({ max: 40, example: 'GL-UBND-633' }) agency: string;
  @Text({ max: 40, nullable: true, example: 'chu-se-2026' }) period: string | null;
  @Choice(PHASES, { example: 'during' }) phase: Phase;
  @Instant() at: Date;
}

class DayRangeDto {
  @Day({ example: '2026-11-23' }) from: string;
  @Day({ example: '2026-11-25' }) to: string;
}

class WindowsDto {
  @Part(() => DayRangeDto, { nullable: true, example: { from: '2026-11-08', to: '2026-11-22' } })
  before: DayRangeDto | null;
  @Part(() => DayRangeDto, { nullable: true, example: { from: '2026-11-23', to: '2026-11-25' } })
  during: DayRangeDto | null;
  @Part(() => DayRangeDto, { nullable: true, example: { from: '2026-11-26', to: '2026-12-02' } })
  after: DayRangeDto | null;
}

class PeriodFactsBody {
  @Choice(CONGRESS_LEVELS, { example: 'district' }) level: CongressLevel;
  @Part(() => LabelDto, { example: NAME }) name: LabelDto;
  @Text({ ...SCOPE, filled: true }) scope: string[];
  @Part(() => DayRangeDto, { optional: true }) congress?: DayRangeDto;
  @Part(() => WindowsDto, { optional: true }) windows?: WindowsDto;
  @Text({ max: 40, optional: true, nullable: true, example: 'GL-DU-633' }) host?: string | null;
  @Choice(DATES_STATUSES, { optional: true, example: 'entered' }) datesStatus?: DatesStatus;
  @Text({ max: 1000, optional: true, nullable: true, example: SOURCE }) source?: string | null;
  @Text({ max: 1000, optional: true, nullable: true, example: null }) note?: string | null;
}

const PERIOD = {
  code: 'chu-se-2026',
  level: 'district',
  name: NAME,
  scope: SCOPE.example,
  host: 'GL-DU-633',
};

@Examples({
  congress: { ...PERIOD, congress: { from: '2026-11-23', to: '2026-11-25' }, source: SOURCE },
  windows: {
    ...PERIOD,
    windows: {
      before: { from: '2026-11-01', to: '2026-11-22' },
      during: { from: '2026-11-23', to: '2026-11-25' },
      after: null,
    },
    datesStatus: 'partly_verified',
  },
})
export class PeriodBody extends PeriodFactsBody {
  @Text({ max: 40, pattern: PERIOD_CODE, example: 'chu-se-2026' }) code: string;
}

@Example({ congress: { from: '2026-11-30', to: '2026-12-02' }, note: 'Lùi một tuần.' })
export class PeriodPatch extends PartialType(PeriodFactsBody, { skipNullProperties: false }) {}

export class PeriodDto {
  @Text({ max: 40, example: 'chu-se-2026' }) code: string;
  @Choice(CONGRESS_LEVELS, { example: 'district' }) level: CongressLevel;
  @Part(() => LabelDto, { example: NAME }) name: LabelDto;
  @Text({ max: 40, nullable: true, example: 'GL-DU-633' }) host: string | null;
  @Text(SCOPE) scope: string[];
  @Part(() => WindowsDto) windows: WindowsDto;
  @Choice(DATES_STATUSES, { example: 'entered' }) datesStatus: DatesStatus;
  @Text({ max: 1000, nullable: true, example: SOURCE }) source: string | null;
  @Text({ max: 1000, nullable: true, example: null }) note: string | null;
  @Whole({ min: 1, example: 1 }) version: number;
}
