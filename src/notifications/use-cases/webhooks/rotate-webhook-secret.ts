import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../auth/actor.js';
import { Database } from '../../../common/database.js';
import { newWebhookSecret } from '../../data/webhooks/signature.js';
import { WebhookDesk } from '../../data/webhooks/webhook-desk.js';
import { WebhookSecrets } from '../../data/webhooks/webhook-secrets.js';
import { endOfOverlap } from '../../domain/webhooks/standing.js';
import { type IssuedWebhook, type WebhookAt } from './webhook-facts.js';

/** A new secret; the one before it signs along for a while, so that the receiver can put the new one in without a break. */
@Injectable()
export class RotateWebhookSecret {
  constructor(
    private readonly database: Database,
    private readonly desk: WebhookDesk,
    private readonly secrets: WebhookSecrets,
  ) {}

  async run(actor: Actor, at: WebhookAt, overlapHours: number): Promise<IssuedWebhook> {
    const secret = newWebhookSecret();
    const view = await this.database.transaction(async (tx) => {
      const was = await this.desk.open(tx, at);
      const rotatedAt = this.desk.now();
      const until = endOfOverlap(overlapHours, rotatedAt);
      const now = { ...this.secrets.rotated(was, secret, until), rotatedAt };
      return this.desk.change(tx, actor, { was, now, verb: 'rotated' });
    });
    return { ...view, secret };
  }
}
