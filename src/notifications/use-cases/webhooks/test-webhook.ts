import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { newId } from '../../../common/identifier.js';
import { type Attempt } from '../../data/deliveries/sender.js';
import { WebhookCaller } from '../../data/webhooks/webhook-caller.js';
import { WebhooksRepository } from '../../data/webhooks/webhooks.repository.js';
import { testPayload } from '../../domain/webhooks/payload.js';

/** Somebody waits for the answer at a screen. */
const WITHIN_MS = 10_000;

export interface WebhookTrial extends Attempt {
  /** The `webhook-id` that was sent. */
  readonly id: string;
  readonly at: Date;
  readonly tookMs: number;
}

/** One message at once, which is tried once and changes nothing: also at a webhook that is disabled, to see whether it may be enabled. */
@Injectable()
export class TestWebhook {
  constructor(
    private readonly webhooks: WebhooksRepository,
    private readonly caller: WebhookCaller,
    private readonly clock: Clock,
  ) {}

  async run(webhookId: string): Promise<WebhookTrial> {
    const webhook = await this.webhooks.one(webhookId);
    const [id, at, began] = [newId(), this.clock.now(), performance.now()];
    const message = { id, body: JSON.stringify(testPayload(webhookId, at)) };
    const { gone: _, ...attempt } = await this.caller.call(webhook, message, {
      withinMs: WITHIN_MS,
    });
    return { id, at, ...attempt, tookMs: Math.round(performance.now() - began) };
  }
}
