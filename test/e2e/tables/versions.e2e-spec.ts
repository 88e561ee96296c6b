import { type Caller, TestApp } from '../../support/app.js';
import { hire } from '../../support/cast.js';
import { defacement, IMPACT_OF } from '../../support/reports.js';
import { changed, decides, drafts, editionOf, withRule } from '../../support/tables.js';

const ROUTING = '/routing-table';

describe('a table that comes into force', () => {
  let app: TestApp;
  let admin: Caller;
  let supervisor: Caller;
  let reporter: Caller;
  beforeEach(async () => {
    app = await TestApp.start();
    admin = await app.as('admin');
    supervisor = await app.as('supervisor');
    reporter = await app.as('reporter');
  });
  afterEach(() => app.stop());

  const policeLeadHigh = withRule('HIGH', { lead: 'GL-CAT', support: ['GL-STTTT'] });
  const draftHigh = async () =>
    drafts(admin, ROUTING, await editionOf(admin, ROUTING, policeLeadHigh), '"1"');
  const report = async () => {
    const { body } = await reporter.post('/incidents', defacement({ impact: IMPACT_OF.high }));
    return body;
  };
  const byVersion = (tableVersion: number, leadAgency: string) => ({
    ...{ leadAgency, routing: { tableVersion } },
  });

  it('decides about the next report, once a second person has approved what was read', async () => {
    await draftHigh();
    expect(await report()).toMatchObject(byVersion(1, 'GL-STTTT'));
    app.clock.set('2026-11-24T03:00:00Z');
    const { status, body } = await decides(supervisor, ROUTING, '"2"', {
      ...{ decision: 'approve', note: 'Đã đối chiếu.' },
    });
    expect([status, body.outcome, body.decidedBy.id]).toEqual([200, 'in-force', supervisor.id]);
    expect(await report()).toMatchObject(byVersion(2, 'GL-CAT'));
    expect((await reporter.get(ROUTING)).headers.etag).toBe('"2"');

    const { body: versions } = await reporter.get(`${ROUTING}/versions`);
    expect(versions.items).toEqual([
      {
        ...{ version: 2, inForceAt: '2026-11-24T03:00:00.000Z', note: 'Theo kết luận giao ban.' },
        draftedBy: expect.objectContaining({ id: admin.id }),
        approvedBy: expect.objectContaining({ id: supervisor.id }),
      },
      expect.objectContaining({ version: 1, draftedBy: null, approvedBy: null }),
    ]);
    const history = await app.db.query(
      `SELECT r.type, r.version, r.actor_id FROM register_event r JOIN outbox_event o USING (id)
        WHERE register = 'table' ORDER BY r.at, r.type`,
    );
    expect(history).toEqual([
      { type: 'table.drafted', version: 2, actor_id: admin.id },
      { type: 'table.put-in-force', version: 2, actor_id: supervisor.id },
    ]);
  });

  it('may be approved by a second administrator, who hears the same answer when asking twice', async () => {
    await draftHigh();
    const other = await hire(app, 'GL-STTTT', 'admin');
    const send = () => decides(other, ROUTING, '"2"').set('idempotency-key', 'duyet-2');
    const [first, second] = [await send(), await send()];
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.body).toEqual(first.body);
    expect(second.headers['idempotency-replayed']).toBe('true');
  });

  it('leaves every earlier one readable, which explains in its own words what it decided', async () => {
    const { body: before } = await reporter.get(ROUTING);
    const { code } = await report();
    const { body: decided } = await reporter.get(`/incidents/${code as string}/assessment`);
    const why = { vi: 'Từ nay Công an chủ trì', en: 'From now on the Police lead' };
    const change = withRule('HIGH', { lead: 'GL-CAT', why });
    await changed({ admin, supervisor }, ROUTING, change);

    expect((await reporter.get(`${ROUTING}/versions/1`)).body).toMatchObject(before);
    const { body: second } = await reporter.get(`${ROUTING}/versions/2`);
    expect(second.rules).toContainEqual(expect.objectContaining({ id: 'HIGH', why }));
    const { body: later } = await reporter.get(`/incidents/${code as string}/assessment`);
    expect(later).toEqual(decided);
    expect((await report()).routing.evaluated).toContainEqual(
      expect.objectContaining({ id: 'HIGH', because: why }),
    );
    for (const version of ['3', '0', 'x', '99999999999']) {
      const { status, body } = await reporter.get(`${ROUTING}/versions/${version}`);
      expect([version, status, body.type]).toEqual([
        ...[version, 404, '/problems/table/version-not-found'],
      ]);
    }

    const first = await reporter.get(`${ROUTING}/versions?limit=1`);
    const next = `&cursor=${first.body.nextCursor as string}`;
    const rest = await reporter.get(`${ROUTING}/versions?limit=1${next}`);
    const pages = [first, rest].map(({ body }) => body.items.map(({ version }: any) => version));
    expect([...pages, rest.body.nextCursor]).toEqual([[2], [1], null]);
  });

  it('is of all three what was drafted', async () => {
    const people = { admin, supervisor };
    const scoring = await changed(people, '/scoring', ({ levels }) => ({
      levels: [...levels.slice(0, 2), { ...levels[2], max: 64 }, { ...levels[3], min: 65 }],
    }));
    const deadlines = await changed(people, '/deadline-table', ({ rows }) => ({
      rows: rows.map((row: any) =>
        row.phase === 'normal' && row.severity === 'high' && row.kind === 'acknowledge'
          ? { ...row, target: '25m' }
          : row,
      ),
    }));
    expect([scoring, deadlines]).toEqual([2, 2]);
    const { body: read } = await reporter.get('/scoring');
    expect(read.levels.slice(2)).toMatchObject([
      { severity: 'high', min: 40, max: 64 },
      { severity: 'critical', min: 65, max: 100 },
    ]);
    const incident = await report();
    expect(incident.assessment.tableVersion).toBe(2);
    expect(incident.deadlines[0].why).toMatchObject({ target: '25m', tableVersion: 2 });
  });

  it('is never changed again, by whatever road', async () => {
    for (const sql of [
      `UPDATE rule_table SET note = 'x'`,
      `DELETE FROM rule_table WHERE version = 1`,
      `TRUNCATE rule_table CASCADE`,
    ]) {
      await expect(app.db.query(sql)).rejects.toThrow('never changed or deleted');
    }
  });
});
