import { type Caller, TestApp } from '../../support/app.js';

describe('the register of agencies', () => {
  let app: TestApp;
  let admin: Caller;
  let reporter: Caller;
  beforeAll(async () => {
    app = await TestApp.start();
    admin = await app.as('admin');
    reporter = await app.as('reporter');
  });
  afterAll(() => app.stop());

  const clinic = (code: string, changes: object = {}) => ({
    code,
    name: { vi: 'Trung tâm Y tế huyện Đăk Đoa', en: 'Đăk Đoa District Health Centre' },
    kind: 'public_service_unit',
    parent: 'GL-SYT',
    ...changes,
  });

  it('holds every agency of the reference data', async () => {
    const { body } = await reporter.get('/agencies?limit=200');
    expect(body.items).toHaveLength(126);
    expect(body.nextCursor).toBeNull();
  });

  it('gives pages that together are the whole, without repeating any', async () => {
    const codes: string[] = [];
    for (let next: string | null = '/agencies?limit=50'; next !== null;) {
      const { body, headers } = await reporter.get(next);
      codes.push(...body.items.map(({ code }: { code: string }) => code));
      const link: string | undefined = headers.link;
      next = link ? (/<\/api\/v1(.+)>/.exec(link)?.[1] ?? null) : null;
    }
    expect(codes).toHaveLength(126);
    expect(new Set(codes).size).toBe(126);
  });

  it('is searched without case or diacritics', async () => {
    const { body } = await reporter.get('/agencies?q=dak%20doa&kind=people_committee_district');
    expect(body.items).toMatchObject([{ code: 'GL-UBND-626', district: '626', parent: 'GL-UBND' }]);
  });

  it('shows what is not verified as such', async () => {
    const { body } = await reporter.get('/agencies/GL-BCHQS');
    expect(body).toMatchObject({ verification: 'memory', reports: false, kind: 'military' });
  });

  it('takes a new agency from an administrator, with event and outbox row', async () => {
    const { status, headers, body } = await admin.post('/agencies', clinic('GL-TTYT-626'));
    expect(status).toBe(201);
    expect(headers).toMatchObject({ location: '/api/v1/agencies/GL-TTYT-626', etag: '"1"' });
    expect(body).toMatchObject({ code: 'GL-TTYT-626', parent: 'GL-SYT', version: 1 });
    expect(
      await app.db.query(`SELECT subject FROM outbox_event WHERE type = 'agency.created'`),
    ).toEqual([{ subject: 'GL-TTYT-626' }]);
  });

  it('refuses a code that is taken, a parent that is unknown, and a person who may not', async () => {
    const taken = await admin.post('/agencies', clinic('GL-STTTT'));
    expect([taken.status, taken.body.type]).toEqual([409, '/problems/agency/code-taken']);
    const orphan = await admin.post('/agencies', clinic('GL-X1', { parent: 'GL-NOWHERE' }));
    expect([orphan.status, orphan.body.errors]).toEqual([
      422,
      [{ pointer: '/parent', detail: expect.any(String) }],
    ]);
    const forbidden = await reporter.post('/agencies', clinic('GL-X2'));
    expect(forbidden.status).toBe(403);
    expect((await reporter.get('/agencies/GL-X1')).status).toBe(404);
    expect((await reporter.get('/agencies/GL-X2')).status).toBe(404);
  });

  it('changes an agency only for one who has read its newest version', async () => {
    await admin.post('/agencies', clinic('GL-TTYT-627'));
    const change = (etag?: string) => {
      const call = admin.patch('/agencies/GL-TTYT-627', { note: 'Mới thành lập' });
      return etag ? call.set('if-match', etag) : call;
    };
    expect((await change()).status).toBe(428);
    const changed = await change('"1"');
    expect([changed.status, changed.headers.etag]).toEqual([200, '"2"']);
    const stale = await change('"1"');
    expect(stale.status).toBe(412);
    expect(stale.body).toMatchObject({
      current: '"2"',
      changes: [{ field: 'note', from: null, to: 'Mới thành lập', by: expect.any(String) }],
    });
  });

  it('lets one of two changes win that were made at once from the same version', async () => {
    await admin.post('/agencies', clinic('GL-TTYT-630'));
    const change = (note: string) =>
      admin.patch('/agencies/GL-TTYT-630', { note }).set('if-match', '"1"');
    const answers = await Promise.all([change('một'), change('hai')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const winner = answers.find(({ status }) => status === 200);
    const { body } = await reporter.get('/agencies/GL-TTYT-630');
    expect(body).toEqual(winner?.body);
  });

  it('refuses null where there must be something', async () => {
    const { status, body } = await admin
      .patch('/agencies/GL-SYT', { kind: null })
      .set('if-match', '"1"');
    expect([status, body.errors]).toEqual([
      422,
      [{ pointer: '/kind', detail: expect.any(String) }],
    ]);
    expect((await reporter.get('/agencies/GL-SYT')).body.kind).toBe('department');
  });

  it('never becomes a circle', async () => {
    const { status, body } = await admin
      .patch('/agencies/GL-UBND', { parent: 'GL-STTTT' })
      .set('if-match', '"1"');
    expect([status, body.type]).toEqual([409, '/problems/agency/tree-cycle']);
    expect((await reporter.get('/agencies/GL-UBND')).body.parent).toBeNull();
  });

  it('makes one agency of the same request sent twice', async () => {
    const send = () => admin.post('/agencies', clinic('GL-TTYT-628')).set('idempotency-key', 'k-1');
    const [first, second] = [await send(), await send()];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
    expect(second.headers['idempotency-replayed']).toBe('true');
    const other = await admin
      .post('/agencies', clinic('GL-TTYT-629'))
      .set('idempotency-key', 'k-1');
    expect([other.status, other.body.type]).toEqual([
      422,
      '/problems/idempotency/key-used-for-another',
    ]);
  });

  it('names every unacceptable place, in the language asked for', async () => {
    const body = { code: 'x y', name: { vi: '', en: 'A' }, kind: 'temple', colour: 'red' };
    const { status, body: problem } = await admin.post('/agencies', body);
    expect(status).toBe(422);
    expect(problem.errors).toEqual(
      expect.arrayContaining(
        ['/code', '/name/vi', '/kind', '/colour'].map((pointer) => ({
          pointer,
          detail: expect.any(String),
        })),
      ),
    );
  });
});
