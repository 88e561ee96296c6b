import { type Caller, TestApp } from '../../support/app.js';
import { type Cast, castOf } from '../../support/cast.js';
import { Case, defacement, impact, IMPACT_OF } from '../../support/reports.js';
import { changed, drafts, editionOf, tablesOf, withRule } from '../../support/tables.js';

const ROUTING = '/routing-table';

describe('a table on trial', () => {
  let app: TestApp;
  let cast: Cast;
  const code: Record<string, string> = {};
  beforeAll(async () => {
    app = await TestApp.start();
    cast = await castOf(app);
    const report = async (name: string, by: Caller, body: Record<string, unknown>) => {
      app.clock.advance(10);
      const incident = await Case.reported(app, by, defacement(body));
      code[name] = incident.code;
      return incident;
    };
    await report('medium', cast.reporter, {});
    await report('high', cast.reporter, { impact: IMPACT_OF.high });
    const crime = { impact: impact({ crimeSigns: true, serviceOutage: 'full', spread: 'unit' }) };
    const secret = await report('restricted', cast.reporter2, {
      ...crime,
      system: { name: 'Kho' },
    });
    await secret.moved(cast.police, 'acknowledge');
    await secret.moved(cast.police, 'restrict', { reason: 'Đang điều tra bí mật.' });
    app.clock.advance(10);
  });
  afterAll(() => app.stop());

  const policeLead = withRule('HIGH', { lead: 'GL-CAT', support: ['GL-STTTT'] });
  /** The table in force with a change, as it is sent along. */
  const edited = async (path: typeof ROUTING | '/scoring' | '/deadline-table', change: any) => {
    const { note: _, ...table } = await editionOf(cast.admin, path, change);
    return table;
  };
  const tried = async (by: Caller, body: object = {}, path = ROUTING) => {
    const before = await tablesOf(app);
    const answer = await by.post(`${path}/simulate`, body);
    expect(await tablesOf(app)).toEqual(before);
    return answer;
  };
  const countsOf = ({ by }: any) =>
    Object.fromEntries(
      by.filter(({ count }: any) => count > 0).map(({ aspect, count }: any) => [aspect, count]),
    );

  it('says of given reports what they become and what they would become', async () => {
    const table = await edited(ROUTING, policeLead);
    const reports = [
      { impact: IMPACT_OF.high },
      defacement(),
      { impact: impact(), phase: 'during' },
    ];
    const { status, body } = await tried(cast.admin, { table, reports });
    expect(status).toBe(200);
    expect(body).toMatchObject({ version: 1, draft: null, incidents: null });
    expect(body.reports.map(({ changes }: any) => changes)).toEqual([['lead', 'support'], [], []]);
    expect(body.reports[0]).toMatchObject({
      before: { severity: 'high', lead: 'GL-STTTT', support: ['GL-CAT'] },
      after: { severity: 'high', lead: 'GL-CAT', support: ['GL-STTTT'] },
    });
    expect(body.reports[2].before.deadlines[0]).toEqual({ kind: 'acknowledge', target: '30m' });
  });

  it('is the open draft where none is sent along, and there must be one', async () => {
    const none = await tried(cast.supervisor);
    expect([none.status, none.body.type]).toEqual([404, '/problems/table/no-draft']);
    const edition = await editionOf(cast.admin, ROUTING, policeLead);
    const draft = await drafts(cast.admin, ROUTING, edition, '"1"');
    const { body } = await tried(cast.coordinator);
    expect(body).toMatchObject({ version: 1, draft: 2, reports: [] });
    expect(body.incidents.changed).toBe(1);
    await cast.admin.delete(`${ROUTING}/draft`).set('if-match', draft.headers.etag ?? '');
  });

  it('names past cases to those who may read them, and to others only counts them', async () => {
    const table = await edited(ROUTING, policeLead);
    const named = await tried(cast.coordinator, { table });
    expect(named.body.incidents).toMatchObject({
      ...{ considered: 2, changed: 1, raised: 0, lowered: 0, complete: true },
      items: [{ code: code.high, changes: ['lead', 'support'] }],
    });
    expect(countsOf(named.body.incidents)).toEqual({ lead: 1, support: 1 });
    for (const caller of [cast.admin, cast.supervisor]) {
      const { body, text } = await tried(caller, { table });
      expect(body.incidents).toMatchObject({ considered: 2, changed: 1, items: [] });
      for (const hidden of [...Object.values(code), 'Cổng thông tin']) {
        expect(text).not.toContain(hidden);
      }
    }
  });

  it('lets nothing of a restricted case out of its circle, not even as a number', async () => {
    const table = await edited(ROUTING, withRule('CRIME', { notify: [] }));
    const noted = () =>
      app.db.query(
        `SELECT incident_code AS code, about FROM access_record WHERE operation = $1 ORDER BY id`,
        ['simulateRoutingTable'],
      );
    const before = await noted();
    const inside = await tried(cast.police, { table });
    const span = { code: null, about: '…/…' };
    const after = await noted();
    expect(after.slice(before.length)).toEqual([span, { code: code.restricted, about: null }]);
    expect(inside.body.incidents).toMatchObject({ considered: 3, changed: 1 });
    expect(inside.body.incidents.items[0].code).toBe(code.restricted);
    for (const caller of [cast.coordinator, cast.admin, cast.supervisor]) {
      const { body } = await tried(caller, { table });
      expect(body.incidents).toMatchObject({ considered: 2, changed: 0, items: [] });
    }
  });

  it('judges past reports as they came in, with the phase of that time', async () => {
    const congress = { from: '2026-11-24', to: '2026-11-24' };
    const period = {
      ...{ code: 'dh-thu', level: 'district', host: 'GL-DU-633', scope: ['GL-UBND-633'] },
      name: { vi: 'Đại hội', en: 'Congress' },
    };
    await cast.admin.post('/periods', { ...period, congress });
    const incident = await Case.reported(app, cast.reporter);
    expect((await cast.reporter.get(incident.path())).body.period.phase).toBe('during');
    app.clock.set('2026-12-20T02:00:00Z');
    const table = await edited('/deadline-table', ({ rows }: any) => ({
      rows: rows.map((row: any) =>
        row.phase === 'during' && row.severity === 'medium' && row.kind === 'acknowledge'
          ? { ...row, target: '20m' }
          : row,
      ),
    }));
    const { body } = await tried(cast.coordinator, { table }, '/deadline-table');
    expect(body.incidents).toMatchObject({ considered: 3, changed: 1 });
    const [{ before, after, ...item }] = body.incidents.items;
    expect(item).toEqual({ code: incident.code, changes: ['deadlines'] });
    const first = [before, after].map(({ deadlines }) => deadlines[0].target);
    expect(first).toEqual(['30m', '20m']);
  });

  it('of the scoring says what rises and falls, and who would lead then', async () => {
    const table = await edited('/scoring', ({ levels }: any) => ({
      levels: [...levels.slice(0, 2), { ...levels[2], max: 41 }, { ...levels[3], min: 42 }],
    }));
    const { body } = await tried(cast.coordinator, { table, last: 200 }, '/scoring');
    expect(body.incidents).toMatchObject({ changed: 1, raised: 1, lowered: 0 });
    expect(body.incidents.items[0]).toMatchObject({
      ...{ code: code.high, before: { severity: 'high' } },
      after: { severity: 'critical', lead: 'GL-CAT' },
    });
  });

  it('looks no further back than it is told to, and says when there is more', async () => {
    const table = await edited(ROUTING, policeLead);
    const newest = await tried(cast.coordinator, { table, last: 1 });
    expect(newest.body.incidents).toMatchObject({ considered: 1, changed: 0, complete: false });
    const between = { from: '2026-11-24T02:05:00Z', to: '2026-11-24T02:15:00Z' };
    const window = await tried(cast.coordinator, { table, ...between });
    expect(window.body.incidents).toMatchObject({ considered: 1, changed: 0, complete: true });
  });

  it('is refused with what cannot be tried', async () => {
    const table = await edited(ROUTING, withRule('HIGH', { lead: 'X' }));
    const strange = {
      impact: IMPACT_OF.low,
      onBehalfOf: 'GL-NO',
      category: { taxonomy: 'nothing' },
      system: { code: 'NO-SUCH' },
    };
    const [from, to] = ['2026-11-25T00:00:00Z', '2026-11-24T00:00:00Z'];
    const sound = await edited(ROUTING, () => ({}));
    for (const [body, pointers] of [
      [{ table }, ['/table/rules/5/lead']],
      [
        { table: sound, reports: [{ impact: IMPACT_OF.low }, strange] },
        ['/reports/1/onBehalfOf', '/reports/1/system/code', '/reports/1/category/taxonomy'],
      ],
      [{ table: sound, from, to }, ['/to']],
      [{ table: sound, last: 1001 }, ['/last']],
      [{ reports: Array.from({ length: 51 }, () => ({ impact: IMPACT_OF.low })) }, ['/reports']],
    ] as [object, string[]][]) {
      const { status, body: problem } = await tried(cast.admin, body);
      expect([status, problem.errors.map(({ pointer }: any) => pointer)]).toEqual([422, pointers]);
    }
  });

  it('is compared with what is in force by then', async () => {
    const version = await changed(cast, ROUTING, policeLead);
    const table = await edited(ROUTING, () => ({}));
    const { body } = await tried(cast.coordinator, { table });
    expect(body).toMatchObject({ version, incidents: { changed: 0 } });
  });
});
