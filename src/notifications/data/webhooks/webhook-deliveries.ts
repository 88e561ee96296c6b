import { Injectable } from '@nestjs/common';
import { type Page } from '../../../common/page.js';
import { type DeliveryFilter, DeliveryRecords } from '../deliveries/delivery-records.js';
import {
  historyView,
  type WebhookDeliveryHistoryView,
  webhookDeliveryView,
  type WebhookDeliveryView,
} from './webhook-delivery.view.js';
import { WebhooksRepository } from './webhooks.repository.js';

export type WebhookDeliveryFilter = Pick<
  DeliveryFilter,
  'state' | 'from' | 'to' | 'limit' | 'cursor'
>;

/** What was sent to a webhook, for those who keep it. */
@Injectable()
export class WebhookDeliveries {
  constructor(
    private readonly records: DeliveryRecords,
    private readonly webhooks: WebhooksRepository,
  ) {}

  /** The newest first. */
  async page(webhookId: string, filter: WebhookDeliveryFilter): Promise<Page<WebhookDeliveryView>> {
    await this.webhooks.one(webhookId);
    return this.records.page({ ...filter, ...sentTo(webhookId) }, webhookDeliveryView);
  }

  async one(webhookId: string, id: string): Promise<WebhookDeliveryHistoryView> {
    await this.webhooks.one(webhookId);
    const { delivery, attempts } = await this.records.history({ id, ...sentTo(webhookId) });
    return historyView(delivery, attempts);
  }
}

const sentTo = (target: string) => ({ channel: 'webhook' as const, target });
