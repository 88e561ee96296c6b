import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../auth/actor.js';
import { Database } from '../../../common/database.js';
import { newId } from '../../../common/identifier.js';
import { newWebhookSecret } from '../../data/webhooks/signature.js';
import { WebhookAddress } from '../../data/webhooks/webhook-address.js';
import { WebhookDesk } from '../../data/webhooks/webhook-desk.js';
import { WebhookSecrets } from '../../data/webhooks/webhook-secrets.js';
import { type IssuedWebhook, once, type WebhookFacts } from './webhook-facts.js';

@Injectable()
export class CreateWebhook {
  constructor(
    private readonly database: Database,
    private readonly desk: WebhookDesk,
    private readonly address: WebhookAddress,
    private readonly secrets: WebhookSecrets,
  ) {}

  async run(actor: Actor, facts: WebhookFacts): Promise<IssuedWebhook> {
    await this.address.expect(facts.url);
    const [id, secret] = [newId(), newWebhookSecret()];
    const { name, url, agency: agencyCode, events, severities, agencies } = facts;
    const view = await this.database.transaction((tx) =>
      this.desk.create(tx, actor, {
        ...{ id, name, url, agencyCode, createdAt: this.desk.now(), version: 1 },
        ...{ events: once(events), severities: once(severities), agencies: once(agencies) },
        ...{ secret: this.secrets.sealed(id, secret), previousSecret: null, previousUntil: null },
        ...{ rotatedAt: null, failingSince: null, disabledAt: null, disabledReason: null },
      }),
    );
    // Put in only now: the answers that are kept for an Idempotency-Key must hold no secret.
    return view.id === id ? { ...view, secret } : view;
  }
}
