import { referenceFile } from '../../../src/common/reference-file.js';
import {
  DEADLINE_KINDS,
  type DeadlineKind,
  type DeadlineTable,
} from '../../../src/incidents/domain/deadlines.js';
import { type Caller, TestApp } from '../../support/app.js';
import { type Cast, castOf, hire } from '../../support/cast.js';
import {
  approved,
  caseIn,
  deskFor,
  finishTasks,
  MEMBERS,
  type Rank,
  stateOf,
} from '../../support/cases.js';
import { Case, defacement, IMPACT_OF } from '../../support/reports.js';

const { clockStart, table } = referenceFile<DeadlineTable>('sla.json');
// A Tuesday, nine o'clock in Gia Lai.
const START = '2026-11-24T02:00:00Z';

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

const clockOf = (body: any, kind: DeadlineKind): any =>
  body.deadlines.find((one: { kind: string }) => one.kind === kind);
const seen = async (incident: Case) => (await cast.reporter.get(incident.path())).body;
const clock = async (incident: Case, kind: DeadlineKind) => clockOf(await seen(incident), kind);
const reported = (severity: Rank) =>
  Case.reported(
    app,
    cast.reporter,
    defacement({ impact: IMPACT_OF[severity], detectedAt: '2026-11-24T00:00:00Z' }),
  );

describe('a deadline', () => {
  it.each<[Rank, string, string, string]>([
    ['medium', '4wh', '2026-11-24T02:00:00Z', '2026-11-24T08:00:00.000Z'],
    // Friday at four: an hour until the office closes, three on Monday.
    ['medium', '4wh', '2026-11-27T09:00:00Z', '2026-11-30T03:30:00.000Z'],
    // Sunday night: the whole of Monday.
    ['low', '1wd', '2026-11-29T15:00:00Z', '2026-11-30T10:00:00.000Z'],
    ['high', '30m', '2026-11-29T15:00:00Z', '2026-11-29T15:30:00.000Z'],
    ['critical', '15m', '2026-11-29T15:00:00Z', '2026-11-29T15:15:00.000Z'],
  ])('of a %s report, %s, in %s is due at %s', async (severity, target, at, dueAt) => {
    app.clock.set(at);
    const { body } = await cast.reporter.post(
      '/incidents',
      defacement({ impact: IMPACT_OF[severity] }),
    );
    const startAt = new Date(at).toISOString();
    expect(body.deadlines).toEqual([
      {
        ...{ kind: 'acknowledge', dueAt, metAt: null, breachedAt: null, paused: false },
        why: {
          ...{ severity, phase: 'normal', period: null, target, working: target.includes('w') },
          ...{ legal: false, startAt, pauses: [], tableVersion: 1 },
          text: { vi: expect.any(String), en: expect.any(String) },
        },
      },
    ]);
  });

  it('in working time leaves out a holiday that the administrator has entered', async () => {
    const calendar = await cast.admin.get('/calendar');
    const day = { day: '2026-12-07', working: false, name: { vi: 'Nghỉ bù', en: 'Day off' } };
    const { version: _, ...body } = calendar.body;
    await cast.admin
      .put('/calendar', { ...body, days: [...body.days, day] })
      .set('if-match', calendar.headers.etag ?? '');
    app.clock.set('2026-12-04T09:00:00Z');
    const incident = await reported('medium');
    expect((await clock(incident, 'acknowledge')).dueAt).toBe('2026-12-08T03:30:00.000Z');
  });

  describe.each<Rank>(['low', 'medium', 'high', 'critical'])('of a %s case', (severity) => {
    /** Where sla.json says that each kind counts from, and what keeps it. */
    const SPANS: Readonly<Record<DeadlineKind, readonly [string, string]>> = {
      acknowledge: ['reportedAt', 'acknowledgedAt'],
      triage: ['acknowledgedAt', 'acceptedAt'],
      contain: ['acceptedAt', 'containedAt'],
      recover: ['acceptedAt', 'resolvedAt'],
      // The last word before the resolution was the eradication.
      update: ['eradicatedAt', 'resolvedAt'],
      closing_report: ['resolvedAt', 'closedAt'],
    };

    it('begins, is kept and has the time that the table says', async () => {
      const { desk, handler } = deskFor(cast, severity);
      const incident = await reported(severity);
      const steps: [Caller, string, object?][] = [
        [desk, 'acknowledge'],
        [desk, 'accept', { handler: handler.id }],
        [handler, 'start'],
        [handler, 'contain', MEMBERS.contain],
        [handler, 'eradicate', MEMBERS.eradicate],
        [handler, 'recover', MEMBERS.recover],
        [cast.reporter, 'confirm'],
        [desk, 'close', MEMBERS.close],
      ];
      for (const step of steps) {
        app.clock.advance(1);
        if (step[1] === 'close') await finishTasks(incident, handler);
        await incident.moved(...step);
      }
      if (severity === 'critical') await approved(incident, cast.supervisor);
      const body = await seen(incident);
      const kinds = DEADLINE_KINDS.filter((kind) => table.normal[severity][kind] !== undefined);
      for (const kind of kinds) {
        const [from, until] = SPANS[kind];
        expect({ kind, ...clockOf(body, kind) }).toMatchObject({
          ...{ kind, metAt: body[until], breachedAt: null, paused: false },
          why: { target: table.normal[severity][kind], startAt: body[from] },
        });
      }
      expect(body.deadlines).toHaveLength(kinds.length);
      expect((await stateOf(app, incident)).incident.next_due_at).toBe('infinity');
    });

    it('counts from the instants that sla.json names', () => {
      const named = DEADLINE_KINDS.map((kind) => [kind, SPANS[kind][0]]);
      const inAnswers = { submittedAt: 'reportedAt', lastUpdateAt: 'eradicatedAt' };
      const starts = Object.entries(clockStart).map(([kind, start]) => [
        kind,
        start in inAnswers ? inAnswers[start as keyof typeof inAnswers] : start,
      ]);
      expect(named).toEqual(starts);
    });
  });

  it('to contain and to recover are both kept by the short path', async () => {
    const incident = await caseIn(app, cast, 'assigned');
    app.clock.advance(30);
    const body = await incident.moved(cast.handler, 'resolve', MEMBERS.resolve);
    for (const kind of ['contain', 'recover'] as const) {
      expect(clockOf(body, kind).metAt).toBe('2026-11-24T02:30:00.000Z');
    }
  });

  it('to contain begins again when the system is unstable, all of them when the unit disagrees', async () => {
    const reason = { reason: 'Trang lại bị đổi.' };
    const unstable = await caseIn(app, cast, 'recovery');
    const disputed = await caseIn(app, cast, 'resolved');
    app.clock.advance(60);
    const again = await unstable.moved(cast.handler, 'unstable', reason);
    const began = '2026-11-24T03:00:00.000Z';
    expect(clockOf(again, 'contain')).toMatchObject({ metAt: null, why: { startAt: began } });
    expect(clockOf(again, 'recover').why.startAt).toBe('2026-11-24T02:00:00.000Z');

    const open = (await disputed.moved(cast.reporter, 'dispute', reason)).deadlines.filter(
      ({ metAt }: { metAt: string | null }) => metAt === null,
    );
    expect(open).toMatchObject(
      ['contain', 'recover', 'update'].map((kind) => ({ kind, why: { startAt: began } })),
    );
  });

  it('is no longer asked for when the case ends before it', async () => {
    const incident = await caseIn(app, cast, 'rejected');
    const { deadlines } = await stateOf(app, incident);
    const open = deadlines.filter((one: any) => one.met_at === null && one.stopped_at === null);
    expect(open).toEqual([]);
    expect((await seen(incident)).deadlines).toMatchObject([
      { kind: 'acknowledge' },
      { kind: 'update' },
    ]);
  });
});

describe('a deadline while the desk waits for the unit', () => {
  const ask = (incident: Case, by: Caller = cast.coordinator) =>
    incident.moved(by, 'request_info', MEMBERS.request_info);
  const answer = (incident: Case) =>
    incident.moved(cast.reporter, 'provide_info', MEMBERS.provide_info);

  it('stands still in a medium case, and is due later by the working time of the wait', async () => {
    app.clock.set('2026-11-27T09:00:00Z');
    const incident = await caseIn(app, cast, 'triage');
    // One working day of seven hours and a half from Friday at four.
    expect(await clock(incident, 'triage')).toMatchObject({
      ...{ dueAt: '2026-11-30T09:00:00.000Z', paused: false },
    });
    expect(clockOf(await ask(incident), 'triage')).toMatchObject({ paused: true });
    // Monday at half past eight: one hour of Friday and one of Monday have been waited.
    app.clock.set('2026-11-30T01:30:00Z');
    expect(clockOf(await answer(incident), 'triage')).toMatchObject({
      ...{ dueAt: '2026-12-01T01:30:00.000Z', paused: false },
      why: {
        pauses: [{ from: '2026-11-27T09:00:00.000Z', until: '2026-11-30T01:30:00.000Z' }],
      },
    });
  });

  it('stands still by the clock in a high case', async () => {
    const incident = await caseIn(app, cast, 'assigned', { severity: 'high' });
    await ask(incident);
    app.clock.advance(600);
    const body = await answer(incident);
    expect(clockOf(body, 'contain').dueAt).toBe('2026-11-24T20:00:00.000Z');
  });

  it('to update the unit goes on', async () => {
    const incident = await caseIn(app, cast, 'triage');
    expect(clockOf(await ask(incident), 'update')).toMatchObject({ paused: false });
  });

  it('never stands still in a critical case', async () => {
    const incident = await caseIn(app, cast, 'assigned', { severity: 'critical' });
    const before = await seen(incident);
    const body = await ask(incident, cast.police);
    expect(body.deadlines.filter(({ paused }: { paused: boolean }) => paused)).toEqual([]);
    app.clock.advance(60);
    const after = await answer(incident);
    for (const kind of ['contain', 'recover'] as const) {
      expect(clockOf(after, kind)).toEqual(clockOf(before, kind));
    }
  });

  it('for the closing report stands still unless the law has set it', async () => {
    const paused = [];
    for (const severity of ['medium', 'high'] as const) {
      const incident = await caseIn(app, cast, 'resolved', { severity });
      paused.push(clockOf(await ask(incident), 'closing_report'));
    }
    expect(paused).toMatchObject([
      { paused: true, why: { legal: false, target: '10wd' } },
      { paused: false, why: { legal: true, target: '5d' } },
    ]);
  });

  it('stands still from its very start when it begins during the wait', async () => {
    const incident = await caseIn(app, cast, 'triage');
    await ask(incident);
    const body = await incident.moved(cast.coordinator, 'accept', { handler: cast.handler.id });
    expect(clockOf(body, 'contain')).toMatchObject({ paused: true });
    app.clock.set('2026-11-25T02:00:00Z');
    // Two working days, and the one that was waited.
    expect(clockOf(await answer(incident), 'contain')).toMatchObject({
      ...{ paused: false, dueAt: '2026-11-27T02:00:00.000Z' },
    });
  });

  it('is not what is due next', async () => {
    const incident = await caseIn(app, cast, 'triage', { severity: 'high' });
    const due = async () => (await stateOf(app, incident)).incident.next_due_at;
    expect(await due()).toBe('2026-11-24T04:00:00+00:00');
    await ask(incident);
    expect(await due()).toBe('2026-11-24T06:00:00+00:00');
  });
});

describe('the deadline to update the unit', () => {
  const comment = (incident: Case, by: Caller, visibility = 'all') =>
    by.post(incident.path('/comments'), { text: 'Đang khôi phục.', visibility });
  const startOf = async (incident: Case) => (await clock(incident, 'update')).why.startAt;
  const BEFORE = '2026-11-24T02:00:00.000Z';
  const NOW = '2026-11-24T02:30:00.000Z';

  it('begins anew with each word of the desk and of the handler, and each of their moves', async () => {
    const incident = await caseIn(app, cast, 'assigned');
    const acts = [
      () => comment(incident, cast.coordinator),
      () => comment(incident, cast.handler),
      () => incident.moved(cast.handler, 'start'),
      () => incident.moved(cast.coordinator, 'add_unit', { agency: 'GL-UBND-626' }),
    ];
    for (const act of acts) {
      app.clock.advance(10);
      await act();
      expect(await startOf(incident)).toBe(app.clock.now().toISOString());
    }
    const { deadlines } = await stateOf(app, incident);
    const updates = deadlines.filter(({ kind }: { kind: string }) => kind === 'update');
    expect(updates.map((one: any) => one.met_at === null)).toEqual([
      ...Array.from({ length: updates.length - 1 }, () => false),
      true,
    ]);
  });

  it('does not begin anew with what the unit says or does, nor with a note within the desk, nor with a supporter’s word', async () => {
    const incident = await caseIn(app, cast, 'assigned', { severity: 'high' });
    await incident.moved(cast.coordinator, 'request_info', MEMBERS.request_info);
    const supporter = await hire(app, 'GL-CAT', 'handler');
    app.clock.advance(30);
    await comment(incident, cast.reporter);
    await comment(incident, cast.coordinator, 'desk');
    await comment(incident, supporter);
    await comment(incident, cast.police);
    await incident.moved(cast.reporter, 'provide_info', MEMBERS.provide_info);
    expect(await startOf(incident)).toBe(BEFORE);
    await comment(incident, cast.coordinator);
    expect(await startOf(incident)).toBe(NOW);
  });

  it('is over when the case is resolved', async () => {
    const incident = await caseIn(app, cast, 'resolved');
    app.clock.advance(30);
    await comment(incident, cast.coordinator);
    expect(await clock(incident, 'update')).toMatchObject({ metAt: BEFORE });
  });
});

describe('the list of cases', () => {
  it('is narrowed to those that are overdue, or due before an instant, the paused and the ended apart', async () => {
    const from = `reportedFrom=2026-12-10T00:00:00Z`;
    app.clock.set('2026-12-10T02:00:00Z');
    const late = await caseIn(app, cast, 'triage', { severity: 'high' });
    const paused = await caseIn(app, cast, 'triage');
    await paused.moved(cast.coordinator, 'request_info', MEMBERS.request_info);
    const ended = await caseIn(app, cast, 'rejected');
    const codes = async (query: string) => {
      const { body } = await cast.coordinator.get(`/incidents?sort=dueAt&${from}&${query}`);
      return body.items.map(({ code }: { code: string }) => code);
    };
    // Two hours for the triage; the update of the waiting one is due in a working day.
    expect(await codes('dueBefore=2026-12-10T04:00:00Z')).toEqual([]);
    expect(await codes('dueBefore=2026-12-10T04:00:01Z')).toEqual([late.code]);
    expect(await codes('dueBefore=2027-12-10T04:00:00Z')).toEqual([late.code, paused.code]);
    expect(await codes('overdue=true')).toEqual([]);
    app.clock.set('2026-12-10T04:00:01Z');
    expect(await codes('overdue=true')).toEqual([late.code]);
    expect(await codes('overdue=false')).toEqual([paused.code, ended.code]);
  });
});
