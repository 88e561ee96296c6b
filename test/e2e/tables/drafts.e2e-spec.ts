import { type Caller, TestApp } from '../../support/app.js';
import {
  decides,
  drafts,
  editionOf,
  type TablePath,
  tablesOf,
  withRule,
} from '../../support/tables.js';

const PATHS: readonly TablePath[] = ['/routing-table', '/deadline-table', '/scoring'];
const ROUTING = '/routing-table';

/** The rows of one member, those that match changed. */
const each =
  (member: string, match: object, change: object) =>
  (table: any): object => ({
    [member]: table[member].map((row: any) =>
      Object.entries(match).every(([name, value]) => row[name] === value)
        ? { ...row, ...change }
        : row,
    ),
  });
const without =
  (member: string) =>
  (table: any): object => ({ [member]: table[member].slice(1) });

describe('a draft of a table', () => {
  let app: TestApp;
  let admin: Caller;
  let supervisor: Caller;
  let reporter: Caller;
  beforeAll(async () => {
    app = await TestApp.start();
    admin = await app.as('admin');
    supervisor = await app.as('supervisor');
    reporter = await app.as('reporter');
  });
  // Nothing of this file comes into force, so that each test finds version 1 and makes draft 2.
  beforeEach(() => app.db.query(`DELETE FROM rule_table_draft`));
  afterAll(() => app.stop());

  const policeLeadHigh = withRule('HIGH', { lead: 'GL-CAT', support: ['GL-STTTT'] });
  const draftHigh = async (ifMatch = '"1"') =>
    drafts(admin, ROUTING, await editionOf(admin, ROUTING, policeLeadHigh), ifMatch);

  it.each(PATHS)('of %s can be the table as it was read, and changes nothing', async (path) => {
    const { headers, body: before } = await reporter.get(path);
    expect(headers.etag).toBe('"1"');
    const draft = await drafts(admin, path, await editionOf(admin, path, () => ({})), '"1"');
    expect([draft.status, draft.headers.etag]).toEqual([200, '"2"']);
    const waits = { version: 2, outcome: 'open', decidedBy: null, basedOn: 1 };
    expect(draft.body).toMatchObject({ ...waits, changes: [] });
    const { version: _, ...table } = before;
    expect(draft.body.table).toEqual(table);
    expect((await reporter.get(path)).body).toEqual(before);
    expect((await supervisor.get(`${path}/draft`)).body).toEqual(draft.body);
  });

  it('says row by row what it changes, and keeps who wrote it and why', async () => {
    const { body } = await draftHigh();
    expect(body).toMatchObject({
      ...{ note: 'Theo kết luận giao ban.', draftedBy: { id: admin.id, agency: 'GL-STTTT' } },
      changes: [{ field: 'rules/HIGH', from: { lead: 'GL-STTTT' }, to: { lead: 'GL-CAT' } }],
    });
    expect(body.changes).toHaveLength(1);
  });

  it('needs a reason', async () => {
    const { note: _, ...edition } = await editionOf(admin, ROUTING, policeLeadHigh);
    const { status, body } = await drafts(admin, ROUTING, edition, '"1"');
    expect([status, body.errors.map(({ pointer }: any) => pointer)]).toEqual([422, ['/note']]);
  });

  const HOLE = { when: { severity: ['low'], crimeSigns: false, phase: ['normal'] } };
  const MOOD = { when: { severity: ['high'], mood: ['bad'] } };
  it.each<[string, TablePath, (table: any) => object, string]>([
    ['no rule takes every report', ROUTING, withRule('LOW', HOLE), '/rules'],
    [
      'no report ever gets to this rule: those before it take them all (HIGH)',
      ROUTING,
      (table) => ({
        rules: [...table.rules, { ...table.rules[5], id: 'TOO_LATE', order: 65 }],
      }),
      '/rules/8',
    ],
    ['no active agency', ROUTING, withRule('HIGH', { lead: 'GL-NO' }), '/rules/5/lead'],
    ['there is no such fact', ROUTING, withRule('HIGH', MOOD), '/rules/5/when/mood'],
    ['LOW is there already', ROUTING, withRule('HIGH', { id: 'LOW' }), '/rules/7/id'],
    [
      'there is no target for: Acknowledge, severity low, phase a normal period',
      '/deadline-table',
      without('rows'),
      '/rows',
    ],
    [
      '9d is longer than the 8h of severity high',
      '/deadline-table',
      each('rows', { severity: 'critical', kind: 'contain' }, { target: '9d' }),
      '/rows/19/target',
    ],
    [
      'the law allows 5d by the calendar',
      '/deadline-table',
      each('rows', { kind: 'closing_report' }, { target: '5wd' }),
      '/rows/16/target',
    ],
    ['the question systemLevel is missing', '/scoring', without('questions'), '/questions'],
    [
      'from 40 to 44 belong to no level',
      '/scoring',
      each('levels', { severity: 'high' }, { min: 45 }),
      '/levels/2/min',
    ],
    [
      'never moves the severity',
      '/scoring',
      each('rules', { id: 'F6' }, { when: { dataImpact: ['state_secret'] } }),
      '/rules/5',
    ],
  ])('is refused where %s', async (detail, path, change, pointer) => {
    const edition = await editionOf(admin, path, change);
    const before = await tablesOf(app);
    const { status, body } = await drafts(admin, path, edition, '"1"');
    expect([status, body.type]).toEqual([422, '/problems/request/invalid']);
    expect(body.errors).toContainEqual({ pointer, detail: expect.stringContaining(detail) });
    expect(await tablesOf(app)).toEqual(before);
    expect((await admin.get(`${path}/draft`)).status).toBe(404);
  });

  it('is told everything that is wrong with it at once, in Vietnamese too', async () => {
    const edition = await editionOf(admin, ROUTING, (table) => ({
      ...withRule('HIGH', { lead: 'X', support: ['Y'] })(table),
      modifiers: [{ ...table.modifiers[0], support: [], notify: [] }],
    }));
    const { body } = await drafts(admin, ROUTING, edition, '"1"').set('accept-language', 'vi');
    const unknown = 'không có cơ quan nào đang hoạt động với mã này';
    expect(body.errors).toEqual([
      { pointer: '/rules/5/lead', detail: unknown },
      { pointer: '/rules/5/support/0', detail: unknown },
      { pointer: '/modifiers/0', detail: expect.stringContaining('không thêm cơ quan phối hợp') },
    ]);
  });

  it('of the scoring table names the worked examples that come out differently', async () => {
    const edition = await editionOf(admin, '/scoring', (table) => ({
      levels: [
        { ...table.levels[0], max: 9 },
        { ...table.levels[1], min: 10 },
        ...table.levels.slice(2),
      ],
    }));
    const { status, body } = await drafts(admin, '/scoring', edition, '"1"');
    expect(status).toBe(200);
    expect(body.changes.map(({ field }: any) => field)).toEqual(['levels/low', 'levels/medium']);
    expect(body.changedExamples).toContainEqual({
      name: 'Thư lừa đảo gửi nhiều máy, chưa ai mở',
      before: { score: 12, severity: 'low', legalSerious: false },
      after: { score: 12, severity: 'medium', legalSerious: false },
    });
  });

  describe('that waits', () => {
    beforeEach(async () => {
      expect((await draftHigh()).status).toBe(200);
    });

    const refusal = async (send: () => PromiseLike<{ status: number; body: any }>) => {
      const before = await tablesOf(app);
      const { status, body } = await send();
      expect(await tablesOf(app)).toEqual(before);
      return [status, body.type.replace('/problems/', '')];
    };
    const discards = (etag: string) => admin.delete(`${ROUTING}/draft`).set('if-match', etag);

    it('is not decided about by whoever wrote it', async () => {
      for (const decision of ['approve', 'decline']) {
        const send = () => decides(admin, ROUTING, '"2"', { decision, note: 'Tự duyệt.' });
        expect(await refusal(send)).toEqual([403, 'table/own-draft']);
      }
    });

    it('needs the version that was read for whatever is done with it', async () => {
      const edition = await editionOf(admin, ROUTING, policeLeadHigh);
      for (const send of [
        () => decides(supervisor, ROUTING, '"1"'),
        () => drafts(admin, ROUTING, edition, '"1"'),
        () => discards('"1"'),
      ]) {
        expect(await refusal(send)).toEqual([412, 'request/stale']);
      }
      const missing = [428, 'request/precondition-required'];
      expect(await refusal(() => admin.delete(`${ROUTING}/draft`))).toEqual(missing);
      const { status, body } = await drafts(admin, ROUTING, { ...edition, version: 1 }, '"2"');
      expect([status, body.errors]).toEqual([
        422,
        [{ pointer: '/version', detail: expect.stringContaining('must be 2') }],
      ]);
    });

    it('tells who comes too late what has changed since, and by whom', async () => {
      const { body } = await decides(supervisor, ROUTING, '"1"');
      expect(body.current).toBe('"2"');
      expect(body.changes).toContainEqual(
        expect.objectContaining({ field: 'rules/HIGH', by: expect.any(String) }),
      );
    });

    it('is replaced by the next draft, under a number of its own', async () => {
      const edition = { ...(await editionOf(admin, ROUTING, () => ({}))), version: 2 };
      const { status, body } = await drafts(admin, ROUTING, edition, '"2"');
      expect([status, body.version, body.basedOn]).toEqual([200, 3, 1]);
      const stale = [412, 'request/stale'];
      expect(await refusal(() => decides(supervisor, ROUTING, '"2"'))).toEqual(stale);
      const rows = await app.db.query(`SELECT version, outcome FROM rule_table_draft ORDER BY 1`);
      expect(rows).toEqual([
        { version: 2, outcome: 'replaced' },
        { version: 3, outcome: null },
      ]);
    });

    it('is taken back, and its number is not used again', async () => {
      expect((await discards('"2"')).status).toBe(204);
      expect((await admin.get(`${ROUTING}/draft`)).body.type).toBe('/problems/table/no-draft');
      const settled = [409, 'table/draft-settled'];
      expect(await refusal(() => decides(supervisor, ROUTING, '"2"'))).toEqual(settled);
      expect((await draftHigh('"1"')).body.version).toBe(3);
    });

    it('is declined with a reason', async () => {
      const bare = await decides(supervisor, ROUTING, '"2"', { decision: 'decline' });
      expect([bare.status, bare.body.errors[0].pointer]).toEqual([422, '/note']);
      const why = { decision: 'decline', note: 'Chưa bàn với Công an.' };
      const { status, body } = await decides(supervisor, ROUTING, '"2"', why);
      expect([status, body.outcome, body.decisionNote]).toEqual([200, 'declined', why.note]);
      expect((await reporter.get(ROUTING)).body.version).toBe(1);
    });

    it('is listed with what became of it, the newest first, for those who may read drafts', async () => {
      const listed = async (query = '') => (await admin.get(`${ROUTING}/drafts${query}`)).body;
      expect((await listed()).items).toMatchObject([{ version: 2, outcome: 'open' }]);
      const why = { decision: 'decline', note: 'Chưa bàn với Công an.' };
      await decides(supervisor, ROUTING, '"2"', why);
      await drafts(admin, ROUTING, await editionOf(admin, ROUTING, withRule('HIGH', {})), '"1"');
      const { items, nextCursor } = await listed('?limit=1');
      expect(items).toMatchObject([{ version: 3, outcome: 'open', decidedBy: null }]);
      expect((await listed(`?cursor=${nextCursor as string}`)).items).toMatchObject([
        {
          version: 2,
          outcome: 'declined',
          decisionNote: why.note,
          decidedBy: { id: supervisor.id },
        },
      ]);
      expect((await admin.get('/deadline-table/drafts')).body.items).toEqual([]);
      expect((await reporter.get(`${ROUTING}/drafts`)).status).toBe(403);
    });

    it('is not put in force when it no longer fits the registers', async () => {
      const setActive = async (active: boolean) => {
        const { headers } = await admin.get('/agencies/VN-VNCERT');
        const call = admin.patch('/agencies/VN-VNCERT', { active });
        expect((await call.set('if-match', headers.etag ?? '')).status).toBe(200);
      };
      await setActive(false);
      const { status, body } = await decides(supervisor, ROUTING, '"2"');
      expect([status, body.type]).toEqual([409, '/problems/table/draft-outdated']);
      expect(body.places).toContain('/rules/4/notify/2');
      expect((await reporter.get(ROUTING)).body.version).toBe(1);
      await setActive(true);
    });

    it('cannot be put in force behind the service’s back by who wrote it', async () => {
      await expect(
        app.db.query(
          `UPDATE rule_table_draft SET outcome = 'in-force', decided_by = drafted_by, decided_at = now()`,
        ),
      ).rejects.toThrow('rule_table_draft_has_a_second_person');
    });
  });
});
