import { type DeliveryAttempt } from '../deliveries/delivery-attempt.entity.js';
import { type Delivery } from '../deliveries/delivery.entity.js';
import { attemptView, deliveryView } from '../deliveries/delivery.view.js';
import { type WebhookContent } from './webhook-sender.js';

export type WebhookDeliveryView = ReturnType<typeof webhookDeliveryView>;
export type WebhookDeliveryHistoryView = ReturnType<typeof historyView>;

export function webhookDeliveryView(delivery: Delivery) {
  const view = deliveryView(delivery);
  return {
    ...{ id: view.id, eventId: view.eventId, type: contentOf(delivery).type },
    ...{ subject: view.subject, feedSequence: delivery.position, state: view.state },
    ...{ attempts: view.attempts, nextAttemptAt: view.nextAttemptAt, lastError: view.lastError },
    ...{ createdAt: view.createdAt, settledAt: view.settledAt },
  };
}

/** With what was sent, which is thin, and what came back at each attempt. */
export const historyView = (delivery: Delivery, attempts: readonly DeliveryAttempt[]) => ({
  ...webhookDeliveryView(delivery),
  body: contentOf(delivery).body,
  log: attempts.map((attempt) => ({
    ...attemptView(attempt),
    request: attempt.request,
    answer: attempt.answer,
  })),
});

const contentOf = ({ content }: Delivery): WebhookContent => content as WebhookContent;
