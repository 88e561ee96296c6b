import { type Change, createDesk } from '../../clients/typescript/src/desk.js';

const change = (sequence: number): Change => ({
  ...{ sequence, type: 'incident.acknowledged', subject: 'SC-2026-000123' },
  ...{ at: '2026-11-24T02:05:00.000Z', data: { note: 'đã tiếp nhận' } },
});
const frame = (one: Change): string =>
  `id: ${one.sequence}\nevent: ${one.type}\ndata: ${JSON.stringify(one)}\n\n`;

/** What comes on a connection, in pieces of a few bytes; `open`: and then nothing, for ever. */
const stream = (text: string, open = false): Response =>
  new Response(
    new ReadableStream({
      start(controller) {
        const bytes = new TextEncoder().encode(text);
        for (let at = 0; at < bytes.length; at += 7) controller.enqueue(bytes.slice(at, at + 7));
        if (!open) controller.close();
      },
    }),
    { headers: { 'content-type': 'text/event-stream' } },
  );

/** A desk whose stream does one thing after the other, and where it was asked to go on. */
function deskOf(pages: readonly object[], streams: readonly (() => Response)[]) {
  const asked: string[] = [];
  const desk = createDesk({
    ...{ baseUrl: 'http://desk.test', apiKey: 'tb_1_x', retries: { firstWaitMs: 0 } },
    fetch: (request) => {
      const { pathname, search } = new URL(request.url);
      const isStream = pathname.endsWith('/stream');
      asked.push(isStream ? `stream ${request.headers.get('last-event-id') ?? ''}` : search);
      const count = asked.filter((one) => one.startsWith('stream') === isStream).length - 1;
      const answer = isStream ? streams[count]?.() : Response.json(pages[count]);
      return answer ? Promise.resolve(answer) : Promise.reject(new TypeError('fetch failed'));
    },
  });
  return { desk, asked };
}

async function first(count: number, changes: AsyncIterable<Change>): Promise<number[]> {
  const seen: number[] = [];
  for await (const { sequence } of changes) {
    seen.push(sequence);
    if (seen.length === count) break;
  }
  return seen;
}

const PAGES = [
  { items: [change(5), change(8)], nextAfter: 8 },
  { items: [], nextAfter: 40 },
  { items: [], nextAfter: 40 },
];

describe('the changes', () => {
  it('are read page by page to the end, over pages that have nothing', async () => {
    const { desk, asked } = deskOf(PAGES, []);
    const types = ['incident.*'] as const;
    const seen = await first(Infinity, desk.changes({ after: 4, live: false, types }));
    expect(seen).toEqual([5, 8]);
    const query = (after: number) => `?after=${after}&limit=200&types=incident.*`;
    expect(asked.map(decodeURIComponent)).toEqual([query(4), query(8), query(40)]);
  });

  it('go on over the stream, each once, however often it breaks', async () => {
    const { desk, asked } = deskOf(PAGES, [
      () =>
        stream(`retry: 3000\n\n${frame(change(41))}:\nid: 50\n\n${frame(change(51))}id: 52\nda`),
      () => new Response('', { status: 503 }),
      () =>
        Response.json({ type: '/problems/feed/too-many-streams', status: 429 }, { status: 429 }),
      () => stream(`${frame(change(52))}${frame(change(53))}`, true),
    ]);
    expect(await first(6, desk.changes({ after: 4 }))).toEqual([5, 8, 41, 51, 52, 53]);
    expect(asked.slice(3)).toEqual(['stream 40', 'stream 51', 'stream 51', 'stream 51']);
  });

  it('begin with what is new where that is asked for', async () => {
    const { desk, asked } = deskOf(
      [{ items: [], nextAfter: 70 }],
      [() => stream(frame(change(71)))],
    );
    expect(await first(1, desk.changes({ after: 'latest' }))).toEqual([71]);
    expect(asked).toEqual(['?after=latest&limit=200', 'stream 70']);
  });

  it('are asked for anew when nothing comes, not even a heartbeat', async () => {
    const { desk, asked } = deskOf(
      [{ items: [], nextAfter: 4 }],
      [() => stream('', true), () => stream(frame(change(9)))],
    );
    expect(await first(1, desk.changes({ after: 4, silenceMs: 1 }))).toEqual([9]);
    expect(asked).toEqual(['?after=4&limit=200', 'stream 4', 'stream 4']);
  });

  it('end with a problem where waiting does not help, and with a signal', async () => {
    const refused = Response.json(
      { type: '/problems/auth/not-permitted', status: 403 },
      { status: 403 },
    );
    const { desk } = deskOf([{ items: [], nextAfter: 4 }], [() => refused]);
    await expect(first(1, desk.changes({ after: 4 }))).rejects.toMatchObject({
      problem: { type: '/problems/auth/not-permitted' },
    });
    const stop = new AbortController();
    const stopped = deskOf(
      [{ items: [], nextAfter: 4 }],
      [
        () => {
          stop.abort(new Error('enough'));
          return stream('');
        },
      ],
    );
    const { signal } = stop;
    await expect(first(1, stopped.desk.changes({ after: 4, signal }))).rejects.toThrow('enough');
  });
});
