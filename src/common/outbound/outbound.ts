import { lookup as lookUp, type LookupAddress } from 'node:dns';
import { type IncomingMessage, type RequestOptions } from 'node:http';
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { Allowed, hostOf } from './allowed.js';

export interface OutboundOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** From the look-up to the last byte. */
  readonly withinMs?: number;
  /** Of the answer's body. */
  readonly mostBytes?: number;
  /** What goes beyond that is left unread, for those who want to see how an answer begins; otherwise it is a failure. */
  readonly cut?: boolean;
}

export type OutboundRefusal =
  | 'address'
  | 'credentials'
  | 'no-url'
  | 'port'
  | 'redirect'
  | 'scheme'
  | 'too-large'
  | 'too-slow'
  | 'unreachable';

/** Why a request did not go out, or what came of it was not taken. Its message names no address that the caller did not know. */
export class OutboundError extends Error {
  constructor(
    readonly why: OutboundRefusal,
    cause?: unknown,
  ) {
    super(`The request was given up: ${why}.`, { cause });
  }
}

/** As dns.lookup answers when it is asked for all addresses; a test may put another in its place. */
export type Resolver = (host: string) => Promise<readonly LookupAddress[]>;

const WITHIN_MS = 10_000;
const MOST_BYTES = 256 * 1024;
const AGENTS = { 'http:': http, 'https:': https } as const;

/**
 * Every request that the desk sends out because somebody wrote an address: webhooks, probes, a provider of sign-in.
 * To the open internet over TLS, inside only to what OUTBOUND_ALLOW names, and nowhere by a redirect. The addresses that a host has are
 * judged, and then one of those is connected to: a name that changes its mind in between (DNS rebinding) gains nothing.
 */
export class Outbound {
  private readonly allowed: Allowed;

  constructor(
    receivers: readonly string[],
    private readonly resolve: Resolver = resolveAll,
  ) {
    this.allowed = new Allowed(receivers);
  }

  /** Whether an address may be called, so that it is refused when it is written and not only when it is used. */
  async check(text: string): Promise<void> {
    await this.addressesOf(this.urlOf(text));
  }

  /** @throws OutboundError; a status of refusal is an answer like any other, one of redirection is not */
  async fetch(text: string, options: OutboundOptions = {}): Promise<Response> {
    const url = this.urlOf(text);
    const signal = AbortSignal.timeout(options.withinMs ?? WITHIN_MS);
    try {
      const addresses = await abortable(this.addressesOf(url), signal);
      const answer = await this.send(url, { options, addresses, signal });
      return await taken(answer, options);
    } catch (error) {
      if (error instanceof OutboundError) throw error;
      throw new OutboundError(signal.aborted ? 'too-slow' : 'unreachable', error);
    }
  }

  private urlOf(text: string): URL {
    if (!URL.canParse(text)) throw new OutboundError('no-url');
    const url = new URL(text);
    const why = this.allowed.refusalOf(url);
    if (why) throw new OutboundError(why);
    return url;
  }

  /** One that is not allowed spoils all of them: whoever mixes them means no good. */
  private async addressesOf(url: URL): Promise<readonly LookupAddress[]> {
    const host = hostOf(url);
    const family = isIP(host);
    const addresses = family === 0 ? await this.found(host) : [{ address: host, family }];
    const bad = addresses.some(({ address }) => !this.allowed.mayReach(address, url));
    if (bad) throw new OutboundError('address');
    return addresses;
  }

  private async found(host: string): Promise<readonly LookupAddress[]> {
    try {
      const addresses = await this.resolve(host);
      if (addresses.length > 0) return addresses;
    } catch (error) {
      throw new OutboundError('unreachable', error);
    }
    throw new OutboundError('unreachable');
  }

  private send(url: URL, { options, addresses, signal }: Sending): Promise<IncomingMessage> {
    const { method = 'GET', headers, body } = options;
    return new Promise((resolve, reject) => {
      const request = AGENTS[url.protocol as 'http:' | 'https:'].request(url, {
        ...{ method, signal, lookup: pinned(addresses) },
        headers: { ...headers, 'accept-encoding': 'identity' },
        // A connection of its own: one from a pool may lead where nobody has looked.
        agent: false,
        maxHeaderSize: 16 * 1024,
      } satisfies RequestOptions);
      request.once('error', reject).once('response', resolve);
      request.once('socket', (socket) => {
        socket.once('connect', () => {
          const { remoteAddress = '' } = socket;
          if (!this.allowed.mayReach(remoteAddress, url))
            socket.destroy(new OutboundError('address'));
        });
      });
      request.end(body);
    });
  }
}

interface Sending {
  readonly options: OutboundOptions;
  readonly addresses: readonly LookupAddress[];
  readonly signal: AbortSignal;
}

/** Gives what was judged, whatever the name leads to by now. */
const pinned =
  (addresses: readonly LookupAddress[]): LookupFunction =>
  (_host, { all }, done) => {
    const [first] = addresses;
    if (all) done(null, [...addresses]);
    else done(null, first?.address ?? '', first?.family);
  };

const resolveAll: Resolver = (host) =>
  new Promise((resolve, reject) => {
    lookUp(host, { all: true, verbatim: true }, (error, addresses) => {
      if (error) reject(error);
      else resolve(addresses);
    });
  });

const abortable = <T>(work: Promise<T>, signal: AbortSignal): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => {
        reject(new OutboundError('too-slow'));
      });
    }),
  ]);

const EMPTY_STATUSES = [204, 205, 304];

/** The whole answer, read to its end or not at all, unless its beginning is enough. */
async function taken(answer: IncomingMessage, options: OutboundOptions): Promise<Response> {
  const { statusCode: status = 500, headers } = answer;
  if (status >= 300 && status < 400 && status !== 304) {
    answer.destroy();
    throw new OutboundError('redirect');
  }
  const named = Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, one]),
  );
  const body = await bodyOf(answer, options);
  return new Response(EMPTY_STATUSES.includes(status) ? null : body, { status, headers: named });
}

async function bodyOf(
  answer: IncomingMessage,
  { mostBytes = MOST_BYTES, cut = false }: OutboundOptions,
): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of answer as AsyncIterable<Buffer>) {
    pieces.push(piece);
    bytes += piece.length;
    if (bytes <= mostBytes) continue;
    if (!cut) throw new OutboundError('too-large');
    // Leaving the loop ends the connection.
    return Buffer.concat(pieces).subarray(0, mostBytes);
  }
  return Buffer.concat(pieces);
}
