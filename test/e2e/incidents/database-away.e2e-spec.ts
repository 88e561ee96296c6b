import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { createApp } from '../../../src/app.js';
import { type Caller, TestApp } from '../../support/app.js';
import { TestCluster } from '../../support/embedded.js';
import { DEMO_PASSWORD, testEnvironment } from '../../support/environment.js';
import { Case, defacement } from '../../support/reports.js';
import { contentOf, rowsOf } from '../../support/state.js';

const WITHIN_MS = 20_000;
const HANGING = `application_name = 'truc-ban' AND wait_event_type = 'Lock'`;

async function eventually(what: string, holds: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + WITHIN_MS;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`not within ${WITHIN_MS} ms: ${what}`);
    await delay(10);
  }
}

describe('while the database is away', () => {
  let cluster: TestCluster;
  let app: TestApp;
  let reporter: Caller;
  let coordinator: Caller;
  beforeAll(async () => {
    cluster = await TestCluster.make();
    const filling = await createApp({
      ...{ environment: testEnvironment, databaseUrl: cluster.url, demoPassword: DEMO_PASSWORD },
    });
    await filling.close();
    app = await TestApp.on(cluster.url);
    reporter = await app.as('reporter');
    coordinator = await app.as('coordinator');
  });
  afterAll(async () => {
    await app.stop();
    await cluster.remove();
  });

  const report = () => reporter.post('/incidents', defacement());
  const ready = async () => (await app.anonymous('get', '/health/ready')).status;

  const comeBack = async () => {
    await cluster.start();
    await eventually('ready again', async () => (await ready()) === 200);
  };

  const expectUnavailable = (answer: any, why = 'database-unavailable') => {
    const { status, headers, body } = answer;
    expect([status, body.type]).toEqual([503, `/problems/server/${why}`]);
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  };

  /** Holds what every report must write to, so that requests hang in the middle of their work. */
  async function holding(sql: string): Promise<Client> {
    const client = new Client({ connectionString: cluster.url });
    client.on('error', () => undefined);
    await client.connect();
    await client.query('BEGIN');
    await client.query(sql);
    return client;
  }

  /** Until so many requests of the service hang on what the client holds. */
  const waiting = (client: Client, wanted: number) =>
    eventually(`${wanted} wait`, async () => {
      // Within a transaction the activity stays as it was first seen.
      await client.query('SELECT pg_stat_clear_snapshot()');
      const { rowCount } = await client.query(`SELECT FROM pg_stat_activity WHERE ${HANGING}`);
      return rowCount === wanted;
    });

  /** As a server goes, but those first that wait: if it ended the client first, they would have what they wait for. */
  async function leaves(client: Client): Promise<void> {
    const waiters = `SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE ${HANGING}`;
    await client.query(waiters);
    await cluster.stop();
  }

  it('everything says so and when to come again, but the service lives', async () => {
    expect((await report()).status).toBe(201);
    const { path } = await Case.reported(app, reporter).then((one) => ({ path: one.path() }));
    const before = await contentOf(app);
    await cluster.stop();

    expectUnavailable(await report());
    expectUnavailable(await reporter.get('/incidents'));
    expectUnavailable(await reporter.get(path));
    expectUnavailable(await reporter.patch(path, { tlp: 'RED' }).set('if-match', '"1"'));
    expectUnavailable(await reporter.post(`${path}/comments`, { text: 'Có ai không?' }));
    expectUnavailable(await reporter.post('/incidents/preview', { impact: defacement().impact }));
    const credentials = { username: 'reporter', password: DEMO_PASSWORD };
    expectUnavailable(await app.anonymous('post', '/api/v1/auth/login').send(credentials));
    expectUnavailable(await app.anonymous('get', '/health/ready'));
    expect((await app.anonymous('get', '/health/live')).status).toBe(200);

    await comeBack();
    expect(await contentOf(app)).toEqual(before);
  });

  it('nobody is taken for a stranger', async () => {
    await cluster.stop();
    // Long enough for the person to be looked up again.
    app.clock.advance(10);
    expectUnavailable(await report());
    await comeBack();
    expect((await report()).status).toBe(201);
  });

  it('what is wrong with a report is still said, for that takes no database', async () => {
    await cluster.stop();
    const { status } = await reporter.post('/incidents', defacement({ title: 'x' }));
    expect(status).toBe(422);
    await comeBack();
  });

  it('it works again without a restart of the service, from the first request on', async () => {
    await cluster.stop();
    expectUnavailable(await report());
    await cluster.start();
    const { status, body } = await report();
    expect(status).toBe(201);
    expect((await reporter.get(`/incidents/${body.code}`)).status).toBe(200);
    const { body: verified } = await (await app.as('auditor')).get('/audit/verify');
    expect(verified.valid).toBe(true);
  });

  it('reports that it left in the middle leave nothing behind, and can be sent again', async () => {
    const before = await rowsOf(app);
    const send = (key: string) => report().set('idempotency-key', key);
    const keys = ['one', 'two', 'three', 'four'];
    const client = await holding('LOCK TABLE outbox_event IN EXCLUSIVE MODE');
    const reports = Promise.all(keys.map(send));
    // Two statements carry them all: one some of them, the next the rest.
    await waiting(client, 2);
    await leaves(client);
    for (const answer of await reports) expectUnavailable(answer);

    await comeBack();
    expect(await rowsOf(app)).toEqual(before);
    for (const answer of await Promise.all(keys.map(send))) {
      expect(answer.status).toBe(201);
      expect(answer.headers).not.toHaveProperty('idempotency-replayed');
    }
    const after = await rowsOf(app);
    expect(after.incident - before.incident).toBe(keys.length);
    expect(after.outbox_event - before.outbox_event).toBe(keys.length);
  });

  it('a report that ran into the time limit of the database is answered likewise, with a reason of its own', async () => {
    const before = await contentOf(app);
    const client = await holding('LOCK TABLE outbox_event IN EXCLUSIVE MODE');
    const filing = Promise.resolve(report());
    await waiting(client, 1);
    // What the server does by itself when the time is up.
    await client.query(`SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE ${HANGING}`);
    expectUnavailable(await filing, 'too-slow');
    await client.end();
    expect(await contentOf(app)).toEqual(before);
    expect((await report()).status).toBe(201);
  });

  it('a move that it left in the middle leaves the case as it was', async () => {
    const incident = await Case.reported(app, reporter);
    const before = await contentOf(app);
    const client = await holding('LOCK TABLE incident_event IN EXCLUSIVE MODE');
    const move = Promise.resolve(incident.move(coordinator, 'acknowledge'));
    await waiting(client, 1);
    await leaves(client);
    expectUnavailable(await move);

    await comeBack();
    expect(await contentOf(app)).toEqual(before);
    expect(await incident.moved(coordinator, 'acknowledge')).toMatchObject({ status: 'triage' });
  });

  it('reports in flight are either there whole or not at all', async () => {
    const before = await rowsOf(app);
    const calls = Array.from({ length: 40 }, () => Promise.resolve(report()));
    // The first of them is there: others are under way.
    await Promise.race(calls);
    await cluster.stop();
    const answers = await Promise.all(calls);
    for (const answer of answers.filter(({ status }) => status !== 201)) expectUnavailable(answer);

    await comeBack();
    const after = await rowsOf(app);
    const added = after.incident - before.incident;
    const taken = answers.filter(({ status }) => status === 201).map(({ body }) => body.code);
    expect(added).toBeGreaterThanOrEqual(taken.length);
    for (const table of ['incident_event', 'incident_deadline', 'incident_decision'] as const) {
      expect([table, after[table] - before[table]]).toEqual([table, added]);
    }
    expect(after.outbox_event - before.outbox_event).toBe(added);
    const { body } = await reporter.get('/incidents?limit=200');
    const there = body.items.map(({ code }: { code: string }) => code);
    expect(there).toEqual(expect.arrayContaining(taken));
  });
});
