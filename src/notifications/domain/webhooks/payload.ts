import { isOfCase } from '../feed/hearing.js';

/** What happened, as it is told. */
export interface Happening {
  readonly position: number;
  readonly type: string;
  readonly subject: string;
  readonly at: Date;
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * The body of a message. Thin by intent: no text of a case leaves by a webhook, and whoever wants more asks the API, which
 * checks who is asking.
 */
export function payloadOf(happening: Happening): object {
  const { position, type, subject, at, data } = happening;
  const about = isOfCase(happening) ? { code: subject } : { subject };
  return { type, timestamp: at.toISOString(), data: { feedSequence: position, ...about, ...data } };
}

export const TEST_TYPE = 'webhook.test';

/** What is sent to try a webhook: it is no change, so it has no place in the feed. */
export const testPayload = (webhook: string, at: Date): object => ({
  ...{ type: TEST_TYPE, timestamp: at.toISOString(), data: { webhook } },
});
