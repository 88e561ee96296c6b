import { FIRST_RETRY_MS } from '../../domain/deliveries/retry.js';

export interface DeliverySettings {
  /** How long a receiver may take; a lease is six times as long. */
  readonly withinMs: number;
  /** The first wait after a failure, at the most. */
  readonly firstRetryMs: number;
}

/** The token of the settings. */
export const DELIVERY_SETTINGS = Symbol('delivery settings');

export const USUAL_DELIVERY_SETTINGS: DeliverySettings = {
  withinMs: 10_000,
  firstRetryMs: FIRST_RETRY_MS,
};

/** A receiver has long been given up by then, so that of one delivery never two attempts run at once unless a process stood still. */
export const leaseMs = ({ withinMs }: DeliverySettings): number => 6 * withinMs;
