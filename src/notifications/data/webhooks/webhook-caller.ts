import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { Outbound, OutboundError } from '../../../common/outbound/outbound.js';
import { meaningOf, retryAt as askedFor } from '../../domain/webhooks/outcome.js';
import { type Attempt } from '../deliveries/sender.js';
import { signatureOf } from './signature.js';
import { WebhookSecrets } from './webhook-secrets.js';
import { type Webhook } from './webhook.entity.js';

/** What is sent, in the same bytes at each attempt. */
export interface WebhookMessage {
  /** The event's, by which a receiver knows what it was told already. */
  readonly id: string;
  readonly body: string;
}

export interface WebhookCall extends Attempt {
  /** The receiver says that it wants nothing any more. */
  readonly gone: boolean;
}

// Enough to see what a receiver complains of; nobody needs the page that a proxy shows.
const MOST_BYTES = 2048;
/** What forbids a call; everything else may be better next time. */
const FORBIDDEN = ['address', 'credentials', 'no-url', 'port', 'scheme'];

/** Calls a receiver once, as Standard Webhooks 1.0 has it. */
@Injectable()
export class WebhookCaller {
  constructor(
    private readonly outbound: Outbound,
    private readonly secrets: WebhookSecrets,
    private readonly clock: Clock,
  ) {}

  async call(
    webhook: Webhook,
    { id, body }: WebhookMessage,
    { withinMs }: { withinMs: number },
  ): Promise<WebhookCall> {
    const now = this.clock.now();
    const timestamp = Math.floor(now.getTime() / 1000);
    const signatures = this.secrets
      .signing(webhook, now)
      .map((secret) => signatureOf(secret, { id, timestamp, body }));
    const headers = headersOf(id, timestamp);
    const request = { url: webhook.url, headers, body };
    const sent = { ...headers, 'webhook-signature': signatures.join(' ') };
    try {
      const answer = await this.outbound.fetch(webhook.url, {
        ...{ method: 'POST', headers: sent, body, withinMs },
        ...{ mostBytes: MOST_BYTES, cut: true },
      });
      return { request, ...(await told(answer, now)) };
    } catch (error) {
      if (!(error instanceof OutboundError)) throw error;
      const outcome = FORBIDDEN.includes(error.why) ? 'refused' : 'failed';
      return { request, outcome, error: error.why, gone: false };
    }
  }
}

const headersOf = (id: string, timestamp: number) => ({
  'content-type': 'application/json; charset=utf-8',
  'user-agent': 'TrucBan-Webhooks/1.0',
  'webhook-id': id,
  'webhook-timestamp': String(timestamp),
});

async function told(answer: Response, now: Date): Promise<Omit<WebhookCall, 'request'>> {
  const { status } = answer;
  const meaning = meaningOf(status);
  const retryAt = askedFor({ status, retryAfter: answer.headers.get('retry-after') }, now);
  return {
    outcome: meaning === 'gone' ? 'cancelled' : meaning,
    gone: meaning === 'gone',
    ...{ status, answer: storable(await answer.text()) },
    ...(meaning !== 'delivered' && { error: `status-${status}` }),
    ...(retryAt && { retryAt }),
  };
}

/** PostgreSQL takes every text but one with a NUL in it. */
const storable = (text: string): string => text.replaceAll('\0', '\uFFFD');
