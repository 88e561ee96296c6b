import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../auth/actor.js';
import { Database } from '../../../common/database.js';
import { WebhookAddress } from '../../data/webhooks/webhook-address.js';
import { WebhookDesk } from '../../data/webhooks/webhook-desk.js';
import { type WebhookView } from '../../data/webhooks/webhook.view.js';
import { once, type WebhookAt, type WebhookFacts } from './webhook-facts.js';

/** Of another agency it cannot become: what was delivered stays with the one it was made for. */
type WebhookChanges = Partial<Omit<WebhookFacts, 'agency'>>;

@Injectable()
export class UpdateWebhook {
  constructor(
    private readonly database: Database,
    private readonly desk: WebhookDesk,
    private readonly address: WebhookAddress,
  ) {}

  async run(actor: Actor, at: WebhookAt, changes: WebhookChanges): Promise<WebhookView> {
    if (changes.url !== undefined) await this.address.expect(changes.url);
    return this.database.transaction(async (tx) => {
      const was = await this.desk.open(tx, at);
      const { name, url, events, severities, agencies } = { ...was, ...changes };
      const filters = { events: once(events), severities: once(severities) };
      const now = { ...was, name, url, ...filters, agencies: once(agencies) };
      return this.desk.change(tx, actor, { was, now, verb: 'updated' });
    });
  }
}
