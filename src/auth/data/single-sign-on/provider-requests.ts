import { type CustomFetch } from 'openid-client';
import { Outbound, OutboundError } from '../../../common/outbound/outbound.js';
import { type SingleSignOn } from '../../single-sign-on.settings.js';

// Somebody waits in front of a white page meanwhile.
const WITHIN_MS = 5000;
// Keys and metadata of a large provider are some ten kilobytes.
const MOST_BYTES = 512 * 1024;

/**
 * How the provider is asked: as every request that leaves the desk, with its own host allowed, for an administrator has
 * named it. What it says of further addresses (tokens, keys) is believed for the open internet and for OUTBOUND_ALLOW.
 */
export function providerRequests({ issuer, outboundAllow }: SingleSignOn): CustomFetch {
  const { hostname, port, protocol } = new URL(issuer);
  const own = `${hostname}:${port === '' ? (protocol === 'https:' ? '443' : '80') : port}`;
  const outbound = new Outbound([own, ...outboundAllow]);
  return (url, { method, headers, body }) =>
    outbound.fetch(url, {
      ...{ method, headers, withinMs: WITHIN_MS, mostBytes: MOST_BYTES },
      ...(body !== undefined && body !== null && { body: textOf(body) }),
    });
}

/** The library sends forms; anything else would be a way of it that is not used here. */
function textOf(body: unknown): string {
  if (typeof body === 'string' || body instanceof URLSearchParams) return body.toString();
  throw new TypeError('Only forms are sent to a provider.');
}

const DEEPEST_CAUSE = 5;

/** Whether nobody answered, or nobody who could: then it is worth trying again. */
export function isAway(error: unknown): boolean {
  let cause = error;
  for (let depth = 0; depth < DEEPEST_CAUSE && cause !== undefined; depth++) {
    if (cause instanceof OutboundError) return true;
    if (cause instanceof Response) return cause.status >= 500;
    cause = cause instanceof Error ? cause.cause : undefined;
  }
  return false;
}
