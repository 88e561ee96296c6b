import { type Caller, TestApp } from '../../support/app.js';
import { type Cast, castOf } from '../../support/cast.js';
import { approved, caseIn, MEMBERS, refused, stateOf } from '../../support/cases.js';
import { type Case, impact, IMPACT_OF } from '../../support/reports.js';

const START = '2026-11-24T02:00:00Z';
const LONG = 'Đã xác minh: chỉ một trang tin bị ảnh hưởng.';
const SHORT = 'Mới 19 ký tự thôi nhé'.slice(0, 19);

describe('the severity of a case', () => {
  let app: TestApp;
  let cast: Cast;
  beforeAll(async () => {
    app = await TestApp.start();
    cast = await castOf(app);
  });
  beforeEach(() => {
    app.clock.set(START);
  });
  afterAll(() => app.stop());

  const rate = (incident: Case, by: Caller, body: object) =>
    incident.write(by.put(incident.path('/severity'), body));
  const rated = async (incident: Case, by: Caller, body: object) => {
    const answer = await rate(incident, by, body);
    expect({ status: answer.status, body: answer.body }).toMatchObject({ status: 200 });
    return answer.body;
  };
  const dueOf = (body: any, kind: string): string =>
    body.deadlines.find((one: { kind: string }) => one.kind === kind)?.dueAt;
  const historyOf = async (incident: Case) =>
    (await cast.reporter.get(incident.path('/assessment'))).body;

  it('is raised by the desk: the Police lead, the Department supports, the record says why', async () => {
    const incident = await caseIn(app, cast, 'assigned');
    const before = await stateOf(app, incident);
    const body = await rated(incident, cast.coordinator, { severity: 'critical', reason: 'Lan.' });
    expect(body).toMatchObject({
      ...{ severity: 'critical', score: 33, legalSerious: false, status: 'assigned' },
      ...{ leadAgency: 'GL-CAT', mode: 'lead', supportAgencies: ['GL-STTTT'] },
      ...{ handler: { id: cast.handler.id }, version: Number(before.incident.version) + 1 },
    });
    const { events, decisions } = await stateOf(app, incident);
    expect(events.at(-1)).toMatchObject({
      type: 'incident.severity-changed',
      data: {
        ...{ from: 'medium', to: 'critical', reason: 'Lan.' },
        changes: expect.arrayContaining([
          { field: 'severity', from: 'medium', to: 'critical' },
          { field: 'leadAgency', from: 'GL-STTTT', to: 'GL-CAT' },
        ]),
      },
    });
    expect(decisions.slice(0, -1)).toEqual(before.decisions);
    expect((await cast.police.get(incident.path('/transitions'))).body.items).not.toEqual([]);
  });

  it('is raised by the handler as well', async () => {
    const incident = await caseIn(app, cast, 'assigned');
    const body = await rated(incident, cast.handler, { severity: 'high', reason: 'Lan rộng.' });
    expect(body).toMatchObject({ severity: 'high', supportAgencies: ['GL-CAT'] });
  });

  it('is not changed by the unit, by who supports, nor by who does not see it', async () => {
    const incident = await caseIn(app, cast, 'assigned', { severity: 'high' });
    const change = { severity: 'critical', reason: 'Lan rộng.' };
    for (const [who, status] of [
      ['reporter', 403],
      ['police', 403],
      ['policeHandler', 403],
      ['supervisor', 403],
      ['reporter2', 403],
    ] as const) {
      await refused(app, incident, status, () => rate(incident, cast[who], change));
    }
    const hidden = await caseIn(app, cast, 'assigned');
    await refused(app, hidden, 404, () => rate(hidden, cast.police, change));
  });

  it('is changed in the version that was read', async () => {
    const incident = await caseIn(app, cast, 'assigned');
    const change = { severity: 'high', reason: 'Lan rộng.' };
    const put = () => cast.coordinator.put(incident.path('/severity'), change);
    await refused(app, incident, 428, put);
    const problem = await refused(app, incident, 412, () => put().set('if-match', '"2"'));
    expect(problem).toMatchObject({
      current: '"3"',
      changes: expect.arrayContaining([
        {
          ...{ field: 'status', from: 'triage', to: 'assigned' },
          ...{ by: 'Trần Quốc Bảo', at: '2026-11-24T02:00:00.000Z' },
        },
      ]),
    });
  });

  it('stays as it is in a case that has ended', async () => {
    const incident = await caseIn(app, cast, 'closed');
    const change = { severity: 'high', reason: 'Lan rộng.' };
    const problem = await refused(app, incident, 409, () =>
      rate(incident, cast.coordinator, change),
    );
    expect(problem).toMatchObject({ type: '/problems/incident/ended', state: 'closed' });
  });

  it('is given, or computed from new answers, but not both and not neither', async () => {
    const incident = await caseIn(app, cast, 'triage');
    const one = { severity: 'high', impact: IMPACT_OF.high, reason: LONG };
    await refused(app, incident, 422, () => rate(incident, cast.coordinator, one));
    await refused(app, incident, 422, () => rate(incident, cast.coordinator, { reason: LONG }));
    for (const body of [
      { severity: 'high' },
      { severity: 'S3', reason: LONG },
      { impact: { spread: 'wide' }, reason: LONG },
    ]) {
      await refused(app, incident, 422, () => rate(incident, cast.coordinator, body));
    }
  });

  describe('when it is lowered', () => {
    it('needs a reason of twenty characters', async () => {
      const incident = await caseIn(app, cast, 'assigned', { severity: 'high' });
      const lower = { severity: 'medium', reason: SHORT };
      const problem = await refused(app, incident, 422, () =>
        rate(incident, cast.coordinator, lower),
      );
      expect(problem.errors).toMatchObject([{ pointer: '/reason' }]);
      const body = await rated(incident, cast.coordinator, { ...lower, reason: `${SHORT}.` });
      expect(body).toMatchObject({ severity: 'medium', score: 51, leadAgency: 'GL-STTTT' });
    });

    it('lets those who supported go on supporting', async () => {
      const incident = await caseIn(app, cast, 'assigned', { severity: 'high' });
      const body = await rated(incident, cast.coordinator, { severity: 'low', reason: LONG });
      expect(body).toMatchObject({ mode: 'unit_handles', supportAgencies: ['GL-CAT'] });
    });

    it('gives the clocks more time, counted from when they began', async () => {
      const incident = await caseIn(app, cast, 'assigned', { severity: 'high' });
      app.clock.advance(60);
      const body = await rated(incident, cast.coordinator, { severity: 'medium', reason: LONG });
      // Two working days from Tuesday at nine.
      expect(dueOf(body, 'contain')).toBe('2026-11-26T02:00:00.000Z');
    });

    it.each(['high', 'medium', 'low'])(
      'from critical to %s waits for a second person',
      async (severity) => {
        const incident = await caseIn(app, cast, 'assigned', { severity: 'critical' });
        const lower = { severity, reason: LONG };
        const { status, body } = await rate(incident, cast.police, lower);
        expect([status, body.severity]).toEqual([200, 'critical']);
        expect(body.approval).toMatchObject({ kind: 'lower_severity', reason: LONG });
      },
    );

    it('from critical by better answers waits for a second person too', async () => {
      const incident = await caseIn(app, cast, 'assigned', { severity: 'critical' });
      const better = { impact: IMPACT_OF.high, reason: LONG };
      const { body } = await rate(incident, cast.police, better);
      expect(body).toMatchObject({ severity: 'critical', impact: IMPACT_OF.critical });
      const decided = await approved(incident, cast.supervisor);
      expect(decided).toMatchObject({ outcome: 'approved', incident: { severity: 'high' } });
      const after = (await cast.police.get(incident.path())).body;
      expect(after).toMatchObject({ severity: 'high', impact: IMPACT_OF.high, approval: null });
    });
  });

  describe('when the answers change', () => {
    it('is computed from them, up and down', async () => {
      const incident = await caseIn(app, cast, 'assigned');
      const worse = await rated(incident, cast.handler, { impact: IMPACT_OF.high, reason: 'Lan.' });
      expect(worse).toMatchObject({ severity: 'high', score: 51, impact: IMPACT_OF.high });
      await refused(app, incident, 422, () =>
        rate(incident, cast.handler, { impact: IMPACT_OF.low, reason: SHORT }),
      );
      const better = await rated(incident, cast.handler, { impact: IMPACT_OF.low, reason: LONG });
      expect(better).toMatchObject({ severity: 'low', score: 8, mode: 'unit_handles' });
    });

    it('may stay what it is, and the case be routed to another', async () => {
      const incident = await caseIn(app, cast, 'assigned');
      const suspicious = impact({ crimeSigns: true });
      const body = await rated(incident, cast.handler, {
        impact: suspicious,
        reason: 'Có dấu vết.',
      });
      expect(body).toMatchObject({
        ...{ severity: 'medium', leadAgency: 'GL-CAT', supportAgencies: ['GL-STTTT'] },
      });
    });
  });

  it('moves the clocks forward when it is raised, from when they began and never back', async () => {
    const incident = await caseIn(app, cast, 'triage');
    app.clock.advance(20);
    const asked = { severity: 'critical', reason: 'Lan rộng.' };
    const body = await rated(incident, cast.coordinator, asked);
    // Acknowledged at two; thirty minutes and two hours from there, not from the change.
    expect(dueOf(body, 'triage')).toBe('2026-11-24T02:30:00.000Z');
    expect(dueOf(body, 'update')).toBe('2026-11-24T04:00:00.000Z');
    expect(body.deadlines[0]).toMatchObject({
      ...{ kind: 'acknowledge', metAt: '2026-11-24T02:00:00.000Z' },
      why: { severity: 'medium' },
    });
  });

  it('lets the wait of a raised case go on, and ends it where it becomes critical', async () => {
    const incident = await caseIn(app, cast, 'triage');
    await incident.moved(cast.coordinator, 'request_info', MEMBERS.request_info);
    app.clock.advance(3 * 60);
    const triageOf = async (severity: string) => {
      const body = await rated(incident, cast.coordinator, { severity, reason: 'Lan rộng.' });
      return body.deadlines.find(({ kind }: { kind: string }) => kind === 'triage');
    };
    expect(await triageOf('high')).toMatchObject({ paused: true });
    // Thirty minutes, and the three hours that were waited before it was critical.
    expect(await triageOf('critical')).toMatchObject({
      ...{ paused: false, dueAt: '2026-11-24T05:30:00.000Z' },
    });
  });

  it('keeps its whole history: what was computed, what was set, by whom and why', async () => {
    const incident = await caseIn(app, cast, 'triage');
    await rated(incident, cast.coordinator, { severity: 'critical', reason: 'Báo chí đã biết.' });
    const { assessment, routing, history } = await historyOf(incident);
    expect(history).toMatchObject([
      {
        ...{ cause: 'incident.submitted', severity: 'medium', reason: null },
        ...{ assessment: { severity: 'medium', score: 33 }, routing: { lead: 'GL-STTTT' } },
      },
      {
        ...{ cause: 'incident.severity-changed', severity: 'critical', reason: 'Báo chí đã biết.' },
        ...{ assessment: { severity: 'medium', score: 33 }, routing: { lead: 'GL-CAT' } },
        actor: { id: cast.coordinator.id, agency: 'GL-STTTT' },
      },
    ]);
    expect({ assessment, routing }).toEqual({
      ...{ assessment: history[1].assessment, routing: history[1].routing },
    });
    expect(routing.evaluated).toContainEqual(
      expect.objectContaining({ id: 'CRITICAL', matched: true, decided: true }),
    );
  });

  it('leaves a lead by hand-over where it is, and what the table says in the decision', async () => {
    const incident = await caseIn(app, cast, 'triage', { severity: 'critical' });
    await incident.moved(cast.police, 'transfer_request', {
      ...MEMBERS.transfer_request,
      to: 'GL-STTTT',
    });
    await incident.moved(cast.coordinator, 'transfer_accept', { handler: cast.handler.id });
    const worse = { ...IMPACT_OF.critical, spread: 'wide' };
    const body = await rated(incident, cast.handler, { impact: worse, reason: 'Lan rộng.' });
    expect(body).toMatchObject({ leadAgency: 'GL-STTTT', supportAgencies: ['GL-CAT'] });
    expect((await historyOf(incident)).routing.lead).toBe('GL-CAT');
  });

  it('is one thing and the serious incident of the law another', async () => {
    const secret = await caseIn(app, cast, 'triage', { severity: 'critical' });
    const answers = { systemLevel: '4', ownerCanHandle: 'no', serviceOutage: 'full' };
    const serious = impact({ ...answers, dataImpact: 'none' });
    const lawful = await caseIn(app, cast, 'submitted', { impact: serious });
    const flags = await Promise.all(
      [secret, lawful].map(async (one) => (await cast.police.get(one.path())).body),
    );
    expect(flags).toMatchObject([
      { severity: 'critical', legalSerious: false },
      { severity: 'critical', legalSerious: true },
    ]);
    const { assessment, routing } = await historyOf(lawful);
    expect(assessment).toMatchObject({ severity: 'critical', rules: [{ id: 'F1' }] });
    expect(routing.notify).toEqual(expect.arrayContaining(['VN-VNCERT', 'GL-BCD', 'GL-UBND']));
    const { body } = await rate(lawful, cast.police, { severity: 'high', reason: LONG });
    expect(body).toMatchObject({ severity: 'critical', approval: { kind: 'lower_severity' } });
  });
});
