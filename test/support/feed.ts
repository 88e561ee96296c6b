import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { EventEmitter, once } from 'node:events';
import http from 'node:http';
import { type AddressInfo } from 'node:net';
import { Worker } from '../../src/notifications/worker.js';
import { Database } from '../../src/common/database.js';
import { newId } from '../../src/common/identifier.js';
import { Outbox } from '../../src/common/outbox.js';
import { type Tx } from '../../src/common/tx.js';
import { type Caller, type TestApp } from './app.js';
import { eventually } from './eventually.js';

export interface Heard {
  readonly sequence: number;
  readonly type: string;
  readonly subject: string;
  readonly data: Readonly<Record<string, any>>;
}

/** Everything that waits is placed, and told to all followers. */
export const settle = (app: TestApp): Promise<void> => app.nest.get(Worker).settle();

/** What somebody hears behind a place, to the end, as a client reads it. */
export async function heardBy(
  by: Caller,
  { after = '0', query = 'limit=200' } = {},
): Promise<{ items: Heard[]; nextAfter: number }> {
  const items: Heard[] = [];
  for (let at = Number(after); ;) {
    const { status, body } = await by.get(`/changes?after=${at}&${query}`);
    if (status !== 200) throw new Error(JSON.stringify(body));
    items.push(...body.items);
    if (body.nextAfter === at) return { items, nextAfter: at };
    at = body.nextAfter;
  }
}

/** Writes an event as the desk does, to a unit, within a transaction. */
export const tell = (
  app: TestApp,
  tx: Tx,
  event: { readonly subject: string; readonly data?: object; readonly audience?: string[] },
): Promise<void> =>
  app.nest.get(Outbox).add(tx, {
    ...{ id: newId(), type: 'incident.commented', occurredAt: app.clock.now(), data: {} },
    ...{ audience: ['GL-UBND-633'], ...event },
  });

/** Many at once, in one statement past the service: as so many calls they took longer than all else. */
export async function tellMany(
  app: TestApp,
  number: number,
  { subject, audience = 'GL-UBND-633', text = '' }: Record<'subject', string> & Partial<Many>,
): Promise<void> {
  await app.db.query(
    `INSERT INTO outbox_event (id, type, subject, occurred_at, data, audience)
     SELECT gen_random_uuid(), 'incident.commented', $1, $2, jsonb_build_object('n', n, 'text', $3::text), ARRAY[$4::text]
       FROM generate_series(0, $5::int - 1) AS n`,
    [subject, app.clock.now(), text, audience, number],
  );
}

interface Many {
  readonly audience: string;
  readonly text: string;
}

/** The same in one of its own that stays open until it is let go. */
export async function tellLater(app: TestApp, subject: string): Promise<() => Promise<void>> {
  const gate = new EventEmitter();
  const written = once(gate, 'written');
  const done = app.nest.get(Database).transaction(async (tx) => {
    await tell(app, tx, { subject });
    const opened = once(gate, 'opened');
    gate.emit('written');
    await opened;
  });
  await written;
  return () => {
    gate.emit('opened');
    return done;
  };
}

/** Somebody with a stream open, as a program would read it. */
export class Listener {
  readonly events: EventSourceMessage[] = [];
  /** How often there was a sign of life. */
  beats = 0;
  /** The place of the last one. */
  lookedAt = 0;
  hasEnded = false;
  private readonly text = new TextDecoder();
  private readonly parser = createParser({
    onEvent: (event) => this.events.push(event),
    onComment: () => this.beats++,
  });

  private constructor(
    private readonly request: http.ClientRequest,
    readonly answer: http.IncomingMessage,
  ) {
    answer.on('data', (piece: Buffer) => {
      const said = this.text.decode(piece, { stream: true });
      const [, place] = /^:\nid: (\d+)\n/.exec(said) ?? [];
      this.lookedAt = Number(place ?? this.lookedAt);
      this.parser.feed(said);
    });
    answer.on('error', () => undefined).on('close', () => (this.hasEnded = true));
  }

  static async open(
    app: TestApp,
    { token }: Pick<Caller, 'token'>,
    { query = '', lastId }: { query?: string; lastId?: string } = {},
  ): Promise<Listener> {
    const { port } = app.nest.getHttpServer().address() as AddressInfo;
    const headers = {
      authorization: `Bearer ${token}`,
      ...(lastId !== undefined && { 'last-event-id': lastId }),
    };
    // A connection of its own, as none that a pool opens in advance would end with it.
    const path = `/api/v1/stream${query}`;
    const request = http.get({ port, host: '127.0.0.1', path, headers, agent: false });
    const [answer] = (await once(request, 'response')) as [http.IncomingMessage];
    request.on('error', () => undefined);
    return new Listener(request, answer);
  }

  get subjects(): string[] {
    return this.events.map(({ data }) => (JSON.parse(data) as Heard).subject);
  }

  get sequences(): number[] {
    return this.events.map(({ data }) => (JSON.parse(data) as Heard).sequence);
  }

  hears(number: number): Promise<void> {
    return eventually(`${number} events`, () => this.events.length >= number);
  }

  ends(): Promise<void> {
    return eventually('the end of the stream', () => this.hasEnded);
  }

  leave(): void {
    this.request.destroy();
  }
}
