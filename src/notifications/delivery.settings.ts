import { FIRST_RETRY_MS } from './domain/deliveries/retry.js';

export interface DeliverySettings {
  /** How long a receiver may take. */
  readonly withinMs: number;
  /** The first wait after a failure, at the most. */
  readonly firstRetryMs: number;
}

/** The token of the settings. */
export const DELIVERY_SETTINGS = Symbol('delivery settings');

// Standard Webhooks asks for 15 to 30 seconds; a receiver that takes longer than this to put a message by has a fault of its own.
const WITHIN_MS = 10_000;

/** As the environment says, or as usual. */
export const deliverySettingsOf = ({
  deliveryTimeoutMs: withinMs = WITHIN_MS,
  deliveryFirstRetryMs: firstRetryMs = FIRST_RETRY_MS,
}: {
  readonly deliveryTimeoutMs?: number;
  readonly deliveryFirstRetryMs?: number;
}): DeliverySettings => ({ withinMs, firstRetryMs });

/**
 * Twice as long as a courier waits for any sender, so that of one delivery never two attempts run at once unless a process
 * stood still meanwhile; and no longer, since what a process that was killed had taken waits for its end.
 */
export const leaseMs = ({ withinMs }: DeliverySettings): number => 6 * withinMs;
