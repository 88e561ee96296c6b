import { type Caller, TestApp } from '../../support/app.js';
import { defacement, impact, IMPACT_OF, without } from '../../support/reports.js';
import { contentOf, rowsOf } from '../../support/state.js';

describe('a report', () => {
  let app: TestApp;
  let people: Record<'reporter' | 'coordinator' | 'handler' | 'auditor', Caller>;
  beforeAll(async () => {
    app = await TestApp.start();
    people = {
      reporter: await app.as('reporter'),
      coordinator: await app.as('coordinator'),
      handler: await app.as('handler'),
      auditor: await app.as('auditor'),
    };
  });
  afterAll(() => app.stop());

  const report = (changes: Record<string, unknown> = {}, by: Caller = people.reporter) =>
    by.post('/incidents', defacement(changes));

  const reported = async (changes: Record<string, unknown> = {}, by?: Caller) => {
    const answer = await report(changes, by);
    expect([answer.status, answer.body.errors]).toEqual([201, undefined]);
    return answer;
  };

  /** Refused for this one difference from a report that is taken, and without a trace. */
  const refused = async (changes: Record<string, unknown>, by?: Caller) => {
    const before = await contentOf(app);
    const { status, body } = await report(changes, by);
    expect(await contentOf(app)).toEqual(before);
    const pointers = body.errors?.map(({ pointer }: { pointer: string }) => pointer);
    return { status, type: body.type, ...(pointers && { pointers }) };
  };

  const invalidAt = (...pointers: string[]) => ({
    status: 422,
    type: '/problems/request/invalid',
    pointers,
  });

  it('is answered with its address, its version, and everything that was reported', async () => {
    const { headers, body } = await reported();
    expect(body.code).toMatch(/^SC-2026-\d{6}$/);
    expect(headers).toMatchObject({ location: `/api/v1/incidents/${body.code}`, etag: '"1"' });
    const { system, detectedAt: _, ...given } = defacement();
    expect(body).toMatchObject({
      ...given,
      detectedAt: '2026-11-24T01:30:00.000Z',
      system: { ...system, operatorAgency: 'GL-UBND-633', provider: 'GL-VNPT' },
      ...{ status: 'submitted', version: 1, handler: null, transfer: null, restricted: false },
      ...{ waitingForUnit: false, reporterAgency: 'GL-UBND-633', leadAgency: 'GL-STTTT' },
      ...{ period: { code: null, phase: 'normal' }, supportAgencies: [] },
      ...{ reportedAt: '2026-11-24T02:00:00.000Z', updatedAt: '2026-11-24T02:00:00.000Z' },
      reportedBy: { id: people.reporter.id, name: 'Nguyễn Thị Hoa' },
    });
    const read = await people.reporter.get(`/incidents/${body.code}`);
    expect(read.body).toEqual(without(body, 'assessment', 'routing'));
    expect(read.headers.etag).toBe('"1"');
  });

  it('is answered with how its severity came about', async () => {
    const { body } = await reported();
    expect([body.severity, body.score, body.legalSerious]).toEqual(['medium', 33, false]);
    expect(body.assessment).toMatchObject({ score: 33, severity: 'medium', tableVersion: 1 });
    expect(body.assessment.points).toContainEqual({
      ...{ factor: 'dataImpact', answer: 'integrity', points: 14, max: 20 },
    });
    const points = body.assessment.points.map((one: { points: number }) => one.points);
    expect(points).toEqual([3, 10, 14, 0, 6, 0, 0]);
    const stored = await people.reporter.get(`/incidents/${body.code}/assessment`);
    expect(stored.body).toMatchObject({ assessment: body.assessment, routing: body.routing });
    expect(stored.body.history).toMatchObject([{ cause: 'incident.submitted', reason: null }]);
  });

  it('is answered with one deadline, to the working hour, and why it is due then', async () => {
    const { body } = await reported();
    expect(body.deadlines).toEqual([
      {
        // Four working hours from nine o'clock: two and a half before the noon rest, the others after it.
        ...{ kind: 'acknowledge', dueAt: '2026-11-24T08:00:00.000Z', metAt: null },
        ...{ breachedAt: null, paused: false },
        why: {
          ...{ severity: 'medium', phase: 'normal', period: null, target: '4wh', working: true },
          ...{ legal: false, startAt: '2026-11-24T02:00:00.000Z', pauses: [], tableVersion: 1 },
          text: { vi: expect.stringContaining('4 giờ làm việc'), en: expect.any(String) },
        },
      },
    ]);
  });

  it('gives a reason for every row of the routing table', async () => {
    const { body } = await reported();
    const rows: { id: string; matched: boolean; decided: boolean }[] = body.routing.evaluated;
    expect(rows.map(({ id }) => id)).toEqual([
      ...['MILITARY', 'POLICE_SYSTEM', 'CRIME', 'STATE_SECRET'],
      ...['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'],
      ...['CONGRESS', 'LEGAL_SERIOUS', 'DISTRICT', 'PROVIDER', 'PARTY'],
    ]);
    expect(rows.filter(({ matched }) => matched)).toEqual([
      {
        ...{ id: 'MEDIUM', matched: true, decided: true },
        because: { vi: 'Mức trung bình: Sở TT&TT chủ trì', en: 'Medium: the Department leads' },
      },
    ]);
    for (const row of rows) {
      expect(row).toMatchObject({ because: { vi: expect.any(String), en: expect.any(String) } });
    }
  });

  const district = ['GL-CA-633', 'GL-VHTT-633'];
  const wide = impact({ spread: 'wide', recoverability: 'extended' });
  it.each([
    [
      'of low severity stays with the unit, and the Department watches',
      { impact: IMPACT_OF.low },
      ['low', 'GL-STTTT', 'unit_handles', [], []],
    ],
    [
      'of high severity goes to the Department with Police support; the district hears of it',
      { impact: IMPACT_OF.high },
      ['high', 'GL-STTTT', 'lead', ['GL-CAT'], ['GL-BCD', ...district]],
    ],
    [
      'of critical severity goes to the Police with technical support by the Department',
      { impact: wide },
      ['critical', 'GL-CAT', 'lead', ['GL-STTTT'], ['GL-BCD', 'GL-UBND', 'VN-VNCERT', ...district]],
    ],
    [
      'of exposed state secrets goes to the Police',
      { impact: IMPACT_OF.critical },
      ['critical', 'GL-CAT', 'lead', ['GL-STTTT'], ['GL-UBND', 'GL-BCD', ...district]],
    ],
    [
      'with signs of crime goes to the Police whatever its severity',
      { impact: impact({ crimeSigns: true }) },
      ['medium', 'GL-CAT', 'lead', ['GL-STTTT'], ['GL-UBND', 'GL-BCD']],
    ],
    [
      'on a military system is recorded and referred, also a critical one',
      { system: { code: 'GL-BCHQS-NET' }, impact: wide },
      ['critical', 'GL-BCHQS', 'refer_only', [], ['GL-STTTT', ...district]],
    ],
    [
      'on a police system stays with the Police',
      { system: { code: 'GL-CAT-NET' } },
      ['medium', 'GL-CAT', 'lead', [], ['GL-STTTT']],
    ],
    [
      'of an outage has the support of the system’s provider',
      { category: { taxonomy: 'availability', type: 'outage' } },
      ['medium', 'GL-STTTT', 'lead', ['GL-VNPT'], []],
    ],
    [
      'of an outage of a system without a known provider has no support',
      { category: { taxonomy: 'availability', type: 'outage' }, system: { code: 'GL-MAIL' } },
      ['medium', 'GL-STTTT', 'lead', [], []],
    ],
    [
      'on a Party system is told to the Provincial Party Office',
      { system: { name: 'Trang tin Huyện ủy', operatorAgency: 'GL-DU-633' } },
      ['medium', 'GL-STTTT', 'lead', [], ['GL-VPTU']],
    ],
  ] as const)('%s', async (_, changes, [severity, lead, mode, support, notify]) => {
    const { body } = await reported(changes);
    expect(body).toMatchObject({ severity, leadAgency: lead, mode, supportAgencies: support });
    expect(body.routing).toMatchObject({ lead, mode, support, notify, tableVersion: 1 });
    const [row] = await app.db.query(
      `SELECT lead_agency, route_mode, support_agencies, notify_agencies FROM incident WHERE code = $1`,
      [body.code],
    );
    expect(row).toEqual({
      ...{ lead_agency: lead, route_mode: mode },
      ...{ support_agencies: support, notify_agencies: notify },
    });
  });

  it('that meets the legal test of a serious incident is critical and told to the national coordinator', async () => {
    const serious = impact({ systemLevel: '4', ownerCanHandle: 'no' });
    const { body } = await reported({ impact: serious });
    expect(body).toMatchObject({ severity: 'critical', legalSerious: true, leadAgency: 'GL-CAT' });
    expect(body.assessment.rules).toMatchObject([{ id: 'F1', kind: 'floor', level: 'critical' }]);
    expect(body.routing.notify).toContain('VN-VNCERT');
    const able = await reported({ impact: { ...serious, ownerCanHandle: 'yes' } });
    expect(able.body).toMatchObject({ legalSerious: false, severity: 'high' });
  });

  it('comes from a coordinator on behalf of a unit, whose report it then is', async () => {
    const { body } = await reported({ onBehalfOf: 'GL-UBND-633' }, people.coordinator);
    expect(body).toMatchObject({
      reporterAgency: 'GL-UBND-633',
      reportedBy: { id: people.coordinator.id, name: 'Trần Quốc Bảo' },
    });
    expect((await people.reporter.get(`/incidents/${body.code}`)).status).toBe(200);
  });

  it('on behalf of another is refused from those who report for their own unit only', async () => {
    const forbidden = { status: 403, type: '/problems/auth/not-permitted' };
    expect(await refused({ onBehalfOf: 'GL-UBND-626' })).toEqual(forbidden);
    expect(await refused({ onBehalfOf: 'GL-UBND-633' }, people.handler)).toEqual(forbidden);
  });

  it('is refused on behalf of an agency that is unknown, closed, or does not report to the desk', async () => {
    const place = invalidAt('/onBehalfOf');
    expect(await refused({ onBehalfOf: 'GL-NOWHERE' }, people.coordinator)).toEqual(place);
    expect(await refused({ onBehalfOf: 'GL-BCHQS' }, people.coordinator)).toEqual(place);
    await app.db.query(`UPDATE agency SET active = false WHERE code = 'GL-UBND-639'`);
    expect(await refused({ onBehalfOf: 'GL-UBND-639' }, people.coordinator)).toEqual(place);
  });

  it('is refused from those who have no report to make, and from strangers', async () => {
    for (const username of ['supervisor', 'admin', 'auditor']) {
      expect((await refused({}, await app.as(username))).status).toBe(403);
    }
    const { status } = await app.anonymous('post', '/api/v1/incidents').send(defacement());
    expect(status).toBe(401);
  });

  it('names a system that is in no register by what is known of it', async () => {
    const known = {
      ...{ name: 'Máy chủ một cửa', operatorAgency: 'GL-UBND-626', provider: 'GL-VIETTEL' },
      ...{ domains: ['motcua.dakdoa.gialai.gov.vn'], ipAddresses: ['203.0.113.77'] },
    };
    expect((await reported({ system: known })).body.system).toEqual({ code: null, ...known });
    const least = await reported({ system: { name: 'Máy in' } });
    expect(least.body.system).toEqual({
      ...{ code: null, name: 'Máy in', operatorAgency: 'GL-UBND-633', provider: null },
      ...{ domains: [], ipAddresses: [] },
    });
  });

  it('is refused with the place of whatever it points to that is not there', async () => {
    expect(await refused({ system: { code: 'NOT-THERE' } })).toEqual(invalidAt('/system/code'));
    expect(await refused({ system: {} })).toEqual(invalidAt('/system/name'));
    expect(
      await refused({ system: { name: 'A', operatorAgency: 'GL-X', provider: 'GL-Y' } }),
    ).toEqual(invalidAt('/system/operatorAgency', '/system/provider'));
    expect(await refused({ category: { taxonomy: 'weather' } })).toEqual(
      invalidAt('/category/taxonomy'),
    );
    expect(await refused({ category: { taxonomy: 'fraud', type: 'spam' } })).toEqual(
      invalidAt('/category/type'),
    );
  });

  it('of a class without a type is taken', async () => {
    const { body } = await reported({ category: { taxonomy: 'malicious-code' } });
    expect(body.category).toEqual({ taxonomy: 'malicious-code', type: null });
  });

  it.each([
    ['abusive-content', 'harmful-speech'],
    ['abusive-content', 'violence'],
    ['fraud', 'copyright'],
  ])('of what people write is none of the desk’s business: %s/%s', async (taxonomy, type) => {
    expect(await refused({ category: { taxonomy, type } })).toEqual({
      ...{ status: 422, type: '/problems/incident/out-of-scope' },
    });
  });

  it('may be detected five minutes from now, for clocks differ, and no later', async () => {
    await reported({ detectedAt: '2026-11-24T09:05:00+07:00' });
    expect(await refused({ detectedAt: '2026-11-24T09:05:00.001+07:00' })).toEqual(
      invalidAt('/detectedAt'),
    );
  });

  it('is shared as AMBER unless it says otherwise, and lacks what it need not have', async () => {
    const least = without(defacement(), 'contact');
    const { body } = await people.reporter.post('/incidents', least);
    expect(body).toMatchObject({
      ...{ tlp: 'AMBER', contact: null, actionsTaken: null, supportRequested: null },
    });
    expect((await reported({ tlp: 'RED' })).body.tlp).toBe('RED');
  });

  it('is stored in NFC, however its letters were composed', async () => {
    const title = 'Cổng thông tin huyện Chư Sê bị thay đổi';
    const { body } = await reported({ title: `  ${title.normalize('NFD')} ` });
    expect(body.title).toBe(title.normalize('NFC'));
    const [row] = await app.db.query(`SELECT title FROM incident WHERE code = $1`, [body.code]);
    expect(row).toEqual({ title: title.normalize('NFC') });
  });

  it('leaves exactly one row of each kind, and a chain that verifies', async () => {
    const before = await rowsOf(app);
    const { body } = await reported();
    const each = { incident: 1, incident_event: 1, incident_deadline: 1, incident_decision: 1 };
    const none = { observable: 0, incident_task: 0, incident_link: 0, idempotency_key: 0 };
    const added = { ...each, ...none, outbox_event: 1 };
    const after = Object.entries(before).map(([table, rows]) => [
      table,
      rows + added[table as keyof typeof added],
    ]);
    expect(await rowsOf(app)).toEqual(Object.fromEntries(after));
    const [event] = await app.db.query(`SELECT * FROM outbox_event WHERE subject = $1`, [
      body.code,
    ]);
    expect(event).toMatchObject({
      type: 'incident.submitted',
      data: { sequence: 1, status: 'submitted', severity: 'medium', leadAgency: 'GL-STTTT' },
    });
    const { body: verified } = await people.auditor.get('/audit/verify');
    expect(verified).toMatchObject({ valid: true, incidents: before.incident + 1 });
  });
});
