import { type WebhookView } from '../../data/webhooks/webhook.view.js';

/** What an administrator says of a webhook. */
export interface WebhookFacts {
  readonly name: string;
  readonly url: string;
  readonly agency: string;
  readonly events?: readonly string[];
  readonly severities?: readonly string[];
  readonly agencies?: readonly string[];
}

/** A webhook as it is answered once, with the secret that its receiver verifies messages by. */
export type IssuedWebhook = WebhookView & { readonly secret?: string };

/** The version that somebody has read of one. */
export interface WebhookAt {
  readonly id: string;
  readonly ifMatch: string | undefined;
}

export const once = (values: readonly string[] = []): readonly string[] => [...new Set(values)];
