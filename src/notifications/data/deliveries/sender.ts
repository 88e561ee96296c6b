import { type Channel, type Delivery } from './delivery.entity.js';

/** What came of one attempt. */
export interface Attempt {
  readonly outcome:
    /** Taken by the receiver. */
    | 'delivered'
    /** Not now: tried again later. */
    | 'failed'
    /** Never, however often it is tried: a dead letter at once. */
    | 'refused'
    /** There is nobody any more who could take it, on purpose: it is not tried again and is no failure. */
    | 'cancelled'
    /** Kept until there is a way to send it. */
    | 'held';
  /** The status of HTTP or the code of SMTP. */
  readonly status?: number;
  /** What was sent, as far as it may be kept: no secrets. */
  readonly request?: object;
  /** The beginning of what came back. */
  readonly answer?: string;
  readonly error?: string;
  /** Not before then, when the receiver said so (Retry-After). */
  readonly retryAt?: Date;
}

/** Carries what leaves by one channel. Called outside of any transaction, perhaps twice for the same delivery. */
export interface Sender {
  readonly channel: Channel;
  send(delivery: Delivery): Promise<Attempt>;
}
