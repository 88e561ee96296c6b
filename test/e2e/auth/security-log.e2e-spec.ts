import fs from 'node:fs';
import path from 'node:path';
import { lineOf, SecurityLog } from '../../../src/auth/data/security-log.js';
import { categoryOf, outcomeOf } from '../../../src/auth/domain/security-categories.js';
import { SECURITY_EVENTS } from '../../../src/auth/domain/security-events.js';
import { Database } from '../../../src/common/database.js';
import { projectRoot } from '../../../src/common/project-root.js';
import { TestApp } from '../../support/app.js';
import { type Cast, castOf } from '../../support/cast.js';
import { caseIn } from '../../support/cases.js';
import { DEMO_PASSWORD } from '../../support/environment.js';

type Line = Readonly<Record<string, any>>;

let app: TestApp;
let cast: Cast;
beforeAll(async () => {
  app = await TestApp.start({ logLevel: 'fatal' });
  cast = await castOf(app);
});
afterAll(() => app.stop());

/** What is written to the log's output while something is done, as the lines that leave the process. */
async function linesOf(work: () => PromiseLike<unknown>): Promise<Line[]> {
  const { log } = app.nest.getHttpAdapter().getInstance();
  const symbol = Object.getOwnPropertySymbols(log).find((one) => String(one).includes('stream'));
  const stream = log[symbol as never] as { write: (line: string) => unknown };
  const { write } = stream;
  const lines: Line[] = [];
  stream.write = (line) => lines.push(JSON.parse(line) as Line);
  await work();
  stream.write = write;
  return lines;
}

const read = async (query = '') => {
  const { status, body } = await cast.auditor.get(`/audit/security${query}`);
  expect({ status, body }).toMatchObject({ status: 200 });
  return body;
};
const typesOf = async (query: string): Promise<string[]> =>
  (await read(query)).items.map(({ type }: Line) => type as string);

const signIn = (username: string, password: string) =>
  app
    .anonymous('post', '/api/v1/auth/login')
    .set('user-agent', 'trinh-duyet-thu/1.0')
    .send({ username, password, tokenDelivery: 'body' });

describe('GET /audit/security', () => {
  it('tells who signed in, from where and with what, the newest first', async () => {
    await signIn('reporter', 'sai-mat-khau-roi').set('x-request-id', 'first');
    await signIn('reporter', DEMO_PASSWORD).set('x-request-id', 'second');
    const [second, first] = (await read('?limit=2')).items;
    const common = {
      ...{ id: expect.any(String), at: app.clock.now().toISOString() },
      ...{ subject: cast.reporter.id, address: expect.stringContaining('127.0.0.1') },
      agent: 'trinh-duyet-thu/1.0',
    };
    expect(first).toEqual({
      ...{ ...common, type: 'sign-in.failed', actor: null, requestId: 'first' },
      data: { account: 'active' },
    });
    expect(second).toEqual({
      ...{ ...common, type: 'sign-in.succeeded', requestId: 'second' },
      actor: { id: cast.reporter.id, name: expect.any(String), agency: 'GL-UBND-633' },
      data: { session: expect.any(String), methods: ['pwd'] },
    });
  });

  it('is narrowed by kind, person, subject and time, and is in pages', async () => {
    app.clock.advance(60);
    const from = app.clock.now().toISOString();
    await signIn('handler', DEMO_PASSWORD);
    await signIn('khong-co-ai', DEMO_PASSWORD);
    app.clock.advance(60);
    const to = app.clock.now().toISOString();
    await signIn('handler', DEMO_PASSWORD);
    const within = `from=${from}&to=${to}`;
    expect(await typesOf(`?${within}`)).toEqual(['sign-in.failed', 'sign-in.succeeded']);
    expect(await typesOf(`?${within}&type=sign-in.failed`)).toEqual(['sign-in.failed']);
    expect(await typesOf(`?subject=khong-co-ai`)).toEqual(['sign-in.failed']);
    const ofHandler = `?actor=${cast.handler.id}`;
    expect(await typesOf(ofHandler)).toEqual(['sign-in.succeeded', 'sign-in.succeeded']);
    const first = await read(`${ofHandler}&limit=1`);
    const rest = await read(`${ofHandler}&cursor=${first.nextCursor as string}`);
    expect([...first.items, ...rest.items]).toEqual((await read(ofHandler)).items);
    for (const query of ['type=x', 'actor=x', 'from=x', 'cursor=x', 'limit=0', 'limit=201']) {
      expect((await cast.auditor.get(`/audit/security?${query}`)).status).toBe(422);
    }
  });

  it('is for the auditor alone', async () => {
    for (const [name, who] of Object.entries(cast)) {
      const { status } = await who.get('/audit/security');
      expect([name, status]).toEqual([name, name === 'auditor' ? 200 : 403]);
    }
  });

  it('has every export, before it leaves', async () => {
    const incident = await caseIn(app, cast, 'assigned');
    await cast.coordinator.get(incident.path('/evidence'));
    await cast.auditor.get('/audit/export?from=2026-11-24T02:30:00Z');
    const [record, bundle] = (await read('?type=export.made')).items;
    expect([bundle.actor.id, bundle.data]).toEqual([
      cast.coordinator.id,
      { operation: 'exportEvidence', incident: incident.code },
    ]);
    expect([record.actor.id, record.subject, record.data]).toEqual([
      ...[cast.auditor.id, '2026-11-24T02:30:00.000Z/…'],
      { operation: 'exportAudit' },
    ]);
  });

  it('has who asked for what they may not, once a minute for each operation', async () => {
    app.clock.advance(61);
    const since = app.clock.now().toISOString();
    for (let i = 0; i < 3; i++) await cast.reporter2.get('/users');
    await cast.reporter2.get('/audit/verify');
    app.clock.advance(61);
    await cast.reporter2.get('/users');
    const { items } = await read(`?type=access.refused&actor=${cast.reporter2.id}&from=${since}`);
    const operations = items.map(({ subject }: Line) => subject as string);
    expect(operations).toEqual(['listUsers', 'verifyAudit', 'listUsers']);
  });

  it('cannot be changed or shortened, not in the database either', async () => {
    for (const change of ["UPDATE security_event SET type = 'a.b'", 'DELETE FROM security_event']) {
      await expect(app.db.query(change)).rejects.toThrow(/append|change|record/i);
    }
  });
});

describe('the lines for a SIEM', () => {
  it('are written as JSON whatever the level of the log, and say what the row says', async () => {
    const [line] = await linesOf(() => signIn('police', DEMO_PASSWORD));
    const [row] = (await read(`?actor=${cast.police.id}`)).items;
    expect(line).toMatchObject({
      ...{ 'event.id': row.id, 'event.action': 'sign-in.succeeded', 'event.outcome': 'success' },
      ...{ 'user.id': cast.police.id, labels: row.data, '@timestamp': row.at },
    });
    expect(JSON.stringify(line)).not.toContain(DEMO_PASSWORD);
  });

  it('tell of nothing that was rolled back', async () => {
    const note = () =>
      app.nest.get(Database).transaction(async (tx) => {
        await app.nest.get(SecurityLog).note(tx, { type: 'sign-in.failed', subject: 'undone' });
        throw new Error('undone');
      });
    expect(await linesOf(() => note().catch(() => undefined))).toEqual([]);
    expect(await typesOf('?subject=undone')).toEqual([]);
  });
});

describe('the page on the security log', () => {
  const page = fs.readFileSync(path.join(projectRoot, 'docs/security-log.md'), 'utf8');
  const [, line = '', kinds = ''] = page.split(/^## (?:A line|Kinds of events)$/m);
  const rowsOf = (part: string): string[][] =>
    part
      .split('\n')
      .filter((row) => row.startsWith('| `') && !row.includes('Category'))
      .map((row) => row.split('|').map((cell) => cell.replaceAll('`', '').trim()));

  it('has every kind of event with its category and outcome, and no other', () => {
    const wanted = SECURITY_EVENTS.map((type) => [type, categoryOf(type), outcomeOf(type)]);
    expect(rowsOf(kinds).map((row) => row.slice(1, 4))).toEqual(wanted);
  });

  it('has every member of a line, and no other', () => {
    const sample = lineOf({
      ...{ id: '019b3a52-7c1d-7e4a-9f00-3a5b1c2d4e6f', at: new Date(0), type: 'sign-in.failed' },
      ...{ actorId: null, subject: 'x', address: null, agent: null, requestId: null, data: {} },
    });
    expect(rowsOf(line).map(([, name]) => name)).toEqual(Object.keys(sample));
  });
});
