import { type AddressInfo, connect, type Socket } from 'node:net';
import { Streams } from '../../../src/notifications/data/feed/streams.js';
import { type Caller, TestApp } from '../../support/app.js';
import { type Cast, castOf } from '../../support/cast.js';
import { eventually } from '../../support/eventually.js';
import { heardBy, Listener, settle, tellMany } from '../../support/feed.js';
import { Case } from '../../support/reports.js';

let app: TestApp;
/** A second process on the same database, as far as both can tell. */
let other: TestApp;
let cast: Cast;
const listeners: Listener[] = [];

beforeAll(async () => {
  app = await TestApp.start();
  const { extra } = app.db.options as { extra: { connectionString: string } };
  other = await TestApp.on(extra.connectionString);
  cast = await castOf(app);
});
afterEach(async () => {
  for (const listener of listeners.splice(0)) listener.leave();
  await eventually('nobody listens', () => listening() === 0);
});
afterAll(async () => {
  await app.stop();
  await other.stop();
});

async function listen(
  by: Pick<Caller, 'token'>,
  options: Parameters<typeof Listener.open>[2] = {},
  at = app,
): Promise<Listener> {
  const listener = await Listener.open(at, by, options);
  listeners.push(listener);
  return listener;
}

const listening = (): number => app.nest.get(Streams).size;

const statusOf = ({ answer }: Listener) => answer.statusCode;

async function reported(): Promise<Case> {
  const incident = await Case.reported(app, cast.reporter);
  await settle(app);
  return incident;
}

describe('the stream', () => {
  it('tells of what happens from now on, as a page of the feed has it, in each process', async () => {
    await reported();
    const own = await listen(cast.reporter);
    const inOther = await listen(cast.reporter, {}, other);
    const foreign = await listen(cast.reporter2);
    const { statusCode, headers } = own.answer;
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      ...{ 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
      'x-accel-buffering': 'no',
    });

    const cases = [await reported(), await reported()];
    await Promise.all([own.hears(2), inOther.hears(2)]);
    const { items } = await heardBy(cast.reporter, { after: own.events[0]?.id ?? '' });
    for (const { events, subjects } of [own, inOther]) {
      expect(subjects).toEqual(cases.map(({ code }) => code));
      expect(events.map(({ event }) => event)).toEqual([
        'incident.submitted',
        'incident.submitted',
      ]);
      expect(JSON.parse(events[1]?.data ?? '')).toEqual(items[0]);
      expect(events[1]?.id).toBe(String(items[0]?.sequence));
    }
    expect(foreign.events).toEqual([]);
  });

  it('goes on behind the last event that was heard, and then with what is new', async () => {
    const first = await listen(cast.reporter);
    const before = await reported();
    await first.hears(1);
    first.leave();
    const missed = [await reported(), await reported()];

    const again = await listen(cast.reporter, {
      lastId: first.events[0]?.id ?? '',
      query: '?after=0',
    });
    await again.hears(2);
    const next = await reported();
    await again.hears(3);
    expect(again.subjects).toEqual([...missed, next].map(({ code }) => code));
    expect(again.subjects).not.toContain(before.code);
    const sorted = [...again.sequences].sort((a, b) => a - b);
    expect(again.sequences).toEqual(sorted);
  });

  it('brings a new listener to where the others are, without a gap and nothing twice', async () => {
    const incident = await reported();
    const [{ position }] = await app.db.query('SELECT position FROM feed_head');
    const early = await listen(cast.reporter);
    await tellMany(app, 1500, { subject: incident.code });
    await settle(app);
    const late = [await listen(cast.reporter, { query: `?after=${position}` })];
    await tellMany(app, 1500, { subject: incident.code });
    late.push(await listen(cast.reporter, { query: `?after=${position}` }));
    await settle(app);
    const wanted = Array.from({ length: 3000 }, (_, n) => Number(position) + 1 + n);
    for (const listener of [early, ...late]) {
      await listener.hears(3000);
      expect(listener.sequences).toEqual(wanted);
    }
  });

  it('may be narrowed to types', async () => {
    const listener = await listen(cast.reporter, { query: '?types=incident.commented' });
    const incident = await reported();
    await cast.reporter.post(incident.path('/comments'), { text: 'Thêm.' });
    await settle(app);
    await listener.hears(1);
    expect(listener.events.map(({ event }) => event)).toEqual(['incident.commented']);
  });

  it('shows that it lives, and how far it has looked for whom nothing was', async () => {
    const listener = await listen(cast.reporter2);
    await reported();
    const [{ position }] = await app.db.query('SELECT position FROM feed_head');
    await eventually('its place', async () => {
      await app.nest.get(Streams).beat();
      return listener.lookedAt === Number(position);
    });
    expect(listener.beats).toBeGreaterThan(0);
    expect(listener.events).toEqual([]);
  });

  it('refuses what is no place, and more streams than one caller may have', async () => {
    const nowhere = await cast.reporter.get('/stream').set('last-event-id', 'soon');
    expect([nowhere.status, nowhere.body.errors[0].header]).toEqual([422, 'Last-Event-ID']);

    for (let n = 0; n < 5; n++) expect(statusOf(await listen(cast.police))).toBe(200);
    const { status, body } = await cast.police.get('/stream');
    expect([status, body.type, body.most]).toEqual([429, '/problems/feed/too-many-streams', 5]);
    expect(statusOf(await listen(cast.reporter))).toBe(200);
    listeners[0]?.leave();
    await eventually(
      'room for one more',
      async () => (await cast.police.get('/stream')).status === 200,
    );
  });

  it('lets go of whoever reads nothing, who then goes on where they were', async () => {
    const incident = await reported();
    const [{ position }] = await app.db.query('SELECT position FROM feed_head');
    const sluggard = await unread(cast.reporter);
    const lively = await listen(cast.reporter);
    await tellMany(app, 3000, { subject: incident.code, text: 'x'.repeat(8000) });
    await settle(app);
    await lively.hears(3000);
    await eventually('only one listens', () => listening() === 1);
    sluggard.destroy();

    const again = await listen(cast.reporter, { lastId: String(position) });
    await again.hears(3000);
    expect(again.sequences).toEqual(lively.sequences);
  });

  it('ends with the session, the account and the token', async () => {
    const { body } = await app
      .anonymous('post', '/api/v1/auth/login')
      .send({ username: 'reporter2', password: 'mat-khau-thu-nghiem' });
    const expiring = await listen({ token: body.accessToken });
    const disabled = await listen(cast.handler);
    const lasting = await listen(cast.reporter);
    const { headers } = await cast.admin.get(`/users/${cast.handler.id}`);
    await cast.admin
      .patch(`/users/${cast.handler.id}`, { active: false })
      .set('if-match', headers.etag ?? '');
    app.clock.advance(11);
    await app.nest.get(Streams).beat();
    await Promise.all([expiring.ends(), disabled.ends()]);
    await eventually('a beat', () => lasting.beats > 0);
    expect(lasting.hasEnded).toBe(false);
  });

  it('does not keep the service from its end', async () => {
    const third = await TestApp.on((app.db.options as any).extra.connectionString);
    const listener = await listen(cast.reporter, {}, third);
    await third.stop();
    await listener.ends();
  });
});

/** A listener that has asked and takes nothing. */
async function unread({ token }: Caller): Promise<Socket> {
  const { port } = app.nest.getHttpServer().address() as AddressInfo;
  const socket = connect(port, '127.0.0.1').pause();
  socket.on('error', () => undefined);
  socket.write(
    `GET /api/v1/stream HTTP/1.1\r\nhost: desk\r\nauthorization: Bearer ${token}\r\n\r\n`,
  );
  await eventually('it listens', () => listening() === 1);
  return socket;
}
