import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../auth/actor.js';
import { Database } from '../../../common/database.js';
import { WebhookDesk } from '../../data/webhooks/webhook-desk.js';
import { type WebhookView } from '../../data/webhooks/webhook.view.js';

/** For a while: what happens meanwhile is kept for it. Whoever stops a receiver that does harm is held up by no version. */
@Injectable()
export class DisableWebhook {
  constructor(
    private readonly database: Database,
    private readonly desk: WebhookDesk,
  ) {}

  run(actor: Actor, id: string): Promise<WebhookView> {
    return this.database.transaction(async (tx) => {
      const was = await this.desk.webhooks.lock(tx, id);
      return this.desk.disable(tx, actor, { was, disabledReason: 'paused' });
    });
  }
}
