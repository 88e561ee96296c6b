import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { type IncomingMessage } from 'node:http';
import { BlockList, isIPv6, type Socket } from 'node:net';
import { Server } from 'node:tls';

/** How long, in milliseconds, and how much of it, one waits for a client. */
export interface Patience {
  /** From the connection, or the first byte of a further request, to the end of its headers. */
  readonly headersMs: number;
  /** For a body that is no file. */
  readonly bodyMs: number;
  /** For a request with a file. */
  readonly fileMs: number;
  /** A file brings at least so many bytes in so much time. */
  readonly fileBytes: number;
  readonly fileEveryMs: number;
  /** Between two requests on one connection. */
  readonly idleMs: number;
  /** For a connection on which nothing moves, such as an answer that nobody reads. */
  readonly silentMs: number;
  readonly checkEveryMs: number;
  readonly connectionsPerAddress: number;
}

export const PATIENCE: Patience = {
  headersMs: 10_000,
  // A report over a bad line; a file of the largest size over one of half a megabit a second.
  bodyMs: 30_000,
  fileMs: 30 * 60_000,
  // Half a kilobyte a second: what crawls along any slower holds a connection and nothing else.
  fileBytes: 30 * 1024,
  fileEveryMs: 60_000,
  // Longer than proxies keep theirs, so that it is always they who close: else a request meets a closed door now and then.
  idleMs: 75_000,
  // Longer than the slowest walk over the whole record.
  silentMs: 5 * 60_000,
  checkEveryMs: 1000,
  // An office behind one address.
  connectionsPerAddress: 256,
};

// As Node itself answers when its own limit has passed.
const TOO_SLOW = 'HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n';

/** The server's own limit is that of files; everything else is given up on sooner. */
export function expectBodySoon({ raw, headers }: FastifyRequest, { bodyMs }: Patience): void {
  const { 'content-length': length = '0', 'transfer-encoding': coding } = headers;
  if (length === '0' && coding === undefined) return;
  const giveUp = setTimeout(() => raw.socket.end(TOO_SLOW, () => raw.destroy()), bodyMs);
  const stop = () => {
    clearTimeout(giveUp);
  };
  raw.once('end', stop).once('close', stop);
  // What came in part and was refused neither ends nor closes: a process that is done does not wait for it.
  giveUp.unref();
}

/** A file may take long, but it must come. */
export function expectFileToCome({ raw }: FastifyRequest, patience: Patience): void {
  const { socket } = raw;
  let before = socket.bytesRead;
  const look = setInterval(() => {
    const came = socket.bytesRead - before;
    before = socket.bytesRead;
    // What has come and is not read yet waits for us, not for the client.
    if (came < patience.fileBytes && raw.readableLength === 0) raw.destroy();
  }, patience.fileEveryMs);
  const stop = () => {
    clearInterval(look);
  };
  raw.once('end', stop).once('close', stop);
  look.unref();
}

export function watchConnections(
  server: FastifyInstance,
  patience: Patience,
  trustProxy: boolean | string,
): void {
  limitConnections(server, patience, trustProxy);
  letGoUnused(server);
}

/** One address cannot take all connections. A trusted proxy may: it speaks for many. */
function limitConnections(
  { server }: FastifyInstance,
  { connectionsPerAddress }: Patience,
  trustProxy: boolean | string,
): void {
  const isProxy = proxies(trustProxy);
  const open = new Map<string, number>();
  server.on('connection', (socket: Socket) => {
    const { remoteAddress: address } = socket;
    if (address === undefined || isProxy(address)) return;
    const count = (open.get(address) ?? 0) + 1;
    if (count > connectionsPerAddress) {
      socket.destroy();
      return;
    }
    open.set(address, count);
    socket.once('close', () => {
      const left = (open.get(address) ?? 1) - 1;
      if (left > 0) open.set(address, left);
      else open.delete(address);
    });
  });
}

/** Browsers open connections in advance. Node takes none for idle that was never used, so one would keep the server from its end. */
export function letGoUnused(fastify: FastifyInstance): void {
  const { server } = fastify;
  const unused = new Set<Socket>();
  server.on(server instanceof Server ? 'secureConnection' : 'connection', (socket: Socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  server.on('request', ({ socket }: IncomingMessage) => unused.delete(socket));
  fastify.addHook('preClose', (done) => {
    for (const socket of unused) socket.destroy();
    done();
  });
}

function proxies(trusted: boolean | string): (address: string) => boolean {
  if (typeof trusted === 'boolean') return () => trusted;
  const list = new BlockList();
  for (const each of trusted.split(',')) {
    const [network = '', bits] = each.split('/');
    const family = isIPv6(network) ? 'ipv6' : 'ipv4';
    if (bits === undefined) list.addAddress(network, family);
    else list.addSubnet(network, Number(bits), family);
  }
  return (address) => list.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}
