import { RestampPhases } from '../../../src/incidents/use-cases/restamp-phases.js';
import { TestApp } from '../../support/app.js';
import { type Cast, castOf } from '../../support/cast.js';
import { caseIn, MEMBERS, refused, stateOf } from '../../support/cases.js';
import { Case, defacement } from '../../support/reports.js';

const START = '2026-11-24T02:00:00Z';
const CODE = 'dh-chu-se';

describe('a congress that is entered, moved or ended', () => {
  let app: TestApp;
  let cast: Cast;
  beforeEach(async () => {
    app = await TestApp.start();
    cast = await castOf(app);
    app.clock.set(START);
  });
  afterEach(() => app.stop());

  /** A district's congress at these days: fifteen days before it and seven after it count as well. */
  const opened = async (from = '2026-11-23', to = '2026-11-25') => {
    const { status } = await cast.admin.post('/periods', {
      ...{ code: CODE, level: 'district', scope: ['GL-UBND-633'], congress: { from, to } },
      name: { vi: 'Đại hội Đảng bộ huyện Chư Sê', en: 'Chư Sê District Party Congress' },
    });
    expect(status).toBe(201);
  };
  const moved = async (from: string, to: string) => {
    const { headers } = await cast.admin.get(`/periods/${CODE}`);
    const answer = await cast.admin
      .patch(`/periods/${CODE}`, { congress: { from, to } })
      .set('if-match', headers.etag ?? '');
    expect(answer.status).toBe(200);
  };
  const deleted = async () => {
    const { headers } = await cast.admin.get(`/periods/${CODE}`);
    return cast.admin.delete(`/periods/${CODE}`).set('if-match', headers.etag ?? '');
  };
  const restamp = () => app.nest.get(RestampPhases).run();
  const seen = async (incident: Case) => (await cast.reporter.get(incident.path())).body;
  const duesOf = (body: any): Record<string, string> =>
    Object.fromEntries(
      body.deadlines
        .filter(({ metAt }: { metAt: string | null }) => metAt === null)
        .map(({ kind, dueAt }: { kind: string; dueAt: string }) => [kind, dueAt]),
    );

  it('gives every open case of the unit its phase, and counts its clocks anew from where they began', async () => {
    const incident = await caseIn(app, cast, 'assigned');
    const other = await Case.reported(app, cast.reporter2, defacement());
    const [before, otherBefore] = [await stateOf(app, incident), await stateOf(app, other)];
    app.clock.advance(30);
    await opened();
    expect(await restamp()).toBe(1);

    const body = await seen(incident);
    expect(body).toMatchObject({
      ...{ period: { code: CODE, phase: 'during' }, severity: 'medium', leadAgency: 'GL-STTTT' },
      ...{ version: Number(before.incident.version) + 1, status: 'assigned' },
    });
    expect(duesOf(body)).toEqual({
      contain: '2026-11-24T10:00:00.000Z',
      recover: '2026-11-25T02:00:00.000Z',
      update: '2026-11-24T06:00:00.000Z',
    });
    const after = await stateOf(app, incident);
    expect(after.incident.next_due_at).toBe('2026-11-24T06:00:00+00:00');
    expect(after.events.at(-1)).toMatchObject({
      ...{ type: 'incident.phase-changed', actor: { id: 'system', name: 'Trực Ban' } },
      data: { from: 'normal', to: 'during', period: CODE },
    });
    expect(await stateOf(app, other)).toEqual(otherBefore);
    const timeline = await cast.reporter.get(incident.path('/timeline'));
    expect(timeline.body.items.at(-1).sentence.en).toBe(
      'The unit went from a normal period to during the congress; the deadlines were counted anew.',
    );
  });

  it('leaves what was kept before as it was, with the phase and the period it was kept in', async () => {
    const incident = await caseIn(app, cast, 'triage');
    await opened();
    await restamp();
    const body = await seen(incident);
    expect(body.deadlines).toMatchObject([
      { kind: 'acknowledge', why: { phase: 'normal', period: null } },
      { kind: 'triage', why: { phase: 'during', period: CODE } },
      { kind: 'update', why: { phase: 'during', period: CODE } },
    ]);
  });

  it('changes nothing a second time', async () => {
    const incident = await caseIn(app, cast, 'triage');
    await opened();
    await restamp();
    const before = await stateOf(app, incident);
    expect(await restamp()).toBe(0);
    expect(await stateOf(app, incident)).toEqual(before);
  });

  it('does not touch cases that have ended', async () => {
    const ended = [];
    for (const place of ['closed', 'rejected', 'withdrawn'] as const) {
      ended.push(await caseIn(app, cast, place));
    }
    const before = await Promise.all(ended.map((one) => stateOf(app, one)));
    await opened();
    expect(await restamp()).toBe(0);
    expect(await Promise.all(ended.map((one) => stateOf(app, one)))).toEqual(before);
  });

  it('changes each case once, however many processes look at the same time', async () => {
    const reports = Array.from({ length: 53 }, () =>
      Case.reported(app, cast.reporter, defacement()),
    );
    await Promise.all(reports);
    await opened();
    const changed = await Promise.all([restamp(), restamp(), restamp()]);
    // Whatever one of them found locked by another, that other has changed.
    expect(changed.reduce((sum, one) => sum + one, 0) + (await restamp())).toBe(53);
    const [counted] = await app.db.query(
      `SELECT count(*)::int AS events, count(DISTINCT incident_id)::int AS incidents
         FROM incident_event WHERE type = 'incident.phase-changed'`,
    );
    expect(counted).toEqual({ events: 53, incidents: 53 });
    const { body } = await cast.auditor.get('/audit/verify');
    expect(body).toEqual({ valid: true, incidents: 53, events: 106 });
  });

  it('begins at midnight in Gia Lai, without anybody doing anything', async () => {
    await opened('2026-12-20', '2026-12-22');
    const incident = await caseIn(app, cast, 'triage');
    expect((await seen(incident)).period).toEqual({ code: null, phase: 'normal' });
    for (const [instant, phase, changed] of [
      ['2026-12-04T16:59:59Z', 'normal', 0],
      ['2026-12-04T17:00:00Z', 'before', 1],
      ['2026-12-19T17:00:00Z', 'during', 1],
      ['2026-12-22T17:00:00Z', 'after', 1],
      ['2026-12-29T17:00:00Z', 'normal', 1],
    ] as const) {
      app.clock.set(instant);
      expect([instant, await restamp()]).toEqual([instant, changed]);
      expect((await seen(incident)).period.phase).toBe(phase);
    }
  });

  it('gives time back when it is over, and takes none that was promised when it begins', async () => {
    const incident = await caseIn(app, cast, 'assigned');
    const normal = duesOf(await seen(incident));
    await opened();
    await restamp();
    const during = duesOf(await seen(incident));
    for (const kind of ['contain', 'recover', 'update']) {
      expect([kind, (during[kind] ?? '') < (normal[kind] ?? '')]).toEqual([kind, true]);
    }
    await moved('2026-12-20', '2026-12-22');
    expect(await restamp()).toBe(1);
    expect(duesOf(await seen(incident))).toEqual(normal);
  });

  it('that is extended keeps the cases in it', async () => {
    await opened();
    const incident = await caseIn(app, cast, 'triage');
    app.clock.set('2026-11-26T02:00:00Z');
    await moved('2026-11-23', '2026-11-27');
    expect(await restamp()).toBe(0);
    expect((await seen(incident)).period).toEqual({ code: CODE, phase: 'during' });
  });

  it('cannot be deleted while a case names it, and can once none does', async () => {
    await opened();
    const incident = await caseIn(app, cast, 'triage');
    const before = await stateOf(app, incident);
    expect((await deleted()).status).toBe(409);
    expect(await stateOf(app, incident)).toEqual(before);
    await moved('2027-01-20', '2027-01-22');
    expect(await restamp()).toBe(1);
    expect((await seen(incident)).period).toEqual({ code: null, phase: 'normal' });
    expect((await deleted()).status).toBe(204);
    expect(await restamp()).toBe(0);
  });

  it('is a change like any other: a move that was decided on before it is told what changed', async () => {
    const incident = await caseIn(app, cast, 'triage');
    await opened();
    await restamp();
    const problem = await refused(app, incident, 412, () =>
      incident.move(cast.coordinator, 'accept', { handler: cast.handler.id }),
    );
    expect(problem.changes).toEqual(
      ['phase', 'periodCode'].map((field) => ({
        ...{ field, from: field === 'phase' ? 'normal' : null },
        ...{ to: field === 'phase' ? 'during' : CODE, by: 'Trực Ban' },
        at: '2026-11-24T02:00:00.000Z',
      })),
    );
  });

  it.each([
    ['reopen', 'closed'],
    ['reopen_rejected', 'rejected'],
  ] as const)('does not follow a case that comes back later by %s', async (event, place) => {
    await opened();
    const incident = await caseIn(app, cast, place);
    expect((await seen(incident)).period.phase).toBe('during');
    app.clock.set('2026-12-10T02:00:00Z');
    const body = await incident.moved(cast.reporter, event, { reason: 'Tái diễn.' });
    expect(body.period).toEqual({ code: null, phase: 'normal' });
    expect(duesOf(body).triage).toBe('2026-12-11T02:00:00.000Z');
    expect(await restamp()).toBe(0);
  });

  it('counts for the severity of a report, and for its route', async () => {
    await opened();
    const impact = { ...defacement().impact, congressRole: 'critical' };
    const incident = await Case.reported(app, cast.reporter, defacement({ impact }));
    expect(await seen(incident)).toMatchObject({
      ...{ severity: 'critical', leadAgency: 'GL-CAT', period: { code: CODE, phase: 'during' } },
      deadlines: [{ kind: 'acknowledge', why: { target: '5m', period: CODE } }],
    });
  });

  it('pauses nothing and resumes nothing', async () => {
    const incident = await caseIn(app, cast, 'triage');
    await incident.moved(cast.coordinator, 'request_info', MEMBERS.request_info);
    await opened();
    await restamp();
    const { deadlines } = await seen(incident);
    expect(deadlines).toMatchObject([
      { kind: 'acknowledge', paused: false },
      { kind: 'triage', paused: true },
      { kind: 'update', paused: false },
    ]);
  });
});
