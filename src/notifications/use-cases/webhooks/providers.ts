import { CreateWebhook } from './create-webhook.js';
import { DeleteWebhook } from './delete-webhook.js';
import { DisableWebhook } from './disable-webhook.js';
import { EnableWebhook } from './enable-webhook.js';
import { ReplayWebhookDeliveries } from './replay-webhook-deliveries.js';
import { RotateWebhookSecret } from './rotate-webhook-secret.js';
import { TestWebhook } from './test-webhook.js';
import { UpdateWebhook } from './update-webhook.js';

export const WEBHOOK_USE_CASES = [
  CreateWebhook,
  DeleteWebhook,
  DisableWebhook,
  EnableWebhook,
  ReplayWebhookDeliveries,
  RotateWebhookSecret,
  TestWebhook,
  UpdateWebhook,
];
