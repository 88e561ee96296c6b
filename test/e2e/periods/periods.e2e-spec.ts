import { Registers } from '../../../src/common/registers.js';
import { CongressCalendar } from '../../../src/periods/congress-calendar.js';
import { Period } from '../../../src/periods/congress-period.entity.js';
import { type Caller, TestApp } from '../../support/app.js';

const REPORT = {
  title: 'Trang thông tin điện tử huyện không truy cập được',
  description: 'Không mở được trang từ 8 giờ sáng.',
  category: { taxonomy: 'availability' },
  detectedAt: '2026-11-24T01:30:00Z',
  system: { code: 'CHUSE-PORTAL' },
  impact: {
    ...{ systemLevel: '2', serviceOutage: 'full', dataImpact: 'none', spread: 'single' },
    ...{ ongoing: 'ongoing', recoverability: 'regular', congressRole: 'none' },
    ...{ ownerCanHandle: 'yes', recordsAffected: 0, crimeSigns: false },
  },
};

describe('the register of congress periods', () => {
  let app: TestApp;
  let admin: Caller;
  let reporter: Caller;
  beforeAll(async () => {
    app = await TestApp.start();
    admin = await app.as('admin');
    reporter = await app.as('reporter');
  });
  afterAll(() => app.stop());

  const windows = {
    before: { from: '2026-05-01', to: '2026-05-15' },
    during: { from: '2026-05-16', to: '2026-05-18' },
    after: { from: '2026-05-19', to: '2026-05-25' },
  };
  const congress = (code: string, changes: object = {}) => ({
    code,
    level: 'district',
    name: { vi: 'Đại hội Đảng bộ huyện Ia Grai', en: 'Ia Grai District Party Congress' },
    scope: ['GL-UBND-628', 'GL-DU-628'],
    host: 'GL-DU-628',
    windows,
    ...changes,
  });
  const stored = (code: string) => app.db.getRepository(Period).findOneBy({ code });
  const count = () => app.db.getRepository(Period).count();
  const codes = ({ items }: { items: { code: string }[] }) => items.map(({ code }) => code);

  it('holds the congresses of the reference data', async () => {
    const { headers, body } = await reporter.get('/periods/xv-gia-lai');
    expect(headers.etag).toBe('"1"');
    expect(body).toMatchObject({
      level: 'province',
      host: 'GL-TU',
      scope: ['*'],
      windows: {
        before: { from: '2015-09-13', to: '2015-10-12' },
        during: { from: '2015-10-13', to: '2015-10-16' },
        after: { from: '2015-10-17', to: '2015-10-31' },
      },
      datesStatus: 'partly_verified',
    });
    const unknown = await reporter.get('/periods/dist-633');
    expect(unknown.body.windows).toMatchObject({ during: null, after: null });
  });

  it.each([
    ['level=national', ['xii-national']],
    ['q=chu%20se', ['dist-633']],
    ['from=2015-10-13&to=2015-10-16', ['xv-gia-lai']],
    ['from=2016-01-29&to=2016-01-29', ['xii-national']],
    ['from=2016-02-12', ['xii-national']],
    ['to=2015-03-25', ['commune-window']],
    ['from=2016-02-13&to=2016-03-01', []],
    ['level=province&from=2015-06-20&to=2015-06-20', []],
  ])('is narrowed by %s', async (query, expected) => {
    expect(codes((await reporter.get(`/periods?${query}`)).body)).toEqual(expected);
  });

  it.each([
    ['from=2016-02-13&to=2016-02-12', 'to'],
    ['from=2016-02-30', 'from'],
    ['level=village', 'level'],
    ['cursor=x', 'cursor'],
    ['colour=red', 'colour'],
  ])('is not narrowed by %s', async (query, parameter) => {
    const { status, body } = await reporter.get(`/periods?${query}`);
    expect([status, body.errors]).toEqual([422, [{ parameter, detail: expect.any(String) }]]);
  });

  it('gives pages that together are the whole', async () => {
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const next: string = cursor === '' ? '' : `&cursor=${cursor}`;
      const { body } = await reporter.get(`/periods?limit=10${next}`);
      seen.push(...codes(body));
      cursor = body.nextCursor;
    }
    expect(seen).toHaveLength(await count());
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('takes a congress with its windows, with event and outbox row', async () => {
    const { status, headers, body } = await admin.post('/periods', congress('ia-grai-2026'));
    expect(status).toBe(201);
    expect(headers).toMatchObject({ location: '/api/v1/periods/ia-grai-2026', etag: '"1"' });
    expect(body).toEqual({
      ...congress('ia-grai-2026'),
      datesStatus: 'entered',
      source: null,
      note: null,
      version: 1,
    });
    expect(
      await app.db.query(
        `SELECT o.type, e.actor_id FROM outbox_event o JOIN register_event e USING (id) WHERE o.subject = $1`,
        ['ia-grai-2026'],
      ),
    ).toEqual([{ type: 'period.created', actor_id: admin.id }]);
  });

  it('computes the windows from the days of a congress', async () => {
    const days = { congress: { from: '2026-05-16', to: '2026-05-18' }, windows: undefined };
    const { body } = await admin.post('/periods', congress('computed', days));
    expect(body.windows).toEqual(windows);
    expect(body.congress).toBeUndefined();
  });

  it.each<[string, object, string]>([
    ['an agency that is unknown', { scope: ['GL-UBND-628', 'GL-NOWHERE'] }, '/scope/1'],
    ['a kind that is unknown', { scope: ['temple:*'] }, '/scope/0'],
    ['nobody', { scope: [] }, '/scope'],
    ['a host that is unknown', { host: 'GL-NOWHERE' }, '/host'],
    ['neither windows nor days', { windows: undefined }, '/windows'],
    ['windows and days', { congress: windows.during }, '/congress'],
    [
      'days backwards',
      { windows: undefined, congress: { from: '2026-05-18', to: '2026-05-16' } },
      '/congress/to',
    ],
    [
      'a window backwards',
      { windows: { ...windows, after: { from: '2026-05-25', to: '2026-05-19' } } },
      '/windows/after',
    ],
    [
      'windows that overlap',
      { windows: { ...windows, during: { from: '2026-05-15', to: '2026-05-18' } } },
      '/windows/during',
    ],
    [
      'a window that is left out',
      { windows: { before: null, during: windows.during } },
      '/windows/after',
    ],
    [
      'a window without an end',
      { windows: { ...windows, during: { from: '2026-05-16' } } },
      '/windows/during/to',
    ],
    [
      'a day that does not exist',
      { windows: { ...windows, after: { from: '2026-05-19', to: '2026-05-32' } } },
      '/windows/after/to',
    ],
    ['the code of an address', { code: 'current' }, '/code'],
  ])('refuses a congress of %s', async (_, changes, pointer) => {
    const before = await count();
    const { status, body } = await admin.post('/periods', congress('refused', changes));
    expect([status, body.errors]).toEqual([422, [{ pointer, detail: expect.any(String) }]]);
    expect(await count()).toBe(before);
  });

  it('is changed by one who has read the newest version', async () => {
    const change = (body: object, etag?: string) => {
      const call = admin.patch('/periods/dist-628', body);
      return etag ? call.set('if-match', etag) : call;
    };
    const days = { congress: { from: '2015-08-10', to: '2015-08-12' } };
    expect((await change(days)).status).toBe(428);
    expect((await stored('dist-628'))?.version).toBe(1);

    const changed = await change(days, '"1"');
    expect([changed.status, changed.headers.etag]).toEqual([200, '"2"']);
    expect(changed.body).toMatchObject({
      windows: { before: { from: '2015-07-26', to: '2015-08-09' }, during: days.congress },
      datesStatus: 'entered',
      scope: ['GL-UBND-628', 'GL-DU-628'],
    });
    const stale = await change({ note: 'Đã xác nhận' }, '"1"');
    expect([stale.status, stale.body.current]).toEqual([412, '"2"']);
    expect(stale.body.changes.map(({ field }: { field: string }) => field)).toEqual([
      'windows',
      'datesStatus',
    ]);
    expect(await stored('dist-628')).toMatchObject({
      note: expect.not.stringMatching(/xác nhận$/),
    });
  });

  it.each<[string, object, string]>([
    ['an unknown place', { scope: ['GL-NOWHERE'] }, '/scope/0'],
    ['an unknown host', { host: 'GL-NOWHERE' }, '/host'],
    ['windows that overlap', { windows: { ...windows, after: windows.during } }, '/windows/after'],
    ['no scope', { scope: null }, '/scope'],
  ])('refuses to change to %s', async (_, changes, pointer) => {
    const { status, body } = await admin.patch('/periods/dist-622', changes).set('if-match', '"1"');
    expect([status, body.errors[0].pointer]).toEqual([422, pointer]);
    expect((await stored('dist-622'))?.version).toBe(1);
  });

  it('lets one of two changes win that were made at once from the same version', async () => {
    await admin.post('/periods', congress('race'));
    const change = (note: string) => admin.patch('/periods/race', { note }).set('if-match', '"1"');
    const answers = await Promise.all([change('một'), change('hai')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const winner = answers.find(({ status }) => status === 200);
    expect(await stored('race')).toMatchObject({ note: winner?.body.note, version: 2 });
  });

  it('makes one congress of the same request sent twice', async () => {
    const send = () => admin.post('/periods', congress('twice')).set('idempotency-key', 'period-1');
    const [first, second] = [await send(), await send()];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect([second.body, second.headers['idempotency-replayed']]).toEqual([first.body, 'true']);
  });

  it('refuses a code that is taken, and people who may not', async () => {
    const taken = await admin.post('/periods', congress('xv-gia-lai'));
    expect([taken.status, taken.body.type]).toEqual([409, '/problems/period/code-taken']);
    for (const username of ['reporter', 'coordinator', 'supervisor', 'auditor']) {
      const caller = await app.as(username);
      const path = '/periods/xv-gia-lai';
      expect((await caller.post('/periods', congress('mine'))).status).toBe(403);
      expect((await caller.patch(path, { level: 'commune' }).set('if-match', '"1"')).status).toBe(
        403,
      );
      expect((await caller.delete(path).set('if-match', '"1"')).status).toBe(403);
    }
    expect(await stored('mine')).toBeNull();
    expect(await stored('xv-gia-lai')).toMatchObject({ level: 'province', version: 1 });
  });

  describe('loses a congress', () => {
    it('that was entered by mistake, and remembers what it was', async () => {
      await admin.post('/periods', congress('mistake'));
      expect((await admin.delete('/periods/mistake')).status).toBe(428);
      expect((await admin.delete('/periods/mistake').set('if-match', '"2"')).status).toBe(412);
      expect(await stored('mistake')).not.toBeNull();

      const { status, text } = await admin.delete('/periods/mistake').set('if-match', '"1"');
      expect([status, text]).toEqual([204, '']);
      const gone = await reporter.get('/periods/mistake');
      expect([gone.status, gone.body.type]).toEqual([404, '/problems/period/not-found']);
      const [event] = await app.db.query(
        `SELECT changes FROM register_event WHERE key = 'mistake' AND type = 'period.deleted'`,
      );
      expect(event.changes).toContainEqual({ field: 'host', from: 'GL-DU-628', to: null });
    });

    it('but none that incidents name', async () => {
      const now = { windows: { ...windows, after: { from: '2026-11-24', to: '2026-11-24' } } };
      await admin.post('/periods', congress('in-use', { ...now, scope: ['GL-UBND-633'] }));
      const report = await reporter.post('/incidents', REPORT);
      expect(report.body.period).toEqual({ code: 'in-use', phase: 'after' });

      const { status, body } = await admin.delete('/periods/in-use').set('if-match', '"1"');
      expect([status, body.type]).toEqual([409, '/problems/period/in-use']);
      expect(await stored('in-use')).toMatchObject({ version: 1 });
    });
  });
});

describe('the phase now', () => {
  let app: TestApp;
  let admin: Caller;
  beforeAll(async () => {
    app = await TestApp.start();
    admin = await app.as('admin');
  });
  afterAll(() => app.stop());

  const current = async (caller: Caller, query = '') =>
    (await caller.get(`/periods/current${query}`)).body;

  it('is normal outside all congresses, for the own agency unless another is named', async () => {
    app.clock.set('2026-11-24T02:00:00Z');
    const reporter = await app.as('reporter');
    expect(await current(reporter)).toEqual({
      agency: 'GL-UBND-633',
      period: null,
      phase: 'normal',
      at: '2026-11-24T02:00:00.000Z',
    });
    expect((await current(reporter, '?agency=GL-CAT')).agency).toBe('GL-CAT');
  });

  it.each([
    ['2015-10-12T16:59:59Z', 'GL-STTTT', 'xv-gia-lai', 'before'],
    ['2015-10-12T17:00:00Z', 'GL-STTTT', 'xv-gia-lai', 'during'],
    ['2015-10-20T02:00:00Z', 'GL-STTTT', 'xv-gia-lai', 'after'],
    ['2015-08-01T02:00:00Z', 'GL-UBND-633', 'dist-633', 'before'],
    ['2015-08-01T02:00:00Z', 'GL-VHTT-633', 'dist-633', 'before'],
    ['2015-08-01T02:00:00Z', 'GL-STTTT', null, 'normal'],
    ['2015-04-10T02:00:00Z', 'GL-UBND-622', 'commune-window', 'before'],
  ])('at %s of %s is that of %s: %s', async (at, agency, period, phase) => {
    app.clock.set(at);
    expect(await current(admin, `?agency=${agency}`)).toMatchObject({ agency, period, phase });
  });

  it('follows a change of the register at once', async () => {
    app.clock.set('2026-11-24T02:00:00Z');
    const opened = await admin.post('/periods', {
      ...{ code: 'now-2026', level: 'district', scope: ['people_committee_district:*'] },
      name: { vi: 'Đại hội điểm', en: 'Pilot congress' },
      congress: { from: '2026-11-23', to: '2026-11-24' },
    });
    expect(opened.status).toBe(201);
    expect(await current(admin, '?agency=GL-UBND-633')).toMatchObject({
      period: 'now-2026',
      phase: 'during',
    });
    expect(await current(admin, '?agency=GL-CAT')).toMatchObject({ period: null, phase: 'normal' });
    await admin.delete('/periods/now-2026').set('if-match', '"1"');
    expect(await current(admin, '?agency=GL-UBND-633')).toMatchObject({ period: null });
  });

  it('is not known of an agency that is none', async () => {
    const { status, body } = await admin.get('/periods/current?agency=GL-NOWHERE');
    expect([status, body.errors]).toEqual([
      422,
      [{ parameter: 'agency', detail: expect.any(String) }],
    ]);
  });

  it('comes with working time that keeps the holidays', async () => {
    await app.nest.get(Registers).refresh();
    const { workingTime } = app.nest.get(CongressCalendar).current();
    expect(workingTime.dayMinutes).toBe(450);
    // 31 December 2026 is a Thursday: New Year's Day and the weekend lie between.
    const from = new Date('2026-12-31T16:00:00+07:00');
    const until = new Date('2027-01-04T08:30:00+07:00');
    expect(workingTime.add(from, 120)).toEqual(until);
    expect(workingTime.between(from, until)).toBe(120);
  });
});
