import { Injectable } from '@nestjs/common';
import { SecretBox } from '../../../common/secret-box.js';
import { signingSecrets } from '../../domain/webhooks/standing.js';
import { type Webhook } from './webhook.entity.js';

type Sealed = Pick<Webhook, 'id' | 'secret' | 'previousSecret' | 'previousUntil'>;

/** The secrets of webhooks as the database has them, sealed. */
@Injectable()
export class WebhookSecrets {
  constructor(private readonly box: SecretBox) {}

  sealed(id: string, secret: string): string {
    return this.box.seal(secret, newest(id));
  }

  /** With a new secret, the one before it signing along until then. */
  rotated(webhook: Webhook, secret: string, previousUntil: Date): Webhook {
    const { id } = webhook;
    const before = this.box.open(webhook.secret, newest(id));
    const previousSecret = this.box.seal(before, previous(id));
    return { ...webhook, secret: this.sealed(id, secret), previousSecret, previousUntil };
  }

  /** Those that a message is signed with now, open. */
  signing({ id, ...webhook }: Sealed, now: Date): readonly string[] {
    const contexts = [newest(id), previous(id)];
    return signingSecrets(webhook, now).map((text, at) => this.box.open(text, contexts[at] ?? ''));
  }
}

const newest = (id: string): string => `webhook:${id}`;
const previous = (id: string): string => `webhook-previous:${id}`;
