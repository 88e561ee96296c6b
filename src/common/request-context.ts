import { AsyncLocalStorage } from 'node:async_hooks';

/** What belongs to the request as a whole and would only be handed through. */
export interface RequestContext {
  readonly requestId: string;
  /** Where the request comes from, and with which program. */
  readonly address?: string;
  readonly agent?: string | undefined;
  callerId?: string;
  /** The operation as the OpenAPI document names it. */
  operation?: string | undefined;
  idempotency?: { readonly key: string; readonly fingerprint: Buffer };
  /** Set when a stored answer was given instead of doing the work again. */
  replayed?: boolean;
  /** Set when what was to be made was there already. */
  existed?: boolean;
}

export const requestContext = new AsyncLocalStorage<RequestContext>();
