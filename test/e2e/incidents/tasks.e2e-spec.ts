import { type Caller, TestApp } from '../../support/app.js';
import { type Cast, castOf, hire } from '../../support/cast.js';
import { caseIn, finishTasks, MEMBERS, refused, stateOf } from '../../support/cases.js';
import { type Case } from '../../support/reports.js';

const NOW = '2026-11-24T02:00:00.000Z';
const RESULT = { doneAt: NOW, note: 'Đã ngắt cổng 12 của bộ chuyển mạch.' };
const STEP = { phase: 'containment', title: 'Cách ly máy chủ khỏi mạng' };

let app: TestApp;
let cast: Cast;
beforeAll(async () => {
  app = await TestApp.start();
  cast = await castOf(app);
});
beforeEach(() => {
  app.clock.set(NOW);
});
afterEach(async () => {
  expect((await cast.auditor.get('/audit/verify')).body).toMatchObject({ valid: true });
});
afterAll(() => app.stop());

const add = (incident: Case, by: Caller, body: object = STEP) =>
  incident.write(by.post(incident.path('/tasks'), body));
const change = (incident: Case, by: Caller, id: string, body: object) =>
  incident.write(by.patch(incident.path(`/tasks/${id}`), body));

/** A task that is added and must be. */
async function added(incident: Case, by: Caller, changes: object = {}): Promise<any> {
  const { status, body } = await add(incident, by, { ...STEP, ...changes });
  expect({ status, body }).toMatchObject({ status: 201 });
  return body;
}

const listed = async (incident: Case, by: Caller): Promise<any[]> =>
  (await by.get(incident.path('/tasks?limit=200'))).body.items;
const lastEvent = async (incident: Case) => (await stateOf(app, incident)).events.at(-1);
const pointersOf = ({ errors }: any) => errors.map(({ pointer }: { pointer: string }) => pointer);

describe('a task', () => {
  it('is added to a case by whoever works on it, under the version they have read', async () => {
    const incident = await caseIn(app, cast, 'triage', { severity: 'high' });
    const before = await stateOf(app, incident);
    const given = {
      ...{ ...STEP, guidance: 'Không tắt máy.', mandatory: true, assignee: cast.handler.id },
      dueAt: '2026-11-24T04:00:00.000Z',
    };
    const { status, headers, body } = await add(incident, cast.coordinator, given);
    const version = Number(before.incident.version) + 1;
    expect({ status, body }).toMatchObject({
      status: 201,
      body: {
        ...{ ...STEP, mandatory: true, visibility: 'all', guidance: 'Không tắt máy.' },
        ...{ assignee: { id: cast.handler.id }, dueAt: given.dueAt, doneAt: null, note: null },
        ...{ origin: null, english: null, addedBy: { id: cast.coordinator.id }, addedAt: NOW },
        version,
      },
    });
    expect(headers).toMatchObject({
      etag: `"${version}"`,
      location: `/api/v1${incident.path(`/tasks/${body.id as string}`)}`,
    });
    const { version: _, ...task } = body;
    expect(await listed(incident, cast.reporter)).toEqual([task]);
    const after = await stateOf(app, incident);
    expect(after.incident).toMatchObject({ version, open_mandatory_tasks: 1 });
    expect(after.events).toHaveLength(Number(before.events.length) + 1);
    expect(after.events.at(-1)).toMatchObject({ type: 'incident.task-added', visibility: 'all' });
    const { body: timeline } = await cast.reporter.get(incident.path('/timeline'));
    expect(timeline.items.at(-1).sentence.vi).toBe(
      'Trần Quốc Bảo (GL-STTTT) thêm nhiệm vụ “Cách ly máy chủ khỏi mạng”.',
    );
  });

  it('is added once under one key', async () => {
    const incident = await caseIn(app, cast, 'triage');
    const send = () =>
      cast.coordinator
        .post(incident.path('/tasks'), STEP)
        .set('if-match', incident.etag)
        .set('idempotency-key', 'task-1');
    const [first, second] = [await send(), await send()];
    expect([first.status, second.body]).toEqual([201, first.body]);
    expect(second.headers['idempotency-replayed']).toBe('true');
    expect(await listed(incident, cast.coordinator)).toHaveLength(1);
  });

  it('is done with a result, opened again without it, and all of it stays in the record', async () => {
    const incident = await caseIn(app, cast, 'triage');
    const { id } = await added(incident, cast.handler, { mandatory: true });
    const done = await change(incident, cast.coordinator, id, RESULT);
    expect(done.status).toBe(200);
    expect(done.body).toMatchObject({ ...RESULT, doneBy: { id: cast.coordinator.id } });
    expect(done.headers.etag).toBe(`"${done.body.version as number}"`);
    expect(await lastEvent(incident)).toMatchObject({
      type: 'incident.task-changed',
      data: { id, outcome: 'done', changes: expect.arrayContaining([]) },
    });
    const again = await change(incident, cast.handler, id, { doneAt: null });
    expect(again.body).toMatchObject({ doneAt: null, doneBy: null, note: null });
    const { incident: row } = await stateOf(app, incident);
    expect(row.open_mandatory_tasks).toBe(1);
    const { body } = await cast.coordinator.get(incident.path('/timeline'));
    expect(body.items.slice(-2).map(({ sentence }: any) => sentence.en)).toEqual([
      'Trần Quốc Bảo (GL-STTTT) finished the task “Cách ly máy chủ khỏi mạng”.',
      expect.stringMatching(/reopened the task/),
    ]);
    expect(body.items.at(-2).data.changes).toContainEqual({
      ...{ field: `tasks.${id as string}.note`, from: null, to: RESULT.note },
    });
  });

  it('that is changed to what it is leaves nothing behind', async () => {
    const incident = await caseIn(app, cast, 'triage');
    const { id, title } = await added(incident, cast.handler);
    const before = await stateOf(app, incident);
    const { status, headers } = await change(incident, cast.handler, id, { title });
    expect([status, headers.etag]).toEqual([200, `"${before.incident.version as number}"`]);
    expect(await stateOf(app, incident)).toEqual(before);
  });

  it.each([
    [{}, ['/phase', '/title']],
    [{ ...STEP, phase: 'panic' }, ['/phase']],
    [{ ...STEP, title: ' ' }, ['/title']],
    [{ ...STEP, visibility: 'own', mandatory: true }, ['/mandatory']],
    [{ ...STEP, dueAt: NOW }, ['/dueAt']],
    [{ ...STEP, doneAt: NOW }, ['/doneAt']],
    [{ ...STEP, assignee: '019b3a52-7c1d-7e4a-9f00-000000000000' }, ['/assignee']],
  ])('is refused where it cannot be so: %j', async (body, pointers) => {
    const incident = await caseIn(app, cast, 'triage');
    const problem = await refused(app, incident, 422, () => add(incident, cast.handler, body));
    expect(pointersOf(problem).sort()).toEqual(pointers);
  });

  it.each([
    [{ doneAt: NOW }, ['/note']],
    [{ note: 'Đang làm.' }, ['/note']],
    [{ ...RESULT, doneAt: '2026-11-24T02:05:00.001Z' }, ['/doneAt']],
    [{ ...RESULT, doneAt: '2026-11-24T01:29:59Z' }, ['/doneAt']],
    [{ visibility: 'own' }, ['/mandatory']],
    [{ title: null }, ['/title']],
    [{ done: true }, ['/done']],
  ])('is not changed to what cannot be: %j', async (body, pointers) => {
    const incident = await caseIn(app, cast, 'triage');
    const { id } = await added(incident, cast.handler, { mandatory: true });
    const problem = await refused(app, incident, 422, () =>
      change(incident, cast.handler, id, body),
    );
    expect(pointersOf(problem)).toEqual(pointers);
  });

  it('needs the version of the case, and tells who is late what has changed', async () => {
    const incident = await caseIn(app, cast, 'triage');
    const read = incident.etag;
    const { id } = await added(incident, cast.handler);
    const path = incident.path(`/tasks/${id as string}`);
    await refused(app, incident, 428, () => cast.handler.patch(path, RESULT));
    await refused(app, incident, 428, () => cast.handler.post(incident.path('/tasks'), STEP));
    const late = await refused(app, incident, 412, () =>
      cast.handler.patch(path, RESULT).set('if-match', read),
    );
    expect(late).toMatchObject({
      current: incident.etag,
      changes: [{ field: `tasks.${id as string}`, from: null, to: STEP.title, at: NOW }],
    });
  });

  it('is done once where two handlers finish it at once', async () => {
    const second = await hire(app, 'GL-STTTT', 'handler');
    const incident = await caseIn(app, cast, 'triage');
    const { id } = await added(incident, cast.handler, { mandatory: true });
    const before = await stateOf(app, incident);
    const answers = await Promise.all(
      [cast.handler, second].map((by) => change(incident, by, id, RESULT)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const [done, late] = [...answers].sort((a, b) => a.status - b.status);
    expect(late?.body.changes.map(({ field }: any) => field)).toContain(
      `tasks.${id as string}.doneAt`,
    );
    const after = await stateOf(app, incident);
    expect(after.events).toHaveLength(Number(before.events.length) + 1);
    expect(after.incident.open_mandatory_tasks).toBe(0);
    expect(after.tasks.at(-1).done_by).toEqual(done?.body.doneBy);
  });
});

describe('the people of a task', () => {
  it('are those who work on the case, not others who see it', async () => {
    const incident = await caseIn(app, cast, 'triage', { severity: 'high' });
    const { id } = await added(incident, cast.police);
    for (const [who, status] of [
      ['reporter', 403],
      ['supervisor', 403],
      ['admin', 403],
      ['auditor', 403],
      ['reporter2', 404],
    ] as const) {
      await refused(app, incident, status, () => add(incident, cast[who]));
      await refused(app, incident, status, () => change(incident, cast[who], id, RESULT));
    }
    expect((await cast.reporter2.get(incident.path('/tasks'))).status).toBe(404);
    expect((await change(incident, cast.policeHandler, id, RESULT)).status).toBe(200);
  });

  it('may be of the unit: whom a task is assigned to does it, and changes nothing else', async () => {
    const incident = await caseIn(app, cast, 'triage');
    const { id } = await added(incident, cast.handler, { assignee: cast.reporter.id });
    await refused(app, incident, 403, () =>
      change(incident, cast.reporter, id, { ...RESULT, dueAt: null, title: 'Không làm nữa' }),
    );
    const { status, body } = await change(incident, cast.reporter, id, RESULT);
    expect([status, body.doneBy.id]).toEqual([200, cast.reporter.id]);
    for (const [person, visibility] of [
      [cast.reporter, 'desk'],
      [cast.reporter2, 'all'],
      [cast.police, 'all'],
      [cast.admin, 'all'],
    ] as const) {
      const problem = await refused(app, incident, 422, () =>
        add(incident, cast.handler, { ...STEP, visibility, assignee: person.id }),
      );
      expect(pointersOf(problem)).toEqual(['/assignee']);
    }
    const problem = await refused(app, incident, 422, () =>
      change(incident, cast.handler, id, { visibility: 'desk' }),
    );
    expect(pointersOf(problem)).toEqual(['/assignee']);
  });

  it('see it where it is shared: with all, with the desks, with their own agency', async () => {
    const incident = await caseIn(app, cast, 'triage', { severity: 'high' });
    for (const visibility of ['all', 'desk', 'own']) {
      await added(incident, cast.police, { title: `Việc ${visibility}`, visibility });
    }
    const seen = async (who: Caller) =>
      (await listed(incident, who)).map(({ visibility }) => visibility);
    const told = async (who: Caller) =>
      (await who.get(incident.path('/timeline?limit=200'))).body.items
        .filter(({ type }: any) => type === 'incident.task-added')
        .map(({ visibility }: any) => visibility);
    for (const [who, wanted] of [
      [cast.reporter, ['all']],
      [cast.coordinator, ['all', 'desk']],
      [cast.policeHandler, ['all', 'desk', 'own']],
    ] as const) {
      expect([await seen(who), await told(who)]).toEqual([wanted, wanted]);
    }
    const kept = (await listed(incident, cast.police)).at(-1).id as string;
    const hidden = await refused(app, incident, 404, () =>
      change(incident, cast.coordinator, kept, RESULT),
    );
    expect(hidden.type).toBe('/problems/incident/task-not-found');
    for (const id of ['019b3a52-7c1d-7e4a-9f00-000000000000', 'x']) {
      await refused(app, incident, 404, () => change(incident, cast.police, id, RESULT));
    }
    const shared = await change(incident, cast.police, kept, { visibility: 'desk' });
    expect(shared.status).toBe(200);
    expect(await seen(cast.coordinator)).toEqual(['all', 'desk', 'desk']);
    const late = await cast.reporter
      .patch(incident.path(), { title: 'Cổng thông tin huyện' })
      .set('if-match', '"2"');
    expect(late.status).toBe(412);
    expect(JSON.stringify(late.body)).not.toMatch(/Việc (desk|own)/);
    const other = await cast.coordinator.post(incident.path('/tasks'), STEP).set('if-match', '"2"');
    expect(JSON.stringify(other.body)).toContain('Việc desk');
    expect(JSON.stringify(other.body)).not.toContain('Việc own');
  });

  it('cannot turn it into one that they would not see themselves', async () => {
    const incident = await caseIn(app, cast, 'triage', { severity: 'high' });
    const { id } = await added(incident, cast.handler);
    const taken = await refused(app, incident, 422, () =>
      change(incident, cast.police, id, { visibility: 'own' }),
    );
    expect(pointersOf(taken)).toEqual(['/visibility']);
    expect((await change(incident, cast.handler, id, { visibility: 'own' })).status).toBe(200);
    expect(await listed(incident, cast.police)).toEqual([]);
    expect(await listed(incident, cast.coordinator)).toHaveLength(1);

    const unit = await hire(app, 'GL-UBND-633', 'handler');
    const small = await caseIn(app, cast, 'triage', { severity: 'low' });
    await small.moved(cast.coordinator, 'accept', { handler: unit.id });
    const unseen = await refused(app, small, 422, () =>
      add(small, unit, { ...STEP, visibility: 'desk' }),
    );
    expect(pointersOf(unseen)).toEqual(['/visibility']);
    expect((await add(small, unit, { ...STEP, visibility: 'own' })).status).toBe(201);
  });

  it('read it in pages', async () => {
    const incident = await caseIn(app, cast, 'triage');
    for (const title of ['Một', 'Hai', 'Ba']) await added(incident, cast.handler, { title });
    const first = await cast.reporter.get(incident.path('/tasks?limit=2'));
    expect(first.body.items.map(({ title }: any) => title)).toEqual(['Một', 'Hai']);
    const next = first.body.nextCursor as string;
    const rest = await cast.reporter.get(incident.path(`/tasks?limit=2&cursor=${next}`));
    expect(rest.body).toMatchObject({ items: [{ title: 'Ba' }], nextCursor: null });
  });
});

describe('an open mandatory task', () => {
  const closing = async (incident: Case) =>
    (await cast.coordinator.get(incident.path('/transitions'))).body.items.find(
      ({ event }: any) => event === 'close',
    )?.blockedBy;
  const close = (incident: Case) => incident.move(cast.coordinator, 'close', MEMBERS.close);

  it('stands against closing until it is done, also one that is opened again', async () => {
    const incident = await caseIn(app, cast, 'resolved');
    await incident.moved(cast.reporter, 'confirm');
    expect(await closing(incident)).toEqual([]);
    const optional = await added(incident, cast.handler, { phase: 'lessons' });
    expect(await closing(incident)).toEqual([]);
    const { id } = await added(incident, cast.handler, { phase: 'lessons', mandatory: true });
    expect(await closing(incident)).toEqual(['mandatoryTasksDone']);
    const blocked = await refused(app, incident, 409, () => close(incident));
    expect(blocked.blockedBy).toEqual(['mandatoryTasksDone']);
    await change(incident, cast.handler, id, RESULT);
    expect(await closing(incident)).toEqual([]);
    await change(incident, cast.handler, id, { doneAt: null });
    await refused(app, incident, 409, () => close(incident));
    await finishTasks(incident, cast.handler);
    expect((await close(incident)).body.status).toBe('closed');
    for (const send of [
      () => add(incident, cast.handler),
      () => change(incident, cast.handler, optional.id, RESULT),
    ]) {
      const problem = await refused(app, incident, 409, send);
      expect(problem).toMatchObject({ type: '/problems/incident/ended', state: 'closed' });
    }
  });

  it('is done without by the desk alone', async () => {
    const incident = await caseIn(app, cast, 'resolved', { severity: 'high' });
    await incident.moved(cast.reporter, 'confirm');
    const { id } = await added(incident, cast.police, { mandatory: true });
    for (const who of [cast.handler, cast.police]) {
      const problem = await refused(app, incident, 403, () =>
        change(incident, who, id, { mandatory: false }),
      );
      expect(problem).toMatchObject({ event: 'lift_mandatory', by: ['desk'] });
    }
    await change(incident, cast.coordinator, id, { mandatory: false });
    expect(await closing(incident)).toEqual([]);
  });

  it('and the closing at once end in one of both', async () => {
    const incident = await caseIn(app, cast, 'resolved');
    await incident.moved(cast.reporter, 'confirm');
    const answers = await Promise.all([
      close(incident),
      add(incident, cast.handler, { ...STEP, mandatory: true }),
    ]);
    const { incident: row } = await stateOf(app, incident);
    const closed = answers[0].status === 200;
    expect(answers.map(({ status }) => status)).toEqual(closed ? [200, 412] : [412, 201]);
    expect([row.status, row.open_mandatory_tasks]).toEqual(
      closed ? ['closed', 0] : ['resolved', 1],
    );
  });
});
