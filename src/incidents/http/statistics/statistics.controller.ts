import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../../../auth/actor.js';
import { Requires } from '../../../auth/permissions.js';
import { Answers, AnswersList } from '../../../common/answers.js';
import { DailyStatistics } from '../../data/statistics/daily-statistics.js';
import { OverviewStatistics } from '../../data/statistics/overview-statistics.js';
import { PlaceStatistics } from '../../data/statistics/place-statistics.js';
import { QueueStatistics } from '../../data/statistics/queue-statistics.js';
import {
  AgencyStatisticsDto,
  DailyStatisticsDto,
  DistrictLoadDto,
  OverviewStatisticsDto,
  QueueStatisticsDto,
  StatisticsQuery,
} from './statistics.dto.js';

@ApiTags('statistics')
@Controller('statistics')
export class StatisticsController {
  constructor(
    private readonly overviews: OverviewStatistics,
    private readonly days: DailyStatistics,
    private readonly places: PlaceStatistics,
    private readonly queues: QueueStatistics,
  ) {}

  @Get('overview')
  @Requires('incident:read')
  @Answers('getOverviewStatistics', OverviewStatisticsDto)
  overview(@CurrentActor() actor: Actor, @Query() query: StatisticsQuery) {
    return this.overviews.of(actor, query);
  }

  @Get('daily')
  @Requires('incident:read')
  @Answers('getDailyStatistics', DailyStatisticsDto)
  daily(@CurrentActor() actor: Actor, @Query() query: StatisticsQuery) {
    return this.days.of(actor, query);
  }

  @Get('agencies')
  @Requires('incident:read')
  @Answers('getAgencyStatistics', AgencyStatisticsDto)
  agencies(@CurrentActor() actor: Actor, @Query() query: StatisticsQuery) {
    return this.places.agencies(actor, query);
  }

  @Get('districts')
  @Requires('incident:read')
  @AnswersList('listDistrictStatistics', DistrictLoadDto)
  districts(@CurrentActor() actor: Actor, @Query() query: StatisticsQuery) {
    return this.places.districts(actor, query);
  }

  @Get('queue')
  @Requires('incident:read')
  @Answers('getQueueStatistics', QueueStatisticsDto)
  queue(@CurrentActor() actor: Actor) {
    return this.queues.of(actor);
  }
}
