import { openApiDocument } from '../../../src/openapi/document.js';
import { type Caller, TestApp } from '../../support/app.js';
import { castOf, type Cast } from '../../support/cast.js';
import { eventFaults } from '../../support/contract.js';
import { MANNERS, Receiver, type Received, verified } from '../../support/receiver.js';
import { IMPACT_OF } from '../../support/reports.js';
import { type Made, Webhooks } from '../../support/webhooks.js';

const START = '2026-11-24T02:00:00Z';
const UNIT = 'GL-UBND-633';
const [HOUR, DAY] = [60, 24 * 60];

let app: TestApp;
let cast: Cast;
let admin: Caller;
let receiver: Receiver;
let hooks: Webhooks;
beforeAll(async () => {
  receiver = await Receiver.start();
  app = await TestApp.start({ outboundAllow: ['127.0.0.1'], deliveryTimeoutMs: 2_000 });
  cast = await castOf(app);
  admin = cast.admin;
  hooks = new Webhooks(app, admin, receiver);
});
afterAll(async () => {
  await app.stop();
  await receiver.stop();
});
beforeEach(async () => {
  app.clock.set(START);
  receiver.manner = MANNERS.takes;
  receiver.received.length = 0;
  await hooks.clear();
});

const only = <T>(items: readonly T[]): T => {
  expect(items).toHaveLength(1);
  return items[0] as T;
};
const hooked = (): Received[] => receiver.at('/hook');

describe('the secret of a webhook', () => {
  it('is shown once, and is nowhere else', async () => {
    const { id, secret } = await hooks.made();
    expect(secret).toMatch(/^whsec_[\w+/]{43}=$/);
    await hooks.reported(cast.reporter);
    await admin.post(`/webhooks/${id}/test`);
    const { id: delivery } = only(await hooks.log(id));
    for (const path of ['', `/${id}`, `/${id}/deliveries`, `/${id}/deliveries/${delivery}`]) {
      const { status, text } = await admin.get(`/webhooks${path}`);
      expect([path, status, text.includes(secret.slice(6)), text.includes('v1,')]).toEqual([
        ...[path, 200, false, false],
      ]);
    }
    const tables = ['webhook', 'register_event', 'outbox_event', 'delivery', 'delivery_attempt'];
    for (const table of [...tables, 'idempotency_key']) {
      const kept = await app.db.query(
        `SELECT 1 FROM ${table} AS one WHERE position($1 in one::text) > 0`,
        [secret.slice(6)],
      );
      expect([table, kept]).toEqual([table, []]);
    }
  });

  it('is not shown again to who repeats the request that made it', async () => {
    const make = () =>
      admin.post('/webhooks', hooks.facts()).set('idempotency-key', 'webhook-once');
    const [first, again] = [await make(), await make()];
    expect([first.status, again.status]).toEqual([201, 201]);
    expect([again.body.id, again.body.secret]).toEqual([first.body.id, undefined]);
    expect(first.body.secret).toBeDefined();
  });

  it('signs along with its successor until the overlap ends', async () => {
    const { id, secret: old } = await hooks.made();
    const rotated = await hooks.versioned(`/webhooks/${id}`, (etag) =>
      admin.post(`/webhooks/${id}/rotate-secret`, { overlapHours: 2 }).set('if-match', etag),
    );
    const { secret: young, previousUntil } = rotated.body;
    expect([rotated.status, previousUntil]).toEqual([200, '2026-11-24T04:00:00.000Z']);
    await hooks.reported(cast.reporter);
    const both = only(hooked());
    expect(both.headers['webhook-signature']?.split(' ')).toHaveLength(2);
    for (const secret of [old, young]) verified(secret, both, app.clock.now());
    app.clock.advance(2 * HOUR);
    await hooks.reported(cast.reporter);
    const [, one] = hooked() as [Received, Received];
    verified(young, one, app.clock.now());
    expect(() => verified(old, one, app.clock.now())).toThrow('No matching signature');
  });
});

describe('a webhook', () => {
  it.each([
    [{ url: 'https://169.254.169.254/latest' }, '/url', 'address'],
    [{ url: 'https://10.0.0.8/hook' }, '/url', 'address'],
    [{ url: 'https://[::1]/hook' }, '/url', 'address'],
    [{ url: 'http://203.0.113.9/hook' }, '/url', 'scheme'],
    [{ url: 'https://ten:mat-khau@chuse.gialai.gov.vn/' }, '/url', 'credentials'],
    [{ url: 'https://chuse.gialai.gov.vn:22/' }, '/url', 'port'],
    [{ url: 'chuse' }, '/url', 'no-url'],
    [{ events: ['incident.exploded'] }, '/events', 'incident.submitted'],
    [{ severities: ['grave'] }, '/severities', 'critical'],
    [{ agency: 'GL-KHONG' }, '/agency', 'agency'],
    [{ active: false }, '/active', ''],
  ])('is refused with %j, new or changed, and nothing is written', async (given, pointer, why) => {
    const { id } = await hooks.made();
    const before = await hooks.standing(id);
    const [place] = (await admin.post('/webhooks', hooks.facts(given)).expect(422)).body.errors;
    expect(place).toEqual({ pointer, detail: expect.stringContaining(why) });
    const patched = await admin.patch(`/webhooks/${id}`, given).set('if-match', '"1"');
    expect([patched.status, patched.body.errors[0].pointer]).toEqual([422, pointer]);
    expect((await admin.get('/webhooks')).body.items).toEqual([before]);
  });

  it('is changed by who has read it, listed by agency and state, and written down', async () => {
    const { id } = await hooks.made();
    const other = await hooks.made({ agency: 'GL-CAT' });
    const change = (etag: string) =>
      admin.patch(`/webhooks/${id}`, { severities: ['critical'] }).set('if-match', etag);
    expect((await admin.patch(`/webhooks/${id}`, { name: 'Khác' })).status).toBe(428);
    expect((await change('"1"')).body.severities).toEqual(['critical']);
    const late = await admin.patch(`/webhooks/${id}`, { name: 'Khác' }).set('if-match', '"1"');
    expect([late.status, late.body.changes[0].field]).toEqual([412, 'severities']);
    await admin.post(`/webhooks/${other.id}/disable`);
    const ids = async (query: string) =>
      (await admin.get(`/webhooks?${query}`)).body.items.map((one: Made) => one.id);
    expect(await ids('')).toEqual([other.id, id]);
    expect(await ids(`agency=${UNIT}`)).toEqual([id]);
    expect([await ids('active=true'), await ids('active=false')]).toEqual([[id], [other.id]]);
    const written = await app.db.query(
      `SELECT type FROM register_event WHERE register = 'webhook' AND key = ANY($1) ORDER BY id`,
      [[id, other.id]],
    );
    expect(written.map(({ type }: { type: string }) => type)).toEqual([
      ...['webhook.created', 'webhook.created', 'webhook.updated', 'webhook.disabled'],
    ]);
  });

  it('that is deleted is told of nothing more, and what is left for it is cancelled', async () => {
    const { id } = await hooks.made();
    receiver.manner = MANNERS.fails;
    await hooks.reported(cast.reporter);
    await admin.post(`/webhooks/${id}/disable`);
    await hooks.reported(cast.reporter);
    expect(await hooks.statesOf(id)).toEqual(['held', 'waiting']);
    const gone = await admin.delete(`/webhooks/${id}`).set('if-match', '"2"');
    expect([gone.status, (await admin.get(`/webhooks/${id}`)).status]).toEqual([204, 404]);
    expect((await admin.get(`/webhooks/${id}/deliveries`)).status).toBe(404);
    await hooks.bringForward();
    await hooks.reported(cast.reporter);
    const left = await app.db.query('SELECT state FROM delivery WHERE target = $1', [id]);
    expect(left).toEqual([{ state: 'cancelled' }, { state: 'cancelled' }]);
    expect(hooked()).toHaveLength(1);
  });

  it('hears what a system of its agency may hear, as far as its filters let it through', async () => {
    const wishes = {
      unit: {},
      other: { agency: 'GL-UBND-626' },
      parent: { agency: 'GL-UBND' },
      critical: { severities: ['critical'] },
      moves: { events: ['incident.acknowledged', 'period.*'] },
      ofOther: { agency: 'GL-STTTT', agencies: ['GL-UBND-626'] },
    };
    for (const [path, changes] of Object.entries(wishes)) {
      await hooks.made({ ...changes, url: `${receiver.url}/${path}` });
    }
    receiver.received.length = 0;
    const one = await hooks.reported(cast.reporter);
    await one.moved(cast.coordinator, 'acknowledge');
    await one.write(
      cast.coordinator.post(one.path('/comments'), { text: 'a', visibility: 'desk' }),
    );
    await hooks.reported(cast.reporter, { impact: IMPACT_OF.critical });
    // Of two cases no order is promised.
    const heard = Object.keys(wishes).map((path) => [path, receiver.typesAt(`/${path}`).sort()]);
    const [acknowledged, submitted] = ['incident.acknowledged', 'incident.submitted'];
    expect(Object.fromEntries(heard)).toEqual({
      unit: [acknowledged, submitted, submitted],
      other: [],
      parent: [acknowledged, submitted, submitted],
      critical: [submitted],
      moves: [acknowledged],
      ofOther: [],
    });
  });
});

describe('a message', () => {
  it('is thin, and the same in each attempt but for when it was sent', async () => {
    const { id, secret } = await hooks.made();
    receiver.manner = MANNERS.fails;
    const one = await hooks.reported(cast.reporter);
    app.clock.advance(1);
    receiver.manner = MANNERS.takes;
    await hooks.settle();
    const [first, second] = hooked() as [Received, Received];
    const [event] = await app.db.query(`SELECT id, position FROM outbox_event WHERE subject = $1`, [
      one.code,
    ]);
    expect(JSON.parse(first.body)).toEqual({
      type: 'incident.submitted',
      timestamp: '2026-11-24T02:00:00.000Z',
      data: {
        ...{ feedSequence: Number(event.position), code: one.code, sequence: 1 },
        ...{ status: 'submitted', severity: 'medium', leadAgency: expect.stringMatching(/^GL-/) },
      },
    });
    expect(second.body).toBe(first.body);
    for (const { headers } of [first, second]) expect(headers['webhook-id']).toBe(event.id);
    const stamps = [first, second].map(({ headers }) => Number(headers['webhook-timestamp']));
    expect(stamps).toEqual([Date.parse(START) / 1000, Date.parse(START) / 1000 + 60]);
    expect(verified(secret, second, app.clock.now())).toEqual(JSON.parse(first.body));
    const forged = { ...second, body: second.body.replace('medium', 'low') };
    expect(() => verified(secret, forged, app.clock.now())).toThrow();
    expect(await hooks.newest(id)).toMatchObject({
      ...{ state: 'delivered', attempts: 2, eventId: event.id, body: first.body },
      log: [
        { number: 1, outcome: 'failed', status: 500, answer: '<h1>Lỗi máy chủ</h1>' },
        { number: 2, outcome: 'delivered', status: 204, request: { body: first.body } },
      ],
    });
  });

  it('is one that the catalogue of the OpenAPI document describes', async () => {
    const { id } = await hooks.made({ agency: 'GL-STTTT' });
    const one = await hooks.reported(cast.reporter);
    await one.moved(cast.coordinator, 'acknowledge');
    await one.write(cast.coordinator.post(one.path('/comments'), { text: 'a', visibility: 'all' }));
    await hooks.versioned(`/agencies/${UNIT}`, (etag) =>
      admin.patch(`/agencies/${UNIT}`, { note: 'Trụ sở mới.' }).set('if-match', etag),
    );
    await admin.post(`/webhooks/${id}/test`);
    await hooks.settle();
    const types = ['incident.submitted', 'incident.acknowledged', 'incident.commented'];
    expect(receiver.typesAt('/hook').sort()).toEqual(
      [...types, 'agency.updated', 'webhook.test'].sort(),
    );
    const faultsOf = eventFaults(openApiDocument(app.nest, 'vi'));
    for (const { body } of hooked()) expect([body, faultsOf(JSON.parse(body))]).toEqual([body, []]);
  });
});

describe('a receiver that', () => {
  it.each([
    ['fails', 'status-500'],
    ['redirects', 'redirect'],
    ['resets', 'unreachable'],
    ['hangs', 'too-slow'],
  ] as const)('%s is called again, and is told in the end', async (manner, error) => {
    const { id } = await hooks.made();
    receiver.manner = MANNERS[manner];
    await hooks.reported(cast.reporter);
    expect(await hooks.newest(id)).toMatchObject({
      state: 'waiting',
      attempts: 1,
      lastError: error,
    });
    expect((await hooks.standing(id)).failingSince).toBe('2026-11-24T02:00:00.000Z');
    receiver.manner = MANNERS.takes;
    app.clock.advance(1);
    await hooks.settle();
    expect(await hooks.statesOf(id)).toEqual(['delivered']);
    expect([(await hooks.standing(id)).failingSince, receiver.at('/elsewhere')]).toEqual([
      null,
      [],
    ]);
    const ids = hooked().map(({ headers }) => headers['webhook-id']);
    expect([ids.length, new Set(ids).size]).toEqual([2, 1]);
  });

  it('answers with a book is told nevertheless, and only its beginning is kept', async () => {
    const { id } = await hooks.made();
    receiver.manner = MANNERS.talks;
    await hooks.reported(cast.reporter);
    const { state, log: attempts } = await hooks.newest(id);
    const { answer } = only(attempts as { answer: string }[]);
    expect([state, answer.startsWith('nhận rồi nhận rồi'), answer.length < 2100]).toEqual([
      ...['delivered', true, true],
    ]);
  });

  it('asks to wait is left alone until then', async () => {
    await hooks.made();
    receiver.manner = MANNERS.isBusy;
    await hooks.reported(cast.reporter);
    receiver.manner = MANNERS.takes;
    app.clock.advance(2 * HOUR - 1);
    await hooks.settle();
    expect(hooked()).toHaveLength(1);
    app.clock.advance(1);
    await hooks.settle();
    expect(hooked()).toHaveLength(2);
  });

  it('is gone is disabled with a notice, and told of what waited once it is enabled', async () => {
    const { id } = await hooks.made();
    receiver.manner = MANNERS.isGone;
    const first = await hooks.reported(cast.reporter);
    expect(await hooks.standing(id)).toMatchObject({ active: false, disabledReason: 'gone' });
    expect(await hooks.statesOf(id)).toEqual(['cancelled']);
    expect(only(await hooks.noticesOf(id)).data.fields).toContain('disabledReason');
    await hooks.reported(cast.reporter);
    expect([hooked().length, (await hooks.log(id)).length]).toEqual([1, 1]);
    const refused = await admin.post(`/webhooks/${id}/replay`, { state: 'dead' });
    expect([refused.status, refused.body.reason]).toEqual([409, 'gone']);
    receiver.manner = MANNERS.takes;
    expect((await admin.post(`/webhooks/${id}/enable`)).body.active).toBe(true);
    const deliveries = (await hooks.log(id)).map((one) => String(one.id));
    await admin.post(`/webhooks/${id}/replay`, { deliveries });
    await hooks.settle();
    expect(JSON.parse(hooked().at(-1)?.body ?? '').data.code).toBe(first.code);
  });

  it('does not answer for three days is disabled with a notice, and everything is kept for it', async () => {
    const { id } = await hooks.made();
    receiver.manner = MANNERS.fails;
    await hooks.reported(cast.reporter);
    app.clock.advance(3 * DAY - 1);
    await hooks.bringForward();
    expect((await hooks.standing(id)).active).toBe(true);
    app.clock.advance(1);
    await hooks.reported(cast.reporter);
    await hooks.bringForward();
    expect(await hooks.standing(id)).toMatchObject({ active: false, disabledReason: 'failing' });
    expect(await hooks.noticesOf(id)).toHaveLength(1);
    await hooks.reported(cast.reporter);
    await hooks.bringForward();
    expect(await hooks.statesOf(id)).toEqual(['held', 'held', 'held']);
    receiver.manner = MANNERS.takes;
    const before = hooked().length;
    const enabled = await admin.post(`/webhooks/${id}/enable`);
    expect(enabled.body).toMatchObject({ active: true, failingSince: null });
    await hooks.settle();
    expect(await hooks.statesOf(id)).toEqual(['delivered', 'delivered', 'delivered']);
    expect(hooked()).toHaveLength(before + 3);
  });
});

describe('a replay', () => {
  it('sends all that died, a time, or one again, each under its id', async () => {
    const { id } = await hooks.made();
    receiver.manner = MANNERS.fails;
    await hooks.reported(cast.reporter);
    await hooks.exhaust();
    receiver.manner = MANNERS.takes;
    app.clock.advance(HOUR);
    await hooks.reported(cast.reporter);
    const [late, early] = (await hooks.log(id)) as [Record<string, any>, Record<string, any>];
    expect([late.state, early.state]).toEqual(['delivered', 'dead']);
    const replay = async (wish: object) => {
      receiver.received.length = 0;
      const { status, body } = await admin.post(`/webhooks/${id}/replay`, wish);
      await hooks.settle();
      const ids = hooked().map(({ headers }) => headers['webhook-id']);
      return [status, body.replayed, ids];
    };
    expect(await replay({ state: 'dead' })).toEqual([200, 1, [early.eventId]]);
    expect(await replay({ state: 'dead' })).toEqual([200, 0, []]);
    const from = '2026-11-24T02:30:00Z';
    expect(await replay({ from, to: '2026-11-24T04:00:00Z' })).toEqual([200, 1, [late.eventId]]);
    expect(await replay({ deliveries: [early.id] })).toEqual([200, 1, [early.eventId]]);
    expect((await hooks.log(id, 'state=dead')).length).toBe(0);
    expect((await hooks.log(id, `from=${from}`)).map((one) => one.id)).toEqual([late.id]);
  });

  it('is of nothing that is another webhook’s, and of nothing that is not asked for', async () => {
    const [{ id }, other] = [await hooks.made(), await hooks.made()];
    await hooks.reported(cast.reporter);
    const { id: delivery } = only(await hooks.log(other.id));
    const foreign = await admin.post(`/webhooks/${id}/replay`, { deliveries: [delivery] });
    expect([foreign.status, foreign.body.replayed]).toEqual([200, 0]);
    expect((await admin.get(`/webhooks/${id}/deliveries/${delivery}`)).status).toBe(404);
    const vague = await admin.post(`/webhooks/${id}/replay`, { from: START });
    expect([vague.status, vague.body.errors[0].pointer]).toEqual([422, '']);
  });
});

describe('a test of a webhook', () => {
  it('sends a message at once and tells what came of it, also where it is disabled', async () => {
    const { id, secret } = await hooks.made();
    await admin.post(`/webhooks/${id}/disable`);
    const trial = await admin.post(`/webhooks/${id}/test`);
    expect(trial.body).toMatchObject({ outcome: 'delivered', status: 204, answer: '' });
    const one = only(hooked());
    expect(one.headers['webhook-id']).toBe(trial.body.id);
    expect(verified(secret, one, app.clock.now())).toMatchObject({
      ...{ type: 'webhook.test', data: { webhook: id } },
    });
    receiver.manner = MANNERS.isGone;
    expect((await admin.post(`/webhooks/${id}/test`)).body).toMatchObject({ status: 410 });
    expect([(await hooks.standing(id)).disabledReason, await hooks.log(id)]).toEqual([
      'paused',
      [],
    ]);
  });
});
