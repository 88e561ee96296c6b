import { createHmac, randomBytes } from 'node:crypto';

const PREFIX = 'whsec_';

/** 256 random bits, in the form of Standard Webhooks 1.0. */
export const newWebhookSecret = (): string => PREFIX + randomBytes(32).toString('base64');

/** What one attempt to send a message is signed for. */
export interface Signed {
  readonly id: string;
  /** Seconds since 1970. */
  readonly timestamp: number;
  readonly body: string;
}

/** `v1,<HMAC-SHA256>`, the symmetric signature of Standard Webhooks 1.0. */
export function signatureOf(secret: string, { id, timestamp, body }: Signed): string {
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
  const hash = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`);
  return `v1,${hash.digest('base64')}`;
}
