import { Body, Controller, Delete, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../../../auth/actor.js';
import { Requires } from '../../../auth/permissions.js';
import {
  Answers,
  AnswersNothing,
  AnswersPage,
  Creates,
  IfMatch,
  NeedsVersion,
  Refuses,
} from '../../../common/answers.js';
import { Limited } from '../../../common/limits/limited.js';
import { WebhooksRepository } from '../../data/webhooks/webhooks.repository.js';
import { CreateWebhook } from '../../use-cases/webhooks/create-webhook.js';
import { DeleteWebhook } from '../../use-cases/webhooks/delete-webhook.js';
import { DisableWebhook } from '../../use-cases/webhooks/disable-webhook.js';
import { EnableWebhook } from '../../use-cases/webhooks/enable-webhook.js';
import { RotateWebhookSecret } from '../../use-cases/webhooks/rotate-webhook-secret.js';
import { TestWebhook } from '../../use-cases/webhooks/test-webhook.js';
import { UpdateWebhook } from '../../use-cases/webhooks/update-webhook.js';
import { WebhookTrialDto } from './webhook-deliveries.dto.js';
import {
  IssuedWebhookDto,
  SecretRotationBody,
  WebhookBody,
  WebhookDto,
  WebhookId,
  WebhookPatch,
  WebhookQuery,
} from './webhooks.dto.js';

@ApiTags('webhooks')
@Controller('webhooks')
export class WebhooksController {
  constructor(
    private readonly webhooks: WebhooksRepository,
    private readonly createWebhook: CreateWebhook,
    private readonly updateWebhook: UpdateWebhook,
    private readonly deleteWebhook: DeleteWebhook,
  ) {}

  @Get()
  @Requires('webhook:read')
  @AnswersPage('listWebhooks', WebhookDto)
  list(@Query() query: WebhookQuery) {
    return this.webhooks.page(query);
  }

  @Post()
  @Requires('webhook:write')
  @Creates('createWebhook', IssuedWebhookDto, { by: 'id' })
  create(@CurrentActor() actor: Actor, @Body() body: WebhookBody) {
    return this.createWebhook.run(actor, body);
  }

  @Get(':id')
  @Requires('webhook:read')
  @Answers('getWebhook', WebhookDto, { etag: true })
  @Refuses('webhook/not-found')
  one(@WebhookId() id: string) {
    return this.webhooks.view(id);
  }

  @Patch(':id')
  @Requires('webhook:write')
  @Answers('updateWebhook', WebhookDto, { etag: true })
  @NeedsVersion()
  @Refuses('webhook/not-found')
  update(
    @CurrentActor() actor: Actor,
    @WebhookId() id: string,
    @IfMatch() ifMatch: string | undefined,
    @Body() body: WebhookPatch,
  ) {
    return this.updateWebhook.run(actor, { id, ifMatch }, body);
  }

  @Delete(':id')
  @Requires('webhook:write')
  @AnswersNothing('deleteWebhook')
  @NeedsVersion()
  @Refuses('webhook/not-found')
  delete(
    @CurrentActor() actor: Actor,
    @WebhookId() id: string,
    @IfMatch() ifMatch: string | undefined,
  ) {
    return this.deleteWebhook.run(actor, { id, ifMatch });
  }
}

/** Whether a webhook is called, and with which secret. */
@ApiTags('webhooks')
@Controller('webhooks/:id')
export class WebhookStandingController {
  constructor(
    private readonly enableWebhook: EnableWebhook,
    private readonly disableWebhook: DisableWebhook,
    private readonly rotateSecret: RotateWebhookSecret,
    private readonly testWebhook: TestWebhook,
  ) {}

  @Post('enable')
  @Requires('webhook:write')
  @Answers('enableWebhook', WebhookDto, { etag: true })
  @Refuses('webhook/not-found')
  enable(@CurrentActor() actor: Actor, @WebhookId() id: string) {
    return this.enableWebhook.run(actor, id);
  }

  @Post('disable')
  @Requires('webhook:write')
  @Answers('disableWebhook', WebhookDto, { etag: true })
  @Refuses('webhook/not-found')
  disable(@CurrentActor() actor: Actor, @WebhookId() id: string) {
    return this.disableWebhook.run(actor, id);
  }

  @Post('rotate-secret')
  @Requires('webhook:write')
  @Answers('rotateWebhookSecret', IssuedWebhookDto, { etag: true })
  @NeedsVersion()
  @Refuses('webhook/not-found')
  rotate(
    @CurrentActor() actor: Actor,
    @WebhookId() id: string,
    @IfMatch() ifMatch: string | undefined,
    @Body() { overlapHours }: SecretRotationBody,
  ) {
    return this.rotateSecret.run(actor, { id, ifMatch }, overlapHours);
  }

  @Post('test')
  @Requires('webhook:write')
  @Limited(['heavy'])
  @Answers('testWebhook', WebhookTrialDto)
  @Refuses('webhook/not-found')
  test(@WebhookId() id: string) {
    return this.testWebhook.run(id);
  }
}
