import { RaiseAlarms } from '../../../src/incidents/use-cases/alarms/raise-alarms.js';
import { RestampPhases } from '../../../src/incidents/use-cases/restamp-phases.js';
import { TellOverdueTasks } from '../../../src/incidents/use-cases/alarms/tell-overdue-tasks.js';
import { type Caller, TestApp } from '../../support/app.js';
import { type Cast, castOf } from '../../support/cast.js';
import { caseIn, MEMBERS, type Rank, stateOf } from '../../support/cases.js';
import { Case, defacement, IMPACT_OF } from '../../support/reports.js';
import { changed } from '../../support/tables.js';

// A Tuesday, nine o'clock in Gia Lai.
const START = '2026-11-24T02:00:00Z';
const after = (minutes: number): string =>
  new Date(new Date(START).getTime() + minutes * 60_000).toISOString();

let app: TestApp;
let cast: Cast;
let alarms: RaiseAlarms;
let tasks: TellOverdueTasks;
beforeAll(async () => {
  app = await TestApp.start();
  cast = await castOf(app);
  alarms = app.nest.get(RaiseAlarms);
  tasks = app.nest.get(TellOverdueTasks);
});
beforeEach(async () => {
  // What earlier tests left running is no concern of this one.
  await app.db.query(`UPDATE incident_deadline SET next_alarm_at = 'infinity'`);
  await app.db.query('UPDATE incident_task SET overdue_at = due_at WHERE done_at IS NULL');
  app.clock.set(START);
});
afterAll(() => app.stop());

const reported = (severity: Rank = 'critical', by: Caller = cast.reporter) =>
  Case.reported(app, by, defacement({ impact: IMPACT_OF[severity] }));
const seen = async (incident: Case, who: Caller = cast.reporter) =>
  (await who.get(incident.path())).body;
const clockOf = (body: any, kind: string): any =>
  body.deadlines.find((one: { kind: string }) => one.kind === kind);

/** What was raised so far, in order: type, kind, percentage, and whether it came late. */
const raised = async (incident: Case): Promise<string[]> =>
  (await incident.events())
    .filter(({ type }) => type.startsWith('incident.deadline-'))
    .map(({ type, data }) =>
      [type.slice('incident.deadline-'.length), data.kind, data.percent, data.late && 'late']
        .filter((part) => part !== undefined)
        .join(' '),
    );
const at = async (minutes: number): Promise<number> => {
  app.clock.set(after(minutes));
  return alarms.run();
};
const nextAlarms = async (incident: Case): Promise<string[]> => {
  const { deadlines } = await stateOf(app, incident);
  return deadlines.map((one: any) => one.next_alarm_at);
};

describe('a deadline that nobody keeps', () => {
  it('is told of at each percentage, breached when it is due, and brought before those above', async () => {
    const incident = await reported();
    const steps: [number, string[]][] = [
      [7.4, []],
      [7.5, ['warned acknowledge 50']],
      [12, ['warned acknowledge 80']],
      [14.9, []],
      [15, ['breached acknowledge', 'escalated acknowledge 100']],
      [22.5, ['escalated acknowledge 150']],
      [30, ['escalated acknowledge 200']],
      [600, []],
    ];
    const told: string[] = [];
    for (const [minutes, names] of steps) {
      await at(minutes);
      expect([minutes, await raised(incident)]).toEqual([minutes, told.concat(names)]);
      told.push(...names);
    }
    expect(await nextAlarms(incident)).toEqual(['infinity']);
    const events = await incident.events();
    expect(events.slice(-5).map(({ data }) => data)).toMatchObject([
      { percent: 80, dueAt: after(15), legal: false },
      { dueAt: after(15) },
      { escalate: 'duty-lead', agencies: [], to: { en: 'the head of the desk on duty' } },
      { escalate: 'leaders-of-lead', agencies: [] },
      { escalate: 'agencies', agencies: ['GL-BCD', 'GL-UBND'] },
    ]);
    expect(Number((await stateOf(app, incident)).told)).toBe(events.length);
  });

  it('is shown as breached and overdue, with those who were told; the record says it in words', async () => {
    const incident = await reported();
    await at(45);
    const body = await seen(incident);
    expect(clockOf(body, 'acknowledge')).toMatchObject({ breachedAt: after(15), metAt: null });
    expect(body.escalatedTo).toEqual(['GL-BCD', 'GL-UBND']);
    const overdue = await cast.police.get('/incidents?overdue=true&limit=200');
    expect(overdue.body.items.map(({ code }: any) => code)).toContain(incident.code);
    const timeline = await cast.police.get(incident.path('/timeline'));
    expect(timeline.body.items.slice(1).map(({ sentence }: any) => sentence.en)).toEqual([
      'Acknowledge: 50% of the time has passed, due by 09:15 on 2026-11-24 (recorded late).',
      'Acknowledge: 80% of the time has passed, due by 09:15 on 2026-11-24 (recorded late).',
      'Acknowledge: not done by 09:15 on 2026-11-24, the deadline is breached (recorded late).',
      'Acknowledge: 100% of the time has passed and it is not done; the head of the desk on duty was told (recorded late).',
      'Acknowledge: 150% of the time has passed and it is not done; the leadership of the lead agency was told (recorded late).',
      'Acknowledge: 200% of the time has passed and it is not done; GL-BCD / GL-UBND was told (recorded late).',
    ]);
    expect(timeline.body.items[1].sentence.vi).toBe(
      'Tiếp nhận: đã qua 50% thời gian, hạn 09:15 ngày 24/11/2026 (ghi nhận muộn).',
    );
    // The unit is not reminded of what the desk has to do, but learns that it was not done.
    const units = await cast.reporter.get(incident.path('/timeline'));
    expect(units.body.items.map(({ type }: any) => type).slice(0, 2)).toEqual([
      ...['incident.submitted', 'incident.deadline-breached'],
    ]);
    expect((await cast.auditor.get('/audit/verify')).body.valid).toBe(true);
  });

  it('makes nobody’s save fail: the version stays', async () => {
    const incident = await reported();
    const before = await seen(incident);
    await at(45);
    expect(await seen(incident)).toMatchObject({
      ...{ version: before.version, updatedAt: before.updatedAt },
    });
    await incident.moved(cast.police, 'acknowledge');
  });

  it('is written by one of a round and a move that come at once, and then by the other', async () => {
    const cases = await Promise.all(Array.from({ length: 12 }, () => reported()));
    app.clock.set(after(20));
    const moves = cases.map((incident) => incident.move(cast.police, 'acknowledge'));
    const [answers] = await Promise.all([Promise.all(moves), alarms.run(), alarms.run()]);
    expect(answers.map(({ status }) => status)).toEqual(cases.map(() => 200));
    await alarms.run();
    for (const incident of cases) {
      const breaches = (await raised(incident)).filter((one) => one.startsWith('breached'));
      expect(breaches).toEqual(['breached acknowledge late']);
      expect(clockOf(await seen(incident), 'acknowledge').breachedAt).toBe(after(15));
    }
  });
});

describe('after hours in which nobody looked', () => {
  it('all that fell due is raised, in order, marked late, each once however many look', async () => {
    const ranks = ['low', 'medium', 'high', 'critical'] as const;
    const cases = await Promise.all(
      Array.from({ length: 60 }, (_, i) => reported(ranks[i % ranks.length])),
    );
    app.clock.set(after(26 * 60));
    const rounds = await Promise.all([alarms.run(), alarms.run(), alarms.run()]);
    // Whatever one of them found locked by another, that other has raised.
    expect(rounds.reduce((sum, one) => sum + one)).toBeGreaterThanOrEqual(cases.length);
    const late = (...names: string[]) => names.map((one) => `${one} late`);
    const breached = late('warned acknowledge 50', 'warned acknowledge 80').concat(
      late('breached acknowledge', 'escalated acknowledge 100'),
    );
    for (const [i, incident] of cases.entries()) {
      const above = late('escalated acknowledge 150', 'escalated acknowledge 200');
      // A working day from Tuesday at nine ends on Wednesday at nine.
      expect(await raised(incident)).toEqual(breached.concat(above.slice(0, [0, 0, 1, 2][i % 4])));
    }
    expect(await alarms.run()).toBe(0);
    expect((await cast.auditor.get('/audit/verify')).body.valid).toBe(true);
  });

  it('a deadline that was met late is breached all the same, and nobody is reminded of what is done', async () => {
    const [late, inTime] = [await reported(), await reported()];
    app.clock.set(after(15));
    await inTime.moved(cast.police, 'acknowledge');
    app.clock.set(after(16));
    await late.moved(cast.police, 'acknowledge');
    expect(clockOf(await seen(late), 'acknowledge')).toMatchObject({
      ...{ metAt: after(16), breachedAt: after(15) },
    });
    await at(16.5);
    expect(await raised(late)).toEqual(['breached acknowledge late']);
    expect(await raised(inTime)).toEqual([]);
    expect(clockOf(await seen(inTime), 'acknowledge').breachedAt).toBeNull();
  });

  it('one that was given more time after it had passed is breached as of then', async () => {
    const incident = await caseIn(app, cast, 'triage', { severity: 'high' });
    app.clock.set(after(125));
    const lower = { severity: 'medium', reason: 'Chỉ ảnh hưởng một phòng, đã khoanh vùng xong.' };
    await incident.write(cast.coordinator.put(incident.path('/severity'), lower));
    const clock = clockOf(await seen(incident), 'triage');
    expect(clock).toMatchObject({ breachedAt: after(120), why: { target: '1wd' } });
    await at(126);
    const triage = (await raised(incident)).filter((one) => one.includes('triage'));
    expect(triage).toEqual(['breached triage late', 'escalated triage 100 late']);
    await at(24 * 60 + 1);
    expect((await raised(incident)).filter((one) => one.includes('triage'))).toEqual(triage);
  });
});

describe('a deadline that stands still', () => {
  it('raises nothing while it is paused, and goes on where it was', async () => {
    const incident = await caseIn(app, cast, 'assigned', { severity: 'high' });
    await at(200);
    await incident.moved(cast.coordinator, 'request_info', MEMBERS.request_info);
    await at(3000);
    const ofContain = async () => (await raised(incident)).filter((one) => one.includes('contain'));
    expect(await ofContain()).toEqual([]);
    await incident.moved(cast.reporter, 'provide_info', MEMBERS.provide_info);
    // Half of eight hours, and 2 800 minutes of waiting.
    await at(3039);
    expect(await ofContain()).toEqual([]);
    await at(3040);
    expect(await ofContain()).toEqual(['warned contain 50']);
  });

  it('is overdue still when it was so before it was paused', async () => {
    const incident = await caseIn(app, cast, 'triage', { severity: 'high' });
    const codes = async (): Promise<string[]> =>
      (await cast.coordinator.get('/incidents?overdue=true&limit=200')).body.items.map(
        ({ code }: { code: string }) => code,
      );
    app.clock.set(after(121));
    await incident.moved(cast.coordinator, 'request_info', MEMBERS.request_info);
    expect(clockOf(await seen(incident), 'triage')).toMatchObject({
      ...{ paused: true, breachedAt: after(120) },
    });
    expect(await codes()).toContain(incident.code);
  });
});

describe('a congress that is entered', () => {
  const CODE = 'dh-chu-se';
  const opened = () =>
    cast.admin.post('/periods', {
      ...{ code: CODE, level: 'district', scope: ['GL-UBND-633'] },
      congress: { from: '2026-11-23', to: '2026-11-25' },
      name: { vi: 'Đại hội Đảng bộ huyện Chư Sê', en: 'Chư Sê District Party Congress' },
    });
  const moved = async (from: string, to: string) => {
    const { headers } = await cast.admin.get(`/periods/${CODE}`);
    await cast.admin
      .patch(`/periods/${CODE}`, { congress: { from, to } })
      .set('if-match', headers.etag ?? '');
  };
  const restamp = () => app.nest.get(RestampPhases).run();

  it('brings alarms forward; what was raised is not raised again when it gives time back', async () => {
    // Four working hours: half of them by eleven, and the office closes at half past.
    const incident = await reported('medium');
    await at(119);
    expect(await raised(incident)).toEqual([]);
    expect((await opened()).status).toBe(201);
    await restamp();
    await alarms.run();
    // Half an hour during a congress, over long ago.
    const told = ['warned acknowledge 50', 'warned acknowledge 80', 'breached acknowledge'];
    const all = [...told, 'escalated acknowledge 100'].map((one) => `${one} late`);
    expect(await raised(incident)).toEqual(all);
    await moved('2027-03-01', '2027-03-02');
    await restamp();
    expect(clockOf(await seen(incident), 'acknowledge')).toMatchObject({
      ...{ dueAt: after(360), breachedAt: after(30) },
    });
    await at(600);
    expect(await raised(incident)).toEqual(all);
  });
});

describe('a table that is put in force', () => {
  it('leaves running clocks alone, and counts for those that begin', async () => {
    const before = await reported();
    await changed(cast, '/deadline-table', () => ({ warnAtPercent: [20] }));
    const since = await reported();
    await at(14);
    expect(await raised(before)).toEqual([
      ...['warned acknowledge 50 late', 'warned acknowledge 80 late'],
    ]);
    expect(await raised(since)).toEqual(['warned acknowledge 20 late']);
  });
});

describe('a task', () => {
  const overdue = async (incident: Case) =>
    (await incident.events()).filter(({ type }) => type === 'incident.task-overdue');
  const task = (changes: object = {}) => ({
    ...{ phase: 'containment', title: 'Ngắt máy chủ', mandatory: false, visibility: 'all' },
    ...{ dueAt: after(60), ...changes },
  });

  it('that is not done in time is told of once, for each time it is given', async () => {
    const incident = await caseIn(app, cast, 'triage');
    const added = await incident.write(cast.coordinator.post(incident.path('/tasks'), task()));
    const own = task({ visibility: 'own', title: 'Riêng của Sở' });
    await incident.write(cast.coordinator.post(incident.path('/tasks'), own));
    app.clock.set(after(59));
    expect(await tasks.run()).toBe(0);
    app.clock.set(after(60));
    expect((await Promise.all([tasks.run(), tasks.run()])).reduce((a, b) => a + b)).toBe(1);
    expect(await tasks.run()).toBe(0);
    const events = await overdue(incident);
    expect(events.map(({ data }) => data)).toMatchObject([
      { id: added.body.id, title: { vi: 'Ngắt máy chủ' }, mandatory: false, dueAt: after(60) },
      { title: { vi: 'Riêng của Sở' } },
    ]);
    const sentences = async (who: Caller): Promise<string[]> =>
      (await who.get(incident.path('/timeline'))).body.items
        .filter(({ type }: any) => type === 'incident.task-overdue')
        .map(({ sentence }: any) => sentence.en);
    const said = (title: string) =>
      `The task “${title}” was due by 10:00 on 2026-11-24 and is not done.`;
    expect(await sentences(cast.reporter)).toEqual([said('Ngắt máy chủ')]);
    expect(await sentences(cast.handler)).toEqual(['Ngắt máy chủ', 'Riêng của Sở'].map(said));

    const again = { dueAt: after(120) };
    const path = incident.path(`/tasks/${String(added.body.id)}`);
    expect((await incident.write(cast.coordinator.patch(path, again))).status).toBe(200);
    app.clock.set(after(180));
    await tasks.run();
    expect((await overdue(incident)).slice(2)).toMatchObject([
      { data: { id: added.body.id, dueAt: after(120), late: true } },
    ]);
  });

  it('that is done, or of a case that has ended, is not told of', async () => {
    const done = await caseIn(app, cast, 'triage');
    const { body } = await done.write(cast.coordinator.post(done.path('/tasks'), task()));
    await done.write(
      cast.coordinator.patch(done.path(`/tasks/${String(body.id)}`), { doneAt: START }),
    );
    const ended = await caseIn(app, cast, 'triage');
    await ended.write(cast.coordinator.post(ended.path('/tasks'), task()));
    await ended.moved(cast.coordinator, 'reject', {
      ...{ reasonCode: 'not_incident', reason: 'Trang đang được bảo trì.' },
    });
    app.clock.set(after(600));
    await tasks.run();
    expect([await overdue(done), await overdue(ended)]).toEqual([[], []]);
    expect(await tasks.run()).toBe(0);
  });
});
