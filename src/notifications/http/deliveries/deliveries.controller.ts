import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../../../auth/actor.js';
import { Requires } from '../../../auth/permissions.js';
import { Answers, AnswersPage, Refuses } from '../../../common/answers.js';
import { DeliveryRecords } from '../../data/deliveries/delivery-records.js';
import { ReplayDeliveries } from '../../use-cases/deliveries/replay-deliveries.js';
import {
  DeliveryDto,
  DeliveryHistoryDto,
  DeliveryId,
  DeliveryQuery,
  ReplayBody,
  ReplayedDto,
  wantedOf,
} from './deliveries.dto.js';

/** What left the desk, what waits, and what could not be delivered. */
@ApiTags('deliveries')
@Controller('deliveries')
export class DeliveriesController {
  constructor(
    private readonly records: DeliveryRecords,
    private readonly replayDeliveries: ReplayDeliveries,
  ) {}

  @Get()
  @Requires('delivery:read')
  @AnswersPage('listDeliveries', DeliveryDto)
  list(@Query() query: DeliveryQuery) {
    return this.records.pageOfAllAgencies(query);
  }

  @Get(':id')
  @Requires('delivery:read')
  @Answers('getDelivery', DeliveryHistoryDto)
  @Refuses('delivery/not-found')
  one(@DeliveryId() id: string) {
    return this.records.oneOfAllAgencies(id);
  }

  @Post('replay')
  @Requires('delivery:replay')
  @Answers('replayDeliveries', ReplayedDto)
  replay(@CurrentActor() actor: Actor, @Body() body: ReplayBody) {
    return this.replayDeliveries.run(actor, wantedOf(body));
  }
}
