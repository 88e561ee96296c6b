import { type DeliveryAttempt } from './delivery-attempt.entity.js';
import { type Delivery } from './delivery.entity.js';

export type DeliveryView = ReturnType<typeof deliveryView>;
export type DeliveryHistoryView = ReturnType<typeof historyView>;

/** Without its content: whoever keeps the desk running sees no case. Of a mail the template is told. */
export const deliveryView = ({ content, ...delivery }: Delivery) => ({
  id: delivery.id,
  channel: delivery.channel,
  target: delivery.target,
  subject: delivery.subject,
  eventId: delivery.eventId,
  template: templateOf(content),
  state: delivery.state,
  attempts: delivery.attempts,
  nextAttemptAt: delivery.state === 'waiting' ? delivery.nextAttemptAt : null,
  lastError: delivery.lastError,
  createdAt: delivery.createdAt,
  settledAt: delivery.settledAt,
});

/** Without what was sent and what came back, for the same reason. */
export const attemptView = (attempt: DeliveryAttempt) => ({
  number: attempt.number,
  at: attempt.at,
  tookMs: attempt.tookMs,
  outcome: attempt.outcome,
  status: attempt.status,
  error: attempt.error,
});

export const historyView = (delivery: Delivery, attempts: readonly DeliveryAttempt[]) => ({
  ...deliveryView(delivery),
  log: attempts.map(attemptView),
});

const templateOf = (content: object): string | null => {
  const { template } = content as { template?: unknown };
  return typeof template === 'string' ? template : null;
};
