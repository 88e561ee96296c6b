import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../auth/actor.js';
import { Database } from '../../../common/database.js';
import { Replays } from '../../data/deliveries/replays.js';
import { WebhookDesk } from '../../data/webhooks/webhook-desk.js';
import { type WebhookAt } from './webhook-facts.js';

/** What was to be sent to it is cancelled when its turn comes, and that comes for all of it. */
@Injectable()
export class DeleteWebhook {
  constructor(
    private readonly database: Database,
    private readonly desk: WebhookDesk,
    private readonly replays: Replays,
  ) {}

  run(actor: Actor, at: WebhookAt): Promise<void> {
    return this.database.transaction(async (tx) => {
      await this.desk.delete(tx, actor, await this.desk.open(tx, at));
      const left = { channel: 'webhook', target: at.id, states: ['held', 'dead'] } as const;
      await this.replays.replayOfAllAgencies(tx, left);
    });
  }
}
