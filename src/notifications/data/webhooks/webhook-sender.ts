import { Injectable } from '@nestjs/common';
import { type Delivery } from '../deliveries/delivery.entity.js';
import { type Attempt, type Limits, type Sender } from '../deliveries/sender.js';
import { WebhookCaller } from './webhook-caller.js';
import { WebhookHealth } from './webhook-health.js';
import { WebhooksRepository } from './webhooks.repository.js';

/** Of a delivery to a webhook. */
export interface WebhookContent {
  /** The event's. */
  readonly type: string;
  readonly body: string;
}

@Injectable()
export class WebhookSender implements Sender {
  readonly channel = 'webhook';

  constructor(
    private readonly webhooks: WebhooksRepository,
    private readonly caller: WebhookCaller,
    private readonly health: WebhookHealth,
  ) {}

  async send(delivery: Delivery, limits: Limits): Promise<Attempt> {
    const webhook = await this.webhooks.find(delivery.target);
    if (!webhook) return { outcome: 'cancelled', error: 'deleted' };
    if (webhook.disabledReason !== null) return { outcome: 'held', error: webhook.disabledReason };
    const { body } = delivery.content as WebhookContent;
    const message = { id: delivery.eventId ?? delivery.id, body };
    const { gone, ...attempt } = await this.caller.call(webhook, message, limits);
    await this.health.note(webhook, gone ? 'gone' : attempt.outcome);
    return attempt;
  }
}
