import { type webhooks } from './schema.js';

/** What a webhook carries; more is asked of the desk, which checks who is asking. */
export type WebhookPayload = {
  [Type in keyof webhooks]: webhooks[Type]['post']['requestBody']['content']['application/json'];
}[keyof webhooks];

export type Refusal = 'headers-missing' | 'timestamp' | 'signature' | 'content';

/** A message that the desk has not sent, or not now. Answer it with 400 and forget it. */
export class WebhookRefused extends Error {
  constructor(readonly reason: Refusal) {
    super(`This webhook is refused: ${reason}.`);
    this.name = 'WebhookRefused';
  }
}

export interface VerifiedWebhook {
  /** The same at every delivery of one message: who has seen it before answers 200 and does nothing. */
  readonly id: string;
  readonly timestamp: Date;
  readonly payload: WebhookPayload;
}

export interface VerificationSettings {
  /** How far the sender's clock and this one may differ, and how late a message may come. */
  readonly toleranceSeconds?: number;
  readonly now?: Date;
}

type Headers =
  globalThis.Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

const TOLERANCE_SECONDS = 300;
const PREFIX = 'whsec_';

/**
 * Standard Webhooks 1.0: HMAC-SHA256 over `id.timestamp.body`. The body must be what came, byte for byte: parsed and
 * written again it is another one. While a secret is being changed, give both.
 */
export async function verifyWebhook(
  secrets: string | readonly string[],
  headers: Headers,
  body: string | Uint8Array,
  settings: VerificationSettings = {},
): Promise<VerifiedWebhook> {
  const { id, seconds, signatures } = markOf(headers);
  const timestamp = instantOf(seconds, settings);
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body);
  const signed = new TextEncoder().encode(`${id}.${seconds}.${text}`);
  for (const secret of typeof secrets === 'string' ? [secrets] : secrets) {
    if (await isSignedBy(secret, signed, signatures)) return { id, timestamp, payload: read(text) };
  }
  throw new WebhookRefused('signature');
}

function markOf(headers: Headers): { id: string; seconds: string; signatures: string } {
  const [id, seconds, signatures] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map(
    (name) => headerOf(headers, name),
  );
  if (!id || !seconds || !signatures) throw new WebhookRefused('headers-missing');
  return { id, seconds, signatures };
}

/** When it was sent; what somebody has kept and sends again later is refused. */
function instantOf(
  seconds: string,
  { toleranceSeconds = TOLERANCE_SECONDS, now = new Date() }: VerificationSettings,
): Date {
  const timestamp = new Date(Number(seconds) * 1000);
  const apart = Math.abs(now.getTime() - timestamp.getTime());
  if (!/^\d{1,12}$/.test(seconds) || apart > toleranceSeconds * 1000) {
    throw new WebhookRefused('timestamp');
  }
  return timestamp;
}

async function isSignedBy(
  secret: string,
  signed: Uint8Array<ArrayBuffer>,
  signatures: string,
): Promise<boolean> {
  const bytes = bytesOf(secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : secret);
  if (!bytes) throw new Error('This is no secret of a webhook: whsec_ and base64.');
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', bytes, algorithm, false, ['verify']);
  for (const versioned of signatures.split(' ')) {
    const [version, signature = ''] = versioned.split(',');
    const given = version === 'v1' ? bytesOf(signature) : null;
    // It compares in constant time.
    if (given && (await crypto.subtle.verify('HMAC', key, given, signed))) return true;
  }
  return false;
}

function headerOf(headers: Headers, name: string): string | undefined {
  if (headers instanceof globalThis.Headers) return headers.get(name) ?? undefined;
  const [, value] = Object.entries(headers).find(([given]) => given.toLowerCase() === name) ?? [];
  return typeof value === 'string' ? value : value?.[0];
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return null;
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

function read(text: string): WebhookPayload {
  try {
    return JSON.parse(text) as WebhookPayload;
  } catch {
    throw new WebhookRefused('content');
  }
}
