import { type Caller, TestApp } from '../../support/app.js';
import { hire } from '../../support/cast.js';
import { Case, defacement, IMPACT_OF } from '../../support/reports.js';
import { changed, decides, drafts, editionOf, withRule } from '../../support/tables.js';

describe('tables that change while others work', () => {
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
  afterAll(() => app.stop());

  const etagOf = async (path: string) => (await admin.get(path)).headers.etag ?? '';
  const leads = (lead: string, other: string) => withRule('HIGH', { lead, support: [other] });
  const draftNow = async (change = leads('GL-CAT', 'GL-STTTT')) => {
    const edition = await editionOf(admin, '/routing-table', change);
    const { body } = await drafts(admin, '/routing-table', edition, await etagOf('/routing-table'));
    return { edition, etag: `"${body.version as number}"`, version: body.version as number };
  };
  const statuses = (answers: readonly { status: number }[]) =>
    answers.map(({ status }) => status).sort();

  it('come into force once when two approve at once', async () => {
    const other = await hire(app, 'GL-UBND', 'supervisor');
    const { etag, version } = await draftNow();
    const answers = await Promise.all([
      decides(supervisor, '/routing-table', etag),
      decides(other, '/routing-table', etag),
    ]);
    expect(statuses(answers)).toEqual([200, 409]);
    const rows = await app.db.query(
      `SELECT version FROM rule_table WHERE name = 'routing' AND version = $1`,
      [version],
    );
    expect(rows).toHaveLength(1);
  });

  it('are put in force or declined, never both', async () => {
    const other = await hire(app, 'GL-UBND', 'supervisor');
    const { etag, version } = await draftNow();
    const [approved, declined] = await Promise.all([
      decides(supervisor, '/routing-table', etag),
      decides(other, '/routing-table', etag, { decision: 'decline', note: 'Không.' }),
    ]);
    expect(statuses([approved, declined])).toEqual([200, 409]);
    const inForce = (await reporter.get('/routing-table')).body.version === version;
    expect(inForce).toBe(approved.status === 200);
  });

  it.each([1, 2, 3])('are put in force as they were read, or not at all (%i)', async () => {
    const { edition, etag, version } = await draftNow(leads('GL-CAT', 'GL-STTTT'));
    const replacement = { ...edition, ...leads('GL-STTTT', 'GL-CAT')(edition), version };
    const [approved, replaced] = await Promise.all([
      decides(supervisor, '/routing-table', etag),
      drafts(admin, '/routing-table', replacement, etag),
    ]);
    const { body: inForce } = await reporter.get('/routing-table');
    if (approved.status === 200) {
      // Then the draft that was to be replaced is the table in force, under the number that was named: a new draft of it.
      expect(replaced.status).toBe(200);
      expect(inForce.version).toBe(version);
      expect(inForce.rules).toContainEqual(expect.objectContaining({ id: 'HIGH', lead: 'GL-CAT' }));
    } else {
      expect([approved.status, replaced.status]).toEqual([412, 200]);
      expect(inForce.version).toBeLessThan(version);
    }
    const open = await app.db.query(`SELECT version FROM rule_table_draft WHERE outcome IS NULL`);
    expect(open).toHaveLength(replaced.status === 200 ? 1 : 0);
    if (replaced.status === 200) {
      const gone = await admin
        .delete('/routing-table/draft')
        .set('if-match', replaced.headers.etag ?? '');
      expect(gone.status).toBe(204);
    }
  });

  it('judge each report wholly by one version', async () => {
    const { etag, version } = await draftNow((table) => ({
      ...leads('GL-CAT', 'GL-STTTT')(table),
      modifiers: table.modifiers.map((one: any) =>
        one.id === 'PROVIDER' ? { ...one, when: {}, support: ['GL-VNPT'] } : one,
      ),
    }));
    const before = (await reporter.get('/routing-table')).body;
    const report = () => reporter.post('/incidents', defacement({ impact: IMPACT_OF.high }));
    const [reports, decision] = await Promise.all([
      Promise.all(Array.from({ length: 30 }, report)),
      decides(supervisor, '/routing-table', etag).then((answer) => answer),
    ]);
    expect(decision.status).toBe(200);
    expect(new Set(reports.map(({ status }) => status))).toEqual(new Set([201]));
    reports.push(await report());
    const oldLead = before.rules.find(({ id }: any) => id === 'HIGH').lead;
    for (const { body } of reports) {
      const isNew = body.routing.tableVersion === version;
      expect(body.routing.tableVersion).toBe(isNew ? version : before.version);
      expect([body.leadAgency, body.supportAgencies.includes('GL-VNPT')]).toEqual([
        isNew ? 'GL-CAT' : oldLead,
        isNew,
      ]);
      const [row] = await app.db.query(
        `SELECT d.routing ->> 'tableVersion' AS version, i.lead_agency AS lead
           FROM incident i JOIN incident_decision d ON d.incident_id = i.id WHERE i.code = $1`,
        [body.code],
      );
      expect(row).toEqual({ version: String(body.routing.tableVersion), lead: body.leadAgency });
    }
    expect(reports.at(-1)?.body.routing.tableVersion).toBe(version);
  });

  it('leave running clocks as they are, and set the next ones', async () => {
    const coordinator = await app.as('coordinator');
    const incident = await Case.reported(app, reporter);
    const dueOf = async (kind: string) => {
      const { body } = await reporter.get(incident.path());
      return body.deadlines.find((one: any) => one.kind === kind);
    };
    const acknowledge = await dueOf('acknowledge');
    const targets: Record<string, string> = { acknowledge: '2wh', triage: '3wh' };
    const version = await changed({ admin, supervisor }, '/deadline-table', ({ rows }) => ({
      rows: rows.map((row: any) =>
        row.severity === 'medium' && row.phase === 'normal' && targets[row.kind]
          ? { ...row, target: targets[row.kind] }
          : row,
      ),
    }));
    expect(await dueOf('acknowledge')).toEqual(acknowledge);
    await incident.moved(coordinator, 'acknowledge');
    expect((await dueOf('triage')).why).toMatchObject({ target: '3wh', tableVersion: version });
    const later = await Case.reported(app, reporter);
    const { body } = await reporter.get(later.path());
    expect(body.deadlines[0].why).toMatchObject({ target: '2wh', tableVersion: version });
  });
});
