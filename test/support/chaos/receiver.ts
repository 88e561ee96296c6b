import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';

export interface Arrival {
  /** `webhook-id` */
  readonly id: string;
  readonly code: string;
  /** In the case. */
  readonly sequence: number;
}

type Fate = 'taken' | 'error' | 'busy' | 'reset' | 'silent' | 'taken-and-reset' | 'taken-too-late';

/** Of a hundred calls so many end so; the rest is taken. */
const FATES: readonly (readonly [Fate, number])[] = [
  ['error', 8],
  ['busy', 3],
  ['reset', 6],
  ['silent', 3],
  ['taken-and-reset', 6],
  ['taken-too-late', 3],
];

/** An office's system that fails at random, before or after it has taken what it was sent. */
export class ChaosReceiver {
  /** Each call that was taken, repeats too, in the order they came. */
  readonly arrivals: Arrival[] = [];
  secret = '';

  private constructor(
    private readonly server: http.Server,
    private readonly lateAfterMs: number,
  ) {}

  static async start(lateAfterMs: number): Promise<ChaosReceiver> {
    const server = http.createServer();
    const receiver = new ChaosReceiver(server, lateAfterMs);
    server.on('request', (request, reply) => void receiver.receive(request, reply));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/hook`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** Each event where it came for the first time. */
  firsts(): Arrival[] {
    return [
      ...new Map([...this.arrivals].reverse().map((one) => [one.id, one])).values(),
    ].reverse();
  }

  private async receive(request: IncomingMessage, reply: ServerResponse): Promise<void> {
    // Whoever called may be killed in the middle of it.
    const body = await text(request).catch(() => undefined);
    if (body === undefined) return;
    const fate = fateOf(Math.random() * 100);
    if (fate.startsWith('taken')) this.take(request, body);
    if (fate === 'taken') reply.writeHead(204).end();
    else if (fate === 'error') reply.writeHead(500).end('out of order');
    else if (fate === 'busy') reply.writeHead(429, { 'retry-after': '1' }).end();
    else if (fate === 'taken-too-late')
      setTimeout(() => reply.writeHead(204).end(), this.lateAfterMs);
    else if (fate !== 'silent') request.socket.destroy();
  }

  private take({ headers }: IncomingMessage, body: string): void {
    const signed = new Webhook(this.secret).verify(body, headers as Record<string, string>);
    const { data } = signed as { data: { code: string; sequence: number } };
    const { code, sequence } = data;
    this.arrivals.push({ id: String(headers['webhook-id']), code, sequence });
  }
}

function fateOf(chance: number): Fate {
  let below = 0;
  for (const [fate, percent] of FATES) if (chance < (below += percent)) return fate;
  return 'taken';
}
