import { numberBetween } from './environment-values.js';

/** How patient the service is with those that it sends to; absent: as usual. */
export interface DeliveryEnvironment {
  /** How long one may take to answer. */
  readonly deliveryTimeoutMs?: number;
  /** The first wait after a failure, at the most; each that follows is twice as long. */
  readonly deliveryFirstRetryMs?: number;
}

const MINUTE_MS = 60_000;

export const DELIVERY_VARIABLES = {
  deliveryTimeoutMs: { name: 'DELIVERY_TIMEOUT_MS', read: numberBetween(100, MINUTE_MS) },
  deliveryFirstRetryMs: {
    ...{ name: 'DELIVERY_FIRST_RETRY_MS', read: numberBetween(10, 60 * MINUTE_MS) },
  },
};
