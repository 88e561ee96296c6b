import { type Caller, TestApp } from '../../support/app.js';
import { defacement, impact, IMPACT_OF, without } from '../../support/reports.js';
import { contentOf } from '../../support/state.js';

describe('the preview of a report', () => {
  let app: TestApp;
  let reporter: Caller;
  let coordinator: Caller;
  beforeAll(async () => {
    app = await TestApp.start();
    reporter = await app.as('reporter');
    coordinator = await app.as('coordinator');
  });
  afterAll(() => app.stop());

  /** Whatever the answer is, nothing is stored. */
  const preview = async (body: object, by: Caller = reporter) => {
    const before = await contentOf(app);
    const answer = await by.post('/incidents/preview', body);
    expect(await contentOf(app)).toEqual(before);
    return answer;
  };

  const refusal = async (changes: object, by?: Caller) => {
    const { status, body } = await preview({ impact: impact(), ...changes }, by);
    return [status, body.type, body.errors?.map((one: { pointer: string }) => one.pointer)];
  };

  it('needs the impact only, and tells severity, route and every deadline', async () => {
    const { status, headers, body } = await preview({ impact: impact() });
    expect(status).toBe(200);
    expect(headers).not.toHaveProperty('location');
    expect(body.assessment).toMatchObject({ score: 33, severity: 'medium', legalSerious: false });
    expect(body.routing).toMatchObject({ lead: 'GL-STTTT', mode: 'lead', support: [] });
    expect(body.deadlines.map(({ kind, why }: any) => [kind, why.target])).toEqual([
      ['acknowledge', '4wh'],
      ['triage', '1wd'],
      ['contain', '2wd'],
      ['recover', '5wd'],
      ['update', '1wd'],
      ['closing_report', '10wd'],
    ]);
  });

  it('is refused without the impact, and with half of it', async () => {
    const absent = await preview(without(defacement(), 'impact'));
    expect([absent.status, absent.body.errors]).toEqual([
      422,
      [{ pointer: '/impact', detail: expect.any(String) }],
    ]);
    const incomplete = await preview({ impact: without(impact(), 'spread') });
    expect([incomplete.status, incomplete.body.errors]).toEqual([
      422,
      [{ pointer: '/impact/spread', detail: expect.any(String) }],
    ]);
  });

  it.each([
    ['normal', 33, 'medium', '4wh'],
    ['before', 39, 'medium', '1h'],
    ['during', 45, 'critical', '5m'],
    ['after', 39, 'medium', '4wh'],
  ])('counts by the phase that is given: %s', async (phase, score, severity, target) => {
    const serving = impact({ congressRole: 'critical' });
    const { body } = await preview({ impact: serving, phase });
    expect(body.assessment).toMatchObject({ score, severity });
    expect(body.deadlines[0]).toMatchObject({ kind: 'acknowledge', why: { phase, target } });
  });

  it('counts by the phase of the unit now where none is given, as soon as a congress is opened', async () => {
    const serving = { impact: impact({ congressRole: 'critical' }) };
    expect((await preview(serving)).body.assessment.severity).toBe('medium');
    const admin = await app.as('admin');
    const period = await admin.post('/periods', {
      ...{ code: 'dh-dak-doa', level: 'district', host: 'GL-DU-626', scope: ['GL-UBND-626'] },
      name: { vi: 'Đại hội Đảng bộ huyện Đăk Đoa', en: 'Đăk Đoa District Party Congress' },
      congress: { from: '2026-11-24', to: '2026-11-24' },
    });
    expect(period.status).toBe(201);
    const theirs = await preview(serving, await app.as('reporter2'));
    expect(theirs.body.assessment.severity).toBe('critical');
    expect(theirs.body.deadlines[0].why).toMatchObject({ phase: 'during', period: 'dh-dak-doa' });
    expect((await preview(serving)).body.assessment.severity).toBe('medium');
    const forThem = await preview({ ...serving, onBehalfOf: 'GL-UBND-626' }, coordinator);
    expect(forThem.body.assessment.severity).toBe('critical');
  });

  it.each([
    ['low', { impact: IMPACT_OF.low }],
    ['medium', { impact: IMPACT_OF.medium }],
    ['high', { impact: IMPACT_OF.high }],
    ['critical', { impact: IMPACT_OF.critical }],
    ['on a police system', { system: { code: 'GL-CAT-NET' } }],
    ['on a military system', { system: { code: 'GL-BCHQS-NET' } }],
    ['of an outage', { category: { taxonomy: 'availability' } }],
    [
      'of a scan that harmed nothing',
      {
        category: { taxonomy: 'information-gathering', type: 'scanner' },
        impact: impact({
          serviceOutage: 'none',
          dataImpact: 'none',
          spread: 'wide',
          systemLevel: '5',
        }),
      },
    ],
    ['on a system in no register', { system: { name: 'Máy chủ', provider: 'GL-FPT' } }],
  ])('agrees with the report made afterwards: %s', async (_, changes) => {
    const foretold = await preview(defacement(changes));
    const { body } = await reporter.post('/incidents', defacement(changes));
    expect(foretold.body.assessment).toEqual(body.assessment);
    expect(foretold.body.routing).toEqual(body.routing);
    expect(foretold.body.deadlines[0]).toEqual(body.deadlines[0]);
  });

  it('refuses what the report would be refused for', async () => {
    const invalid = [422, '/problems/request/invalid'];
    expect(await refusal({ category: { taxonomy: 'weather' } })).toEqual([
      ...[...invalid, ['/category/taxonomy']],
    ]);
    expect(await refusal({ category: { taxonomy: 'fraud', type: 'copyright' } })).toEqual([
      ...[422, '/problems/incident/out-of-scope', undefined],
    ]);
    expect(await refusal({ system: { code: 'NOT-THERE' } })).toEqual([
      ...[...invalid, ['/system/code']],
    ]);
    expect(await refusal({ detectedAt: '2026-11-25T02:00:00Z' })).toEqual([
      ...[...invalid, ['/detectedAt']],
    ]);
    expect(await refusal({ onBehalfOf: 'GL-NOWHERE' }, coordinator)).toEqual([
      ...[...invalid, ['/onBehalfOf']],
    ]);
    expect(await refusal({ onBehalfOf: 'GL-BCHQS' }, coordinator)).toEqual([
      ...[...invalid, ['/onBehalfOf']],
    ]);
    expect(await refusal({ onBehalfOf: 'GL-UBND-626' })).toEqual([
      ...[403, '/problems/auth/not-permitted', undefined],
    ]);
    expect(await refusal({ colour: 'red' })).toEqual([...[...invalid, ['/colour']]]);
    expect(await refusal({ phase: 'soon' })).toEqual([...[...invalid, ['/phase']]]);
  });

  it('is not for those who have no report to make', async () => {
    for (const username of ['supervisor', 'admin', 'auditor']) {
      const { status } = await preview({ impact: impact() }, await app.as(username));
      expect(status).toBe(403);
    }
  });
});
