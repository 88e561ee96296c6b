import { type DisabledReason } from '../../domain/webhooks/standing.js';
import { type Webhook } from './webhook.entity.js';

/** A webhook without anything of its secrets. */
export interface WebhookView {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly agency: string;
  readonly events: readonly string[];
  readonly severities: readonly string[];
  readonly agencies: readonly string[];
  readonly active: boolean;
  readonly disabledReason: DisabledReason | null;
  readonly disabledAt: Date | null;
  readonly failingSince: Date | null;
  readonly createdAt: Date;
  readonly rotatedAt: Date | null;
  /** Until when the secret before the last rotation signs along. */
  readonly previousUntil: Date | null;
  readonly version: number;
}

export const webhookView = (webhook: Webhook): WebhookView => ({
  id: webhook.id,
  name: webhook.name,
  url: webhook.url,
  agency: webhook.agencyCode,
  events: webhook.events,
  severities: webhook.severities,
  agencies: webhook.agencies,
  active: webhook.disabledReason === null,
  disabledReason: webhook.disabledReason,
  disabledAt: webhook.disabledAt,
  failingSince: webhook.failingSince,
  createdAt: webhook.createdAt,
  rotatedAt: webhook.rotatedAt,
  previousUntil: webhook.previousUntil,
  version: webhook.version,
});
