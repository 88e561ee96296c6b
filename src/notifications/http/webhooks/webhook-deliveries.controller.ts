import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../auth/permissions.js';
import { Answers, AnswersPage, OnceByKey, Refuses } from '../../../common/answers.js';
import { Limited } from '../../../common/limits/limited.js';
import { WebhookDeliveries } from '../../data/webhooks/webhook-deliveries.js';
import { ReplayWebhookDeliveries } from '../../use-cases/webhooks/replay-webhook-deliveries.js';
import {
  WebhookReplayBody,
  WebhookReplayedDto,
  WebhookDeliveryDto,
  WebhookDeliveryHistoryDto,
  WebhookDeliveryId,
  WebhookDeliveryQuery,
} from './webhook-deliveries.dto.js';
import { WebhookId } from './webhooks.dto.js';

/** What was sent to a webhook, and what is to be sent once more. */
@ApiTags('webhooks')
@Controller('webhooks/:id')
export class WebhookDeliveriesController {
  constructor(
    private readonly deliveries: WebhookDeliveries,
    private readonly replayWebhookDeliveries: ReplayWebhookDeliveries,
  ) {}

  @Get('deliveries')
  @Requires('webhook:read')
  @AnswersPage('listWebhookDeliveries', WebhookDeliveryDto)
  @Refuses('webhook/not-found')
  list(@WebhookId() id: string, @Query() query: WebhookDeliveryQuery) {
    return this.deliveries.page(id, query);
  }

  @Get('deliveries/:deliveryId')
  @Requires('webhook:read')
  @Answers('getWebhookDelivery', WebhookDeliveryHistoryDto)
  @Refuses('webhook/not-found', 'delivery/not-found')
  one(@WebhookId() id: string, @WebhookDeliveryId() deliveryId: string) {
    return this.deliveries.one(id, deliveryId);
  }

  @Post('replay')
  @Requires('webhook:write')
  @Limited(['heavy'])
  @OnceByKey()
  @Answers('replayWebhookDeliveries', WebhookReplayedDto)
  @Refuses('webhook/not-found', 'webhook/disabled')
  replay(@WebhookId() id: string, @Body() body: WebhookReplayBody) {
    return this.replayWebhookDeliveries.run(id, body);
  }
}
