import { WebhookAddress } from './webhook-address.js';
import { WebhookCaller } from './webhook-caller.js';
import { WebhookDeliveries } from './webhook-deliveries.js';
import { WebhookDesk } from './webhook-desk.js';
import { WebhookFollower } from './webhook-follower.js';
import { WebhookHealth } from './webhook-health.js';
import { WebhookSecrets } from './webhook-secrets.js';
import { WebhookSender } from './webhook-sender.js';
import { WebhooksRepository } from './webhooks.repository.js';

export const WEBHOOK_DATA = [
  WebhookAddress,
  WebhookCaller,
  WebhookDeliveries,
  WebhookDesk,
  WebhookFollower,
  WebhookHealth,
  WebhookSecrets,
  WebhookSender,
  WebhooksRepository,
];
