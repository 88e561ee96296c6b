import { WebhookDeliveriesController } from './webhook-deliveries.controller.js';
import { WebhooksController, WebhookStandingController } from './webhooks.controller.js';

export const WEBHOOK_CONTROLLERS = [
  WebhooksController,
  WebhookStandingController,
  WebhookDeliveriesController,
];
