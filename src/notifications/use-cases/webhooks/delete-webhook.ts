import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../auth/actor.js';
import { Database } from '../../../common/database.js';
import { WebhookDesk } from '../../data/webhooks/webhook-desk.js';
import { type WebhookAt } from './webhook-facts.js';

/** What still waits for it is cancelled when its turn comes. */
@Injectable()
export class DeleteWebhook {
  constructor(
    private readonly database: Database,
    private readonly desk: WebhookDesk,
  ) {}

  run(actor: Actor, at: WebhookAt): Promise<void> {
    return this.database.transaction(async (tx) => {
      await this.desk.delete(tx, actor, await this.desk.open(tx, at));
    });
  }
}
