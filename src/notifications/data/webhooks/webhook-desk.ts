import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { fieldChanges } from '../../../common/precondition.js';
import { type Author, type Entry, RegisterLog } from '../../../common/register-log.js';
import { type Tx } from '../../../common/tx.js';
import { type DisabledReason } from '../../domain/webhooks/standing.js';
import { type Webhook } from './webhook.entity.js';
import { webhookView, type WebhookView } from './webhook.view.js';
import { WebhooksRepository } from './webhooks.repository.js';

interface Changing {
  readonly was: Webhook;
  readonly now: Webhook;
  readonly verb: 'updated' | 'rotated' | 'enabled' | 'disabled';
}

const entryOf = ({ id: key, version }: Pick<Webhook, 'id' | 'version'>): Entry => ({
  ...{ register: 'webhook', key, version },
});

/** Webhooks as they are made, changed and taken away, each time with its line in the register's log. */
@Injectable()
export class WebhookDesk {
  constructor(
    readonly webhooks: WebhooksRepository,
    private readonly log: RegisterLog,
    private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  /** Held for a change: 404, 428, 412. */
  async open(
    tx: Tx,
    { id, ifMatch }: { id: string; ifMatch: string | undefined },
  ): Promise<Webhook> {
    const webhook = await this.webhooks.lock(tx, id);
    await this.log.expect(tx, entryOf(webhook), ifMatch);
    return webhook;
  }

  async create(tx: Tx, author: Author, webhook: Webhook): Promise<WebhookView> {
    await this.webhooks.insert(tx, webhook);
    const view = webhookView(webhook);
    const changes = fieldChanges({}, view);
    await this.log.record(tx, author, entryOf(webhook), { verb: 'created', changes });
    return view;
  }

  /** The same webhook where nothing of it changes; a secret is in no view, so that a new one always counts. */
  async change(tx: Tx, author: Author, { was, now, verb }: Changing): Promise<WebhookView> {
    const changes = fieldChanges(webhookView(was), webhookView(now));
    if (changes.length === 0 && verb !== 'rotated') return webhookView(was);
    const webhook = { ...now, version: was.version + 1 };
    await this.webhooks.update(tx, webhook);
    await this.log.record(tx, author, entryOf(webhook), { verb, changes });
    return webhookView(webhook);
  }

  async delete(tx: Tx, author: Author, { id, version }: Webhook): Promise<void> {
    await this.webhooks.delete(tx, id);
    const entry = entryOf({ id, version: version + 1 });
    await this.log.record(tx, author, entry, { verb: 'deleted', changes: [] });
  }

  /** One that is disabled already stays as it is, with its first reason. */
  disable(
    tx: Tx,
    author: Author,
    { was, disabledReason }: { was: Webhook; disabledReason: DisabledReason },
  ): Promise<WebhookView> {
    const disabled = { disabledReason, disabledAt: this.now() };
    const now = was.disabledReason === null ? { ...was, ...disabled } : was;
    return this.change(tx, author, { was, now, verb: 'disabled' });
  }
}
