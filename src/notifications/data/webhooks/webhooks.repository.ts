import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { throwOnConstraint } from '../../../common/constraints.js';
import { Database } from '../../../common/database.js';
import { UUID } from '../../../common/identifier.js';
import { newestPage } from '../../../common/newest-page.js';
import { type Page } from '../../../common/page.js';
import { invalidAt } from '../../../common/problems.js';
import { type Tx } from '../../../common/tx.js';
import { isToldOf } from '../../domain/webhooks/standing.js';
import { WebhookNotFound } from '../../webhooks.problems.js';
import { Webhook } from './webhook.entity.js';
import { webhookView, type WebhookView } from './webhook.view.js';

export interface WebhookFilter {
  readonly agency?: string;
  readonly active?: boolean;
  readonly limit: number;
  readonly cursor?: string;
}

const PROBLEMS = { webhook_agency_fkey: () => invalidAt('/agency', 'unknown-agency') };

/** For those who keep the webhooks, who see those of all agencies. */
@Injectable()
export class WebhooksRepository {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The newest first. */
  async page({ agency, active, limit, cursor }: WebhookFilter): Promise<Page<WebhookView>> {
    const query = this.database.reads.createQueryBuilder(Webhook, 'webhook');
    if (agency !== undefined) query.andWhere('webhook.agencyCode = :agency', { agency });
    if (active !== undefined) {
      query.andWhere(`webhook.disabledReason IS ${active ? 'NULL' : 'NOT NULL'}`);
    }
    return newestPage(query, { limit, cursor }, webhookView);
  }

  async one(id: string): Promise<Webhook> {
    const webhook = await this.find(id);
    if (!webhook) throw new WebhookNotFound({ id });
    return webhook;
  }

  async view(id: string): Promise<WebhookView> {
    return webhookView(await this.one(id));
  }

  /** For whoever carries messages: nothing where it was deleted. */
  async find(id: string): Promise<Webhook | null> {
    return UUID.test(id) ? this.database.reads.findOneBy(Webhook, { id }) : null;
  }

  async lock(tx: Tx, id: string): Promise<Webhook> {
    const webhook = await this.lockIfThere(tx, id);
    if (!webhook) throw new WebhookNotFound({ id });
    return webhook;
  }

  async lockIfThere(tx: Tx, id: string): Promise<Webhook | null> {
    return UUID.test(id)
      ? tx.findOne(Webhook, { where: { id }, lock: { mode: 'pessimistic_write' } })
      : null;
  }

  /** Those that messages are made for. */
  async toldOfAllAgencies(tx: Tx): Promise<Webhook[]> {
    const now = this.clock.now();
    const webhooks = await tx.find(Webhook, { order: { id: 'ASC' } });
    return webhooks.filter((webhook) => isToldOf(webhook, now));
  }

  async insert(tx: Tx, webhook: Webhook): Promise<void> {
    await tx.insert(Webhook, webhook).catch(throwOnConstraint(PROBLEMS));
  }

  async update(tx: Tx, { id, ...columns }: Webhook): Promise<void> {
    await tx.update(Webhook, { id }, columns);
  }

  async delete(tx: Tx, id: string): Promise<void> {
    await tx.delete(Webhook, { id });
  }
}
