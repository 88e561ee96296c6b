import { type Outcome } from '../../domain/deliveries/retry.js';
import { type Delivery } from './delivery.entity.js';

export const CHANNELS = ['webhook', 'email', 'gateway'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What came of one attempt. */
export interface Attempt {
  /**
   * - delivered: taken by the receiver.
   * - failed: not now; tried again later.
   * - refused: never, however often it is tried; a dead letter at once.
   * - cancelled: there is nobody any more who could take it, on purpose; it is not tried again and is no failure.
   * - held: kept until there is a way to send it.
   */
  readonly outcome: Outcome;
  /** The status of HTTP or the code of SMTP. */
  readonly status?: number;
  /** What was sent, as far as it may be kept: no secrets. */
  readonly request?: object;
  /** The beginning of what came back. */
  readonly answer?: string;
  /** For whoever keeps the desk running: no text of a case. */
  readonly error?: string;
  /** Not before then, when the receiver said so (Retry-After). */
  readonly retryAt?: Date;
}

/** How long a receiver may take. */
export interface Limits {
  readonly withinMs: number;
}

/** Carries what leaves by one channel. Called outside of any transaction, perhaps twice for the same delivery. */
export interface Sender {
  readonly channel: Channel;
  send(delivery: Delivery, limits: Limits): Promise<Attempt>;
}

/** The token of all senders, in a list. */
export const SENDERS = Symbol('senders');
