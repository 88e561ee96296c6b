import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

/** A message as it came in. */
export interface Received {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

type Manner = (reply: ServerResponse, received: Received) => void;

/** What a receiver may do with a message. */
export const MANNERS = {
  takes: (reply) => reply.writeHead(204).end(),
  fails: (reply) => reply.writeHead(500).end('<h1>Lỗi máy chủ</h1>'),
  isGone: (reply) => reply.writeHead(410).end(),
  isBusy: (reply) => reply.writeHead(429, { 'retry-after': '7200' }).end(),
  redirects: (reply) => reply.writeHead(302, { location: '/elsewhere' }).end(),
  resets: (reply) => reply.socket?.resetAndDestroy(),
  hangs: () => undefined,
  talks: (reply) => reply.writeHead(200).end('nhận rồi '.repeat(10_000)),
} as const satisfies Readonly<Record<string, Manner>>;

/** An office's system that takes webhooks, on a free port of this machine. */
export class Receiver {
  readonly received: Received[] = [];
  manner: Manner = MANNERS.takes;

  private constructor(private readonly server: Server) {}

  static async start(): Promise<Receiver> {
    const server = createServer();
    const receiver = new Receiver(server);
    server.on('request', (request: IncomingMessage, reply: ServerResponse) => {
      void receiver.take(request, reply);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** What came to one path, in order. */
  at = (path: string): Received[] => this.received.filter((one) => one.path === path);

  /** The events' types that came to one path. */
  typesAt = (path: string): string[] =>
    this.at(path).map(({ body }) => String((JSON.parse(body) as { type: unknown }).type));

  stop(): Promise<unknown> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(resolve));
  }

  private async take(request: IncomingMessage, reply: ServerResponse): Promise<void> {
    const pieces: Buffer[] = [];
    for await (const piece of request as AsyncIterable<Buffer>) pieces.push(piece);
    const received = {
      path: request.url ?? '',
      headers: request.headers as Record<string, string>,
      body: Buffer.concat(pieces).toString('utf8'),
    };
    this.received.push(received);
    this.manner(reply, received);
  }
}

/** What the library of Standard Webhooks says of a message at an instant; it throws where the signature is none. */
export function verified(secret: string, { headers, body }: Received, at: Date): unknown {
  const now = Date.now;
  // It knows no clock but this one.
  Date.now = () => at.getTime();
  try {
    return new Webhook(secret).verify(body, headers);
  } finally {
    Date.now = now;
  }
}
