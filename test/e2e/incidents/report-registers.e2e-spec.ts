import { type Caller, TestApp } from '../../support/app.js';
import { defacement, impact } from '../../support/reports.js';
import { contentOf, rowsOf } from '../../support/state.js';

describe('a report follows the registers as they are at that moment', () => {
  let app: TestApp;
  let admin: Caller;
  let reporter: Caller;
  beforeAll(async () => {
    app = await TestApp.start();
    admin = await app.as('admin');
    reporter = await app.as('reporter');
  });
  beforeEach(async () => {
    app.clock.set('2026-11-24T02:00:00Z');
    await app.db.query(`DELETE FROM congress_period WHERE code LIKE 'dh-%'`);
    // From now on the registers are in memory, without a congress.
    expect((await report()).body.period.phase).toBe('normal');
  });
  afterAll(() => app.stop());

  const report = async (changes: object = {}) =>
    reporter.post('/incidents', { ...defacement(), ...changes });

  const congress = (code: string) => ({
    ...{ code, level: 'district', host: 'GL-DU-633', scope: ['GL-UBND-633'] },
    name: { vi: 'Đại hội Đảng bộ huyện Chư Sê', en: 'Chư Sê District Party Congress' },
    congress: { from: '2026-11-23', to: '2026-11-25' },
  });

  /** As another process of the desk would write it, without a word to this one. */
  const periodBySql = (code: string, [from, to] = ['2026-11-23', '2026-11-25']) =>
    app.db.query(
      `INSERT INTO congress_period (code, level, name_vi, name_en, scope, during_from, during_to, dates_status, search, version)
       VALUES ($1, 'district', 'Đại hội', 'Congress', '{GL-UBND-633}', $2, $3, 'entered', '', 1)`,
      [code, from, to],
    );

  it('a congress that an administrator has just opened', async () => {
    expect((await admin.post('/periods', congress('dh-chu-se'))).status).toBe(201);
    const { body } = await report();
    expect(body).toMatchObject({
      period: { code: 'dh-chu-se', phase: 'during' },
      deadlines: [{ kind: 'acknowledge', dueAt: '2026-11-24T02:30:00.000Z' }],
    });
    expect(body.deadlines[0].why).toMatchObject({
      ...{ phase: 'during', period: 'dh-chu-se', target: '30m', working: false },
    });
  });

  it('a congress that came in through another connection', async () => {
    await periodBySql('dh-sql');
    const { status, body } = await report();
    expect([status, body.period]).toEqual([201, { code: 'dh-sql', phase: 'during' }]);
    const [row] = await app.db.query(`SELECT phase, period_code FROM incident WHERE code = $1`, [
      body.code,
    ]);
    expect(row).toEqual({ phase: 'during', period_code: 'dh-sql' });
  });

  it('a congress that was taken away', async () => {
    await periodBySql('dh-sql');
    expect((await report()).body.period.phase).toBe('during');
    await app.db.query(`DELETE FROM congress_period WHERE code = 'dh-sql'`);
    expect((await report()).body.period).toEqual({ code: null, phase: 'normal' });
  });

  it('a congress before and after its days, by the Vietnamese midnight', async () => {
    await periodBySql('dh-sql', ['2026-11-25', '2026-11-25']);
    app.clock.set('2026-11-24T16:59:59.999Z');
    expect((await report()).body.period.phase).toBe('normal');
    app.clock.set('2026-11-24T17:00:00.000Z');
    expect((await report()).body.period.phase).toBe('during');
    app.clock.set('2026-11-25T17:00:00.000Z');
    expect((await report()).body.period.phase).toBe('normal');
  });

  it('a congress brings the Police in from medium severity up, where a system serves it', async () => {
    await periodBySql('dh-sql');
    const serving = impact({ congressRole: 'critical', serviceOutage: 'none', ongoing: 'ended' });
    const { body } = await report({ impact: serving });
    expect(body).toMatchObject({ severity: 'medium', score: 29, supportAgencies: ['GL-CAT'] });
    const apart = await report({ impact: { ...serving, congressRole: 'supporting' } });
    expect(apart.body).toMatchObject({ severity: 'medium', supportAgencies: [] });
  });

  it('a system that came in through another connection can be named', async () => {
    await app.db.query(
      `INSERT INTO information_system (code, name, operator_agency, domains, ip_addresses, congress_role, active, search, version)
       VALUES ('NEW-ONE', 'Hệ thống mới', 'GL-UBND-633', '{}', '{}', 'none', true, '', 1)`,
    );
    const { status, body } = await report({ system: { code: 'NEW-ONE' } });
    expect([status, body.system?.name]).toEqual([201, 'Hệ thống mới']);
  });

  it('a system that was closed through another connection cannot be named', async () => {
    expect((await report({ system: { code: 'GL-MAIL' } })).status).toBe(201);
    await app.db.query(`UPDATE information_system SET active = false WHERE code = 'GL-MAIL'`);
    const before = await contentOf(app);
    const { status, body } = await report({ system: { code: 'GL-MAIL' } });
    expect([status, body.errors]).toEqual([
      422,
      [{ pointer: '/system/code', detail: 'no active system has this code' }],
    ]);
    expect(await contentOf(app)).toEqual(before);
  });

  it('a routing table of a later version', async () => {
    await app.db.query(
      `INSERT INTO rule_table (name, version, content, in_force_at)
       SELECT name, 2, jsonb_set(content, '{version}', '2'), now() FROM rule_table WHERE name = 'routing'`,
    );
    expect((await report()).body.routing.tableVersion).toBe(2);
  });

  it('those that were there when a register changed between two requests at once are filed, each once', async () => {
    const before = await rowsOf(app);
    const answers = await Promise.all([
      ...Array.from({ length: 6 }, () => report()),
      periodBySql('dh-sql').then(() => report()),
      ...Array.from({ length: 6 }, () => report()),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
    expect(answers[6]?.body.period.phase).toBe('during');
    expect(new Set(answers.map(({ body }) => body.code)).size).toBe(answers.length);
    const after = await rowsOf(app);
    expect(after.incident - before.incident).toBe(answers.length);
  });
});

describe('the codes of incidents', () => {
  let app: TestApp;
  let reporter: Caller;
  beforeAll(async () => {
    app = await TestApp.start();
    reporter = await app.as('reporter');
  });
  afterAll(() => app.stop());

  it('start again with the Vietnamese year', async () => {
    app.clock.set('2027-12-31T16:59:59Z');
    expect((await reporter.post('/incidents', defacement())).body.code).toBe('SC-2027-000001');
    expect((await reporter.post('/incidents', defacement())).body.code).toBe('SC-2027-000002');
    app.clock.set('2027-12-31T17:00:00Z');
    expect((await reporter.post('/incidents', defacement())).body.code).toBe('SC-2028-000001');
  });

  it('are given once, also to the first reports of a year that come at once', async () => {
    for (const year of [2031, 2032, 2033, 2034, 2035]) {
      app.clock.set(`${year}-06-01T02:00:00Z`);
      const answers = await Promise.all(
        Array.from({ length: 10 }, () => reporter.post('/incidents', defacement())),
      );
      const codes = answers.map(({ body }) => body.code as string).sort();
      expect(codes).toEqual(
        Array.from({ length: 10 }, (_, i) => `SC-${year}-${String(i + 1).padStart(6, '0')}`),
      );
    }
  });
});
