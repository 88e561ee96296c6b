import fc from 'fast-check';
import { createDesk, DeskProblem, type Report } from '../../clients/typescript/src/desk.js';
import { waitBefore } from '../../clients/typescript/src/retry.js';

type Answer = (request: Request) => Response | Promise<Response>;

const away: Answer = () => Promise.reject(new TypeError('fetch failed'));
const problem =
  (status: number, type: string, headers = {}): Answer =>
  () =>
    Response.json(
      { type: `/problems/${type}`, status, title: type, detail: '', instance: '/' },
      {
        ...{ status, headers: { 'x-request-id': 'r-1', ...headers } },
      },
    );
const made: Answer = () => Response.json({ code: 'SC-2026-000123' }, { status: 201 });

/** A desk that answers one after the other, and what it was sent. */
function deskOf(...answers: Answer[]) {
  const sent: { key: string | null; body: string; authorization: string | null }[] = [];
  const desk = createDesk({
    baseUrl: 'http://desk.test/',
    token: () => `token-${sent.length}`,
    retries: { attempts: 4, firstWaitMs: 0 },
    fetch: async (request) => {
      const { headers } = request;
      const [key, authorization] = ['idempotency-key', 'authorization'].map((n) => headers.get(n));
      sent.push({
        key: key ?? null,
        authorization: authorization ?? null,
        body: await request.text(),
      });
      const answer = answers[sent.length - 1];
      if (!answer) throw new Error('It was asked once more than expected.');
      return answer(request);
    },
  });
  return { desk, sent };
}

const REPORT = { title: 'Cổng thông tin bị thay đổi giao diện' } as Report;

describe('a report', () => {
  it('is sent again under one key until it is answered, with the newest token each time', async () => {
    const running = problem(409, 'idempotency/still-running');
    const { desk, sent } = deskOf(away, problem(503, 'server/too-slow'), running, made);
    expect(await desk.report(REPORT)).toEqual({ code: 'SC-2026-000123' });
    expect(sent).toHaveLength(4);
    expect(new Set(sent.map(({ key }) => key)).size).toBe(1);
    expect(sent[0]?.key).toMatch(/^[\da-f]{32}$/);
    expect(sent.map(({ body }) => JSON.parse(body))).toEqual(sent.map(() => REPORT));
    expect(sent.map(({ authorization }) => authorization)).toEqual(
      [0, 1, 2, 3].map((i) => `Bearer token-${i}`),
    );
  });

  it('takes the key that it is given, and another for each that is given none', async () => {
    const { desk, sent } = deskOf(made, made, made);
    await desk.report(REPORT, { key: 'alert-17' });
    await desk.report(REPORT);
    await desk.report(REPORT);
    expect(sent[0]?.key).toBe('alert-17');
    expect(new Set(sent.map(({ key }) => key)).size).toBe(3);
  });

  it.each<[string, Answer, string]>([
    ['invalid', problem(422, 'request/invalid'), '/problems/request/invalid'],
    ['under a key of another', problem(409, 'period/in-use'), '/problems/period/in-use'],
    ['of a stranger', problem(401, 'auth/not-signed-in'), '/problems/auth/not-signed-in'],
    ['at a proxy', () => new Response('<h1>Forbidden', { status: 403 }), 'about:blank'],
  ])('that is refused is not sent again: %s', async (_, answer, type) => {
    const { desk, sent } = deskOf(answer);
    const refused = desk.report(REPORT);
    await expect(refused).rejects.toBeInstanceOf(DeskProblem);
    await expect(refused).rejects.toMatchObject({ problem: { type } });
    expect(sent).toHaveLength(1);
  });

  it('is given up after so many attempts, with what came last', async () => {
    const gone = deskOf(away, away, away, away);
    await expect(gone.desk.report(REPORT)).rejects.toThrow('fetch failed');
    const busy = problem(429, 'request/too-many');
    const full = deskOf(busy, busy, busy, busy);
    await expect(full.desk.report(REPORT)).rejects.toMatchObject({
      ...{ problem: { type: '/problems/request/too-many' }, requestId: 'r-1' },
    });
  });

  it('is not sent again once nobody wants it', async () => {
    const stop = new AbortController();
    const { desk, sent } = deskOf(() => {
      stop.abort(new Error('enough'));
      return Response.json({}, { status: 503, headers: { 'retry-after': '3600' } });
    });
    await expect(desk.report(REPORT, { signal: stop.signal })).rejects.toThrow('enough');
    expect(sent).toHaveLength(1);
  });
});

it('a write without a key is sent once, what only reads again', async () => {
  const write = deskOf(problem(503, 'server/too-slow'));
  const body = { username: 'reporter', password: 'x', tokenDelivery: 'body' } as const;
  const { response } = await write.desk.api.POST('/api/v1/auth/login', { body });
  expect([response.status, write.sent.length]).toEqual([503, 1]);
  const read = deskOf(away, () => Response.json({ items: [], nextCursor: null }));
  const { data } = await read.desk.api.GET('/api/v1/incidents');
  expect([data, read.sent.length]).toEqual([{ items: [], nextCursor: null }, 2]);
});

it('no wait is shorter than the desk asks for, or longer than it may be', () => {
  const settings = { attempts: 9, firstWaitMs: 500, longestWaitMs: 30_000 };
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(100_000), (attempt, asked) => {
      const own = waitBefore(attempt, null, settings);
      const whole = Math.min(30_000, 500 * 2 ** (attempt - 1));
      expect(own).toBeGreaterThanOrEqual(whole / 2);
      expect(own).toBeLessThanOrEqual(whole);
      expect(waitBefore(attempt, asked, settings)).toBeGreaterThanOrEqual(asked);
    }),
  );
});
