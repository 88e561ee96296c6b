import { type Caller, TestApp } from '../../support/app.js';
import { type Cast, castOf } from '../../support/cast.js';
import { caseIn, refused, stateOf } from '../../support/cases.js';
import { type Case, defacement, impact, IMPACT_OF } from '../../support/reports.js';

describe('a correction of what was reported', () => {
  let app: TestApp;
  let cast: Cast;
  beforeAll(async () => {
    app = await TestApp.start();
    cast = await castOf(app);
  });
  afterAll(() => app.stop());

  const correct = (incident: Case, by: Caller, body: object) =>
    incident.write(by.patch(incident.path(), body));
  const corrected = async (incident: Case, by: Caller, body: object) => {
    const answer = await correct(incident, by, body);
    expect({ status: answer.status, body: answer.body }).toMatchObject({ status: 200 });
    return answer.body;
  };
  const lastEvent = async (incident: Case) => (await incident.events()).at(-1);

  it.each([
    ['title', 'Trang tin huyện bị đổi giao diện'],
    ['description', 'Kẻ lạ đã đăng nhập bằng mật khẩu cũ.'],
    ['contact', { name: 'Kpuih H’Bia', phone: '0269 385 9999' }],
    ['tlp', 'RED'],
    ['actionsTaken', 'Đã ngắt mạng.'],
    ['supportRequested', 'Đề nghị rà quét.'],
    ['detectedAt', '2026-11-24T00:00:00.000Z'],
  ])('of its %s is shown, and recorded with what it was before', async (field, value) => {
    const incident = await caseIn(app, cast, 'triage');
    const before = (await cast.reporter.get(incident.path())).body;
    const body = await corrected(incident, cast.reporter, { [field]: value });
    expect(body).toMatchObject({ [field]: value, version: Number(before.version) + 1 });
    expect(await lastEvent(incident)).toMatchObject({
      type: 'incident.corrected',
      data: { changes: [{ field, from: before[field], to: value }] },
    });
    expect((await stateOf(app, incident)).decisions).toHaveLength(1);
    expect((await cast.coordinator.get(incident.path())).body).toEqual(body);
  });

  it('of its class is recorded by both its parts, and decided anew', async () => {
    const incident = await caseIn(app, cast, 'triage');
    const category = { taxonomy: 'availability', type: 'ddos' };
    const body = await corrected(incident, cast.coordinator, { category });
    // The provider of the system's line supports what takes it down.
    expect(body).toMatchObject({ category, supportAgencies: ['GL-VNPT'] });
    expect((await lastEvent(incident))?.data.changes.map(({ field }: any) => field)).toEqual(
      expect.arrayContaining(['categoryTaxonomy', 'categoryType', 'supportAgencies']),
    );
  });

  it('of its system may give the case to another', async () => {
    const incident = await caseIn(app, cast, 'triage');
    const body = await corrected(incident, cast.reporter, { system: { code: 'GL-CAT-NET' } });
    expect(body).toMatchObject({
      ...{ leadAgency: 'GL-CAT', supportAgencies: ['GL-STTTT'] },
      system: { code: 'GL-CAT-NET', operatorAgency: 'GL-CAT', provider: null },
    });
  });

  it('of several facts is one event', async () => {
    const incident = await caseIn(app, cast, 'triage');
    await corrected(incident, cast.reporter, { title: 'Trang tin bị đổi', tlp: 'GREEN' });
    expect((await lastEvent(incident))?.data.changes).toHaveLength(2);
    const { body } = await cast.reporter.get(incident.path('/timeline'));
    expect(body.items.at(-1).sentence.en).toContain('title, TLP');
  });

  it('that changes nothing writes nothing', async () => {
    const incident = await caseIn(app, cast, 'triage');
    const before = await stateOf(app, incident);
    const { title, category, system, impact: answers, contact } = defacement();
    for (const body of [{}, { title }, { category, system, impact: answers, contact }]) {
      expect(await corrected(incident, cast.reporter, body)).toMatchObject({ code: incident.code });
    }
    expect(await stateOf(app, incident)).toEqual(before);
  });

  it('raises the severity where the answers are worse', async () => {
    const incident = await caseIn(app, cast, 'triage');
    const body = await corrected(incident, cast.reporter, { impact: IMPACT_OF.critical });
    expect(body).toMatchObject({
      ...{ severity: 'critical', leadAgency: 'GL-CAT', supportAgencies: ['GL-STTTT'] },
    });
    const { decisions, deadlines } = await stateOf(app, incident);
    expect(decisions.at(-1)).toMatchObject({ cause: 'incident.corrected', severity: 'critical' });
    const open = deadlines.filter((one: any) => one.met_at === null && one.stopped_at === null);
    expect(open.map(({ severity }: any) => severity)).toEqual(['critical', 'critical']);
  });

  it('never lowers it: the score follows the answers, the severity waits for the desk', async () => {
    const incident = await caseIn(app, cast, 'triage', { severity: 'high' });
    const body = await corrected(incident, cast.reporter, { impact: IMPACT_OF.low });
    expect(body).toMatchObject({ severity: 'high', score: 8, leadAgency: 'GL-STTTT' });
    const { body: decided } = await cast.reporter.get(incident.path('/assessment'));
    expect(decided.history.at(-1)).toMatchObject({
      ...{ severity: 'high', assessment: { severity: 'low', score: 8 } },
    });
  });

  it('takes the flag of the law with it, in both directions', async () => {
    const incident = await caseIn(app, cast, 'triage');
    const serious = impact({ systemLevel: '4', ownerCanHandle: 'no', serviceOutage: 'full' });
    expect(await corrected(incident, cast.reporter, { impact: serious })).toMatchObject({
      ...{ severity: 'critical', legalSerious: true },
    });
    const handled = { ...serious, ownerCanHandle: 'yes' };
    expect(await corrected(incident, cast.reporter, { impact: handled })).toMatchObject({
      ...{ severity: 'critical', legalSerious: false },
    });
  });

  it('is found by its new words', async () => {
    const incident = await caseIn(app, cast, 'triage');
    await corrected(incident, cast.reporter, { title: 'Máy chủ Krông Pa ngừng chạy' });
    const { body } = await cast.reporter.get('/incidents?q=krong%20pa');
    expect(body.items.map(({ code }: { code: string }) => code)).toEqual([incident.code]);
  });

  it('is for the unit and the desk, not for who handles, supports, supervises or does not see it', async () => {
    const incident = await caseIn(app, cast, 'assigned', { severity: 'high' });
    const body = { title: 'Trang tin huyện bị đổi giao diện' };
    for (const [who, status] of [
      ['handler', 403],
      ['police', 403],
      ['supervisor', 403],
      ['auditor', 403],
      ['reporter2', 404],
    ] as const) {
      await refused(app, incident, status, () => correct(incident, cast[who], body));
    }
    await corrected(incident, cast.coordinator, body);
  });

  it('is made to the version that was read', async () => {
    const incident = await caseIn(app, cast, 'triage');
    const patch = () => cast.reporter.patch(incident.path(), { tlp: 'RED' });
    await refused(app, incident, 428, patch);
    const problem = await refused(app, incident, 412, () => patch().set('if-match', '"1"'));
    expect(problem).toMatchObject({ current: '"2"' });
    expect(problem.changes.map(({ field }: { field: string }) => field)).toEqual(
      expect.arrayContaining(['status', 'acknowledgedAt']),
    );
  });

  it.each(['closed', 'rejected', 'withdrawn'] as const)(
    'comes too late for a case that is %s',
    async (place) => {
      const incident = await caseIn(app, cast, place);
      const problem = await refused(app, incident, 409, () =>
        correct(incident, cast.reporter, { tlp: 'RED' }),
      );
      expect(problem).toMatchObject({ type: '/problems/incident/ended', state: place });
    },
  );

  it.each([
    ['/detectedAt', { detectedAt: '2026-11-24T02:05:01Z' }],
    ['/category/taxonomy', { category: { taxonomy: 'weather' } }],
    ['/category/type', { category: { taxonomy: 'availability', type: 'rain' } }],
    ['/system/code', { system: { code: 'GL-NOPE' } }],
    ['/impact/spread', { impact: impact({ spread: 'far' }) }],
    ['/title', { title: 'Ngắn' }],
    ['/severity', { severity: 'critical' }],
    ['/onBehalfOf', { onBehalfOf: 'GL-UBND-626' }],
  ])('is refused whole at %s', async (pointer, body) => {
    const incident = await caseIn(app, cast, 'submitted');
    const problem = await refused(app, incident, 422, () =>
      correct(incident, cast.reporter, { tlp: 'RED', ...body }),
    );
    expect(problem.errors).toMatchObject([{ pointer }]);
  });

  it('does not turn the case into one that is not the business of the desk', async () => {
    const incident = await caseIn(app, cast, 'submitted');
    const category = { taxonomy: 'abusive-content', type: 'harmful-speech' };
    const problem = await refused(app, incident, 422, () =>
      correct(incident, cast.reporter, { category }),
    );
    expect(problem.type).toBe('/problems/incident/out-of-scope');
  });
});
