import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../auth/actor.js';
import { Database } from '../../../common/database.js';
import { Replays } from '../../data/deliveries/replays.js';
import { WebhookDesk } from '../../data/webhooks/webhook-desk.js';
import { webhookView, type WebhookView } from '../../data/webhooks/webhook.view.js';

/** What was kept for it meanwhile leaves now; what had died before is sent again when somebody asks for it. */
@Injectable()
export class EnableWebhook {
  constructor(
    private readonly database: Database,
    private readonly desk: WebhookDesk,
    private readonly replays: Replays,
  ) {}

  run(actor: Actor, id: string): Promise<WebhookView> {
    return this.database.transaction(async (tx) => {
      const was = await this.desk.webhooks.lock(tx, id);
      if (was.disabledReason === null) return webhookView(was);
      const now = { ...was, disabledReason: null, disabledAt: null, failingSince: null };
      const kept = { channel: 'webhook', target: id, states: ['held'] } as const;
      await this.replays.replayOfAllAgencies(tx, kept);
      return this.desk.change(tx, actor, { was, now, verb: 'enabled' });
    });
  }
}
