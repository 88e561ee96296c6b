import { Injectable } from '@nestjs/common';
import { Database } from '../../../common/database.js';
import { UUID } from '../../../common/identifier.js';
import { KEYS, type Page, pageOf, readCursor } from '../../../common/page.js';
import { DeliveryNotFound } from '../../deliveries.problems.js';
import { DeliveryAttempt } from '../deliveries/delivery-attempt.entity.js';
import { Delivery, type DeliveryState } from '../deliveries/delivery.entity.js';
import {
  historyView,
  type WebhookDeliveryHistoryView,
  webhookDeliveryView,
  type WebhookDeliveryView,
} from './webhook-delivery.view.js';
import { WebhooksRepository } from './webhooks.repository.js';

export interface WebhookDeliveryFilter {
  readonly state?: DeliveryState;
  /** When they were made. */
  readonly from?: Date;
  /** Not included. */
  readonly to?: Date;
  readonly limit: number;
  readonly cursor?: string;
}

const ORDER = '-id';
// A delivery that was replayed again and again is read by its last ones.
const MOST_ATTEMPTS = 200;

/** What was sent to a webhook, for those who keep it. */
@Injectable()
export class WebhookDeliveries {
  constructor(
    private readonly database: Database,
    private readonly webhooks: WebhooksRepository,
  ) {}

  /** The newest first. */
  async page(webhookId: string, filter: WebhookDeliveryFilter): Promise<Page<WebhookDeliveryView>> {
    await this.webhooks.one(webhookId);
    const { state, from, to, limit, cursor } = filter;
    const query = this.database.reads
      .createQueryBuilder(Delivery, 'delivery')
      .where({ channel: 'webhook', target: webhookId, ...(state && { state }) });
    if (from !== undefined) query.andWhere('delivery.createdAt >= :from', { from });
    if (to !== undefined) query.andWhere('delivery.createdAt < :to', { to });
    if (cursor !== undefined) {
      query.andWhere('delivery.id < :before', { before: readCursor(cursor, ORDER, KEYS.id).key });
    }
    const rows = await query
      .orderBy('delivery.id', 'DESC')
      .limit(limit + 1)
      .getMany();
    const position = ({ id }: Delivery) => ({ order: ORDER, value: null, key: id });
    return pageOf(rows, limit, position, webhookDeliveryView);
  }

  async one(webhookId: string, id: string): Promise<WebhookDeliveryHistoryView> {
    await this.webhooks.one(webhookId);
    const { reads } = this.database;
    const of = { id, channel: 'webhook', target: webhookId } as const;
    const delivery = UUID.test(id) ? await reads.findOneBy(Delivery, of) : null;
    if (!delivery) throw new DeliveryNotFound({ id });
    const attempts = await reads.find(DeliveryAttempt, {
      ...{ where: { deliveryId: id }, order: { id: 'DESC' }, take: MOST_ATTEMPTS },
    });
    return historyView(delivery, attempts.reverse());
  }
}
