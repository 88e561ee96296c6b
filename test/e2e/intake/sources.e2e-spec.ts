import { type Caller, TestApp } from '../../support/app.js';
import { castOf, type Cast } from '../../support/cast.js';
import { firing, keyOf, recorded, Sender, target } from '../../support/intake.js';
import { IMPACT_OF } from '../../support/reports.js';

let app: TestApp;
let cast: Cast;
let admin: Caller;
beforeAll(async () => {
  app = await TestApp.start();
  cast = await castOf(app);
  admin = cast.admin;
});
afterAll(() => app.stop());

const sender = (changes: Record<string, unknown> = {}) => Sender.of(app, admin, changes);
const countOf = async (
  table: 'api_key' | 'incident' | 'alert' | 'intake_source',
): Promise<number> => {
  const [{ count }] = await app.db.query(`SELECT count(*)::int FROM ${table}`);
  return count as number;
};
const nothingNew = async (act: () => Promise<unknown>) => {
  const before = [await countOf('incident'), await countOf('alert')];
  await act();
  expect([await countOf('incident'), await countOf('alert')]).toEqual(before);
};

const facts = (key: string, changes: object = {}) => ({
  ...{ name: 'Prometheus', key, program: 'alertmanager', rules: [], otherwise: target() },
  ...changes,
});
const pointersOf = ({ body }: { body: any }): string[] =>
  body.errors.map(({ pointer }: { pointer: string }) => pointer);

describe('what is sent', () => {
  it('is taken from a good key with the scope and a source, and from nobody else', async () => {
    const source = await sender();
    const [other, unscoped] = [
      await keyOf(admin),
      await keyOf(admin, 'GL-UBND-633', ['incident:read']),
    ];
    const person = cast.reporter.post('/intake/alertmanager', firing('a'));
    await nothingNew(async () => {
      expect((await source.send(firing('a'), `${other.key.slice(0, -4)}AAAA`)).status).toBe(401);
      expect((await source.send(firing('a'), unscoped.key)).body).toMatchObject({
        ...{ status: 403, permission: 'alert:report' },
      });
      expect((await source.send(firing('a'), other.key)).body).toMatchObject({
        ...{ type: '/problems/intake/no-source', status: 409, program: 'alertmanager' },
      });
      expect((await person).status).toBe(403);
    });
    expect((await source.one(firing('a'))).outcome).toBe('reported');
  });

  it('is taken whole or not at all', async () => {
    const source = await sender();
    await nothingNew(async () => {
      const answer = await source.send(firing('good', { status: 'pending', labels: { a: 'b' } }));
      expect([answer.status, pointersOf(answer)]).toEqual([422, ['/alerts/1/status']]);
    });
    expect((await source.one(firing('good'))).outcome).toBe('reported');
  });

  it('may have members that nobody knows, and text that nobody could store', async () => {
    const source = await sender();
    const [alert] = firing('odd').alerts;
    const annotations = { summary: 'một\u0000hai\u202e\ud800ba', description: '\u0007dòng' };
    const odd = { ...alert, annotations, spanId: { deep: [1, { er: null }] }, toString: 'x' };
    const { code } = await source.one({ ...firing(), alerts: [odd], notificationReason: 'new' });
    const { body } = await cast.reporter.get(`/incidents/${code}`);
    expect(body.title).toBe('một\ufffdhai \ufffdba');
    expect(body.description).toMatch(/^dòng\n/);
  });

  it('is bounded in size, number and depth', async () => {
    const source = await sender();
    const deep = Array.from({ length: 14 }).reduce((inner: unknown) => ({ inner }), {});
    const long = firing({
      fingerprint: 'l',
      labels: {},
      annotations: { summary: 'x'.repeat(300_000) },
    });
    await nothingNew(async () => {
      expect((await source.send(long)).status).toBe(413);
      expect((await source.send({ ...firing('d'), deep })).status).toBe(422);
      const many = await source.send(firing(...Array.from({ length: 201 }, (_, i) => `n${i}`)));
      expect([many.status, pointersOf(many)]).toEqual([422, ['/alerts']]);
      expect((await source.send([])).status).toBe(422);
    });
    const text = 'y'.repeat(50_000);
    const { code } = await source.one(
      firing({
        fingerprint: 'fits',
        labels: {},
        annotations: { summary: text, description: text },
      }),
    );
    const { body } = await cast.reporter.get(`/incidents/${code}`);
    expect([body.title.length, body.description.length]).toEqual([200, 20_000]);
  });

  it('is nothing where the program only tries whether it gets through', async () => {
    const source = await sender({ program: 'uptime-kuma' });
    await nothingNew(async () => {
      expect(await source.sent(recorded('uptime-kuma-test'))).toEqual([['ignored', null]]);
    });
  });
});

describe('the alerts behind a case', () => {
  it('are for those who see it in full', async () => {
    const source = await sender({ name: 'Giám sát' });
    const { code } = await source.one(recorded('alertmanager-firing'));
    const { body } = await cast.coordinator.get(`/incidents/${code}/alerts`);
    expect(body).toMatchObject({
      nextCursor: null,
      items: [{ source: 'Giám sát', program: 'alertmanager', labels: { severity: ['critical'] } }],
    });
    for (const stranger of [cast.reporter2, cast.police]) {
      const answer = await stranger.get(`/incidents/${code}/alerts`);
      const absent = await stranger.get('/incidents/SC-2026-899999/alerts');
      expect([answer.status, answer.body.type]).toEqual([404, absent.body.type]);
    }
  });

  it('are read page by page', async () => {
    const source = await sender();
    const [[, code] = []] = await source.sent(firing('one', 'two', 'three'));
    const page = (rest: string) => cast.reporter.get(`/incidents/${code}/alerts?limit=2${rest}`);
    const first = (await page('')).body;
    const second = (await page(`&cursor=${first.nextCursor}`)).body;
    expect([...first.items, ...second.items].map(({ fingerprint }) => fingerprint)).toEqual([
      ...['three', 'two', 'one'],
    ]);
    expect(second.nextCursor).toBeNull();
  });

  it('stay with those inside where the case is restricted, and so does its code', async () => {
    const impact = { ...IMPACT_OF.medium, crimeSigns: true };
    const source = await sender({ otherwise: target({ impact }) });
    const { code } = await source.one(firing('secret'));
    const moved = async (event: string, members: object = {}) => {
      const { headers } = await cast.police.get(`/incidents/${code}`);
      const { status } = await cast.police
        .post(`/incidents/${code}/transitions`, { event, ...members })
        .set('if-match', headers.etag ?? '');
      expect([event, status]).toEqual([event, 200]);
    };
    await moved('acknowledge');
    await moved('restrict', { reason: 'Điều tra.', people: [] });
    expect((await cast.reporter.get(`/incidents/${code}/alerts`)).status).toBe(404);
    const next = { fingerprint: 'secret', startsAt: 'later', labels: {} };
    expect(await source.sent(firing(next))).toEqual([['repeated', null]]);
    const { body } = await cast.police.get(`/incidents/${code}/alerts`);
    expect(body.items).toMatchObject([{ occurrences: 2 }]);
  });
});

describe('a source', () => {
  it('says what alerts become, with defaults, and is noted in the log of registers', async () => {
    const { id: key } = await keyOf(admin);
    const made = await admin.post('/intake/sources', facts(key));
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      ...{ key, agency: 'GL-UBND-633', windowMinutes: 10, hourlyLimit: 20, version: 1 },
      otherwise: { system: null, titlePrefix: null, tlp: 'AMBER' },
    });
    const { id } = made.body;
    const path = `/intake/sources/${id}`;
    const change = (etag: string) =>
      admin.patch(path, { otherwise: null, hourlyLimit: 5 }).set('if-match', etag);
    expect((await admin.patch(path, { hourlyLimit: 5 })).status).toBe(428);
    expect((await change('"1"')).body).toMatchObject({ version: 2, otherwise: null });
    expect((await change('"1"')).body).toMatchObject({
      ...{ status: 412, current: '"2"' },
      changes: [{ field: 'otherwise' }, { field: 'hourlyLimit', from: 20, to: 5 }],
    });
    expect((await change('"2"')).headers.etag).toBe('"2"');
    const listed = await admin.get(
      '/intake/sources?agency=GL-UBND-633&program=alertmanager&limit=1',
    );
    expect(listed.body.items[0].id).toBe(id);
    expect((await admin.delete(path).set('if-match', '"2"')).status).toBe(204);
    expect((await admin.get(path)).status).toBe(404);
    const log = await app.db.query(
      `SELECT r.type FROM register_event r JOIN outbox_event o ON o.id = r.id WHERE r.key = $1 ORDER BY r.version`,
      [id],
    );
    expect(log.map(({ type }: { type: string }) => type)).toEqual([
      ...['intake-source.created', 'intake-source.updated', 'intake-source.deleted'],
    ]);
    expect((await admin.post('/intake/sources', facts(key))).status).toBe(201);
  });

  it('is one for a key and a program, of two that are made at once too', async () => {
    const { id: key } = await keyOf(admin);
    const answers = await Promise.all([1, 2].map(() => admin.post('/intake/sources', facts(key))));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const other = await admin.post('/intake/sources', facts(key, { program: 'wazuh' }));
    expect(other.status).toBe(201);
  });

  it.each([
    ['a key that is none', { key: '019b3a52-7c1d-7e4a-9f00-000000000000' }, '/key'],
    ['a system of others', { otherwise: target({ system: 'GL-CTTDT' }) }, '/otherwise/system'],
    ['a system that is none', { otherwise: target({ system: 'NOWHERE' }) }, '/otherwise/system'],
    [
      'a category that is none',
      { rules: [{ when: [], report: target({ category: { taxonomy: 'x' } }) }] },
      '/rules/0/report/category/taxonomy',
    ],
    [
      'an answer that is none',
      { otherwise: { ...target(), impact: {} } },
      '/otherwise/impact/systemLevel',
    ],
    ['no word on the rest', { otherwise: undefined }, '/otherwise'],
    ['no word in a rule', { rules: [{ when: [] }] }, '/rules/0/report'],
    [
      'a pattern',
      { rules: [{ when: [{ label: 'a', test: 'matches', values: ['.*'] }], report: null }] },
      '/rules/0/when/0/test',
    ],
    ['a member that is none', { agency: 'GL-UBND-633' }, '/agency'],
  ])('is refused with %s', async (_, changes, pointer) => {
    const { id: key } = await keyOf(admin);
    const before = await countOf('intake_source');
    const answer = await admin.post('/intake/sources', facts(key, changes));
    expect([answer.status, pointersOf(answer)[0]]).toEqual([422, pointer]);
    expect(await countOf('intake_source')).toBe(before);
  });

  it('is told all that is wrong with it before there is a key', async () => {
    const draft = (agency: string, changes: object = {}) => {
      const { key: _, ...said } = facts('', changes);
      return admin.post('/intake/sources/check', { ...said, agency });
    };
    const counts = async () => [await countOf('intake_source'), await countOf('api_key')];
    const before = await counts();
    const foreign = target({ system: 'GL-CTTDT' });
    const rules = [{ when: [], report: target({ category: { taxonomy: 'x' } }) }];
    const wrong = await draft('GL-UBND-633', { rules, otherwise: foreign });
    expect([wrong.status, pointersOf(wrong)]).toEqual([
      422,
      ['/rules/0/report/category/taxonomy', '/otherwise/system'],
    ]);
    const unsaid = await draft('', { name: '', rules: [{ when: [], report: {} }] });
    expect(pointersOf(unsaid)).toEqual(expect.arrayContaining(['/agency', '/name']));
    expect(pointersOf(await draft('GL-BCHQS'))).toEqual(['/agency']);
    expect(pointersOf(await draft('GL-BCHQS', { rules, otherwise: foreign }))).toEqual([
      ...['/agency', '/rules/0/report/category/taxonomy', '/otherwise/system'],
    ]);
    expect((await draft('GL-UBND-633')).status).toBe(204);
    expect(await counts()).toEqual(before);
  });

  it('needs a key that may send alerts, of an agency that reports', async () => {
    const unscoped = await keyOf(admin, 'GL-UBND-633', ['incident:report']);
    const silent = await keyOf(admin, 'GL-BCHQS');
    for (const { id } of [unscoped, silent]) {
      const answer = await admin.post('/intake/sources', facts(id));
      expect([answer.status, pointersOf(answer)]).toEqual([422, ['/key']]);
    }
  });

  it('is no more once it was removed, and its alerts still have its name', async () => {
    const source = await sender({ name: 'Đã bỏ' });
    const { code } = await source.one(firing('kept'));
    const removed = await admin.delete(`/intake/sources/${source.source}`).set('if-match', '"1"');
    expect(removed.status).toBe(204);
    expect((await source.send(firing('kept'))).status).toBe(409);
    const { body } = await cast.reporter.get(`/incidents/${code}/alerts`);
    expect(body.items).toMatchObject([{ source: 'Đã bỏ', fingerprint: 'kept' }]);
  });
});
