import { Database } from '../../../src/common/database.js';
import { Registers } from '../../../src/common/registers.js';
import { RestampPhases } from '../../../src/incidents/use-cases/restamp-phases.js';
import { TestApp } from '../../support/app.js';
import { type Cast, castOf, hire } from '../../support/cast.js';
import { caseIn, MEMBERS, refused, stateOf } from '../../support/cases.js';
import { type Case } from '../../support/reports.js';

const REASON = { reason: 'Vẫn còn nội dung lạ.' };

describe('requests at once', () => {
  let app: TestApp;
  let cast: Cast;
  beforeAll(async () => {
    app = await TestApp.start();
    cast = await castOf(app);
  });
  afterEach(async () => {
    // Whatever is done at once, the record of it verifies.
    expect((await cast.auditor.get('/audit/verify')).body).toMatchObject({ valid: true });
  });
  afterAll(() => app.stop());

  type Answer = Awaited<ReturnType<Case['move']>>;

  /** Sends all of them to one version of a case; exactly one is done, the others are told that they came too late. */
  async function oneOf(incident: Case, sends: readonly (() => Promise<Answer>)[]): Promise<Answer> {
    const before = await stateOf(app, incident);
    const answers = await Promise.all(sends.map((send) => send()));
    const done = answers.filter(({ status }) => status === 200);
    const late = answers.filter(({ status }) => [409, 412].includes(status));
    expect([done.length, late.length]).toEqual([1, sends.length - 1]);
    const after = await stateOf(app, incident);
    const written = after.events.slice(before.events.length);
    // The steps that an accepted case gets are an event of their own.
    const more = written[0]?.type === 'incident.accepted' ? ['incident.playbook-applied'] : [];
    expect(written.slice(1).map(({ type }: { type: string }) => type)).toEqual(more);
    expect(after.incident.version).toBe(Number(before.incident.version) + 1);
    const [winner] = done;
    if (!winner) throw new Error('None was done.');
    expect((await cast.coordinator.get(incident.path())).body).toEqual(winner.body);
    return winner;
  }

  it('to acknowledge one report let one person do it', async () => {
    const second = await hire(app, 'GL-STTTT', 'coordinator');
    const incident = await caseIn(app, cast, 'submitted');
    await oneOf(incident, [
      () => incident.move(cast.coordinator, 'acknowledge'),
      () => incident.move(second, 'acknowledge'),
    ]);
    const many = await caseIn(app, cast, 'submitted');
    const again = Array.from({ length: 12 }, () => () => many.move(second, 'acknowledge'));
    await oneOf(many, again);
  });

  it('to put two handlers on one case put on one of them', async () => {
    const second = await hire(app, 'GL-STTTT', 'coordinator');
    const incident = await caseIn(app, cast, 'triage');
    const { body } = await oneOf(incident, [
      () => incident.move(cast.coordinator, 'accept', { handler: cast.handler.id }),
      () => incident.move(second, 'accept', { handler: second.id }),
    ]);
    const { incident: row } = await stateOf(app, incident);
    expect(row.handler_id).toBe(body.handler.id);
  });

  it('to move a case, to correct it, to rate it and to assign it do one of these', async () => {
    const incident = await caseIn(app, cast, 'assigned');
    const severity = { severity: 'high', reason: 'Lan rộng.' };
    const handler = { handler: cast.coordinator.id };
    await oneOf(incident, [
      () => incident.move(cast.handler, 'start'),
      () => incident.write(cast.reporter.patch(incident.path(), { tlp: 'RED' })),
      () => incident.write(cast.handler.put(incident.path('/severity'), severity)),
      () => incident.write(cast.coordinator.put(incident.path('/assignment'), handler)),
    ]);
  });

  it('tell who came too late what the other has changed', async () => {
    const incident = await caseIn(app, cast, 'triage');
    const answers = await Promise.all([
      incident.move(cast.coordinator, 'accept', { handler: cast.handler.id }),
      incident.write(cast.reporter.patch(incident.path(), { tlp: 'RED' })),
    ]);
    const late = answers.find(({ status }) => status === 412);
    const done = answers.find(({ status }) => status === 200);
    expect(late?.body).toMatchObject({ current: done?.headers.etag });
    const moved = done === answers[0];
    expect(late?.body.changes).toContainEqual({
      ...(moved
        ? { field: 'status', from: 'triage', to: 'assigned', by: 'Trần Quốc Bảo' }
        : { field: 'tlp', from: 'AMBER', to: 'RED', by: 'Nguyễn Thị Hoa' }),
      at: '2026-11-24T02:00:00.000Z',
    });
  });

  it('to confirm and to dispute, to take a lead and to decline it, do one of both', async () => {
    const colleague = await hire(app, 'GL-UBND-633', 'reporter');
    const resolved = await caseIn(app, cast, 'resolved');
    await oneOf(resolved, [
      () => resolved.move(cast.reporter, 'confirm'),
      () => resolved.move(colleague, 'dispute', REASON),
    ]);
    const offered = await caseIn(app, cast, 'triage', { severity: 'high' });
    await offered.moved(cast.coordinator, 'transfer_request', MEMBERS.transfer_request);
    await oneOf(offered, [
      () => offered.move(cast.police, 'transfer_accept', { handler: cast.policeHandler.id }),
      () => offered.move(cast.police, 'transfer_decline', REASON),
    ]);
  });

  it('to comment on a case and to move it are all done', async () => {
    const incident = await caseIn(app, cast, 'assigned');
    const before = await stateOf(app, incident);
    const say = (text: string) => cast.handler.post(incident.path('/comments'), { text });
    const [moved, ...said] = await Promise.all([
      incident.move(cast.handler, 'start'),
      ...Array.from({ length: 15 }, (_, i) => say(`Tin thứ ${i}`)),
    ]);
    expect([moved.status, ...said.map(({ status }) => status)]).toEqual([
      200,
      ...said.map(() => 201),
    ]);
    const { incident: row, events, deadlines } = await stateOf(app, incident);
    const grown = [row.version - before.incident.version, row.event_count - before.events.length];
    expect(grown).toEqual([1, 16]);
    expect(events.map(({ sequence }: { sequence: number }) => sequence)).toEqual(
      Array.from({ length: events.length }, (_, i) => i + 1),
    );
    const running = deadlines.filter(
      (one: any) => one.kind === 'update' && one.met_at === null && one.stopped_at === null,
    );
    expect(running).toHaveLength(1);
  });

  it('to add one observable add it once', async () => {
    const incident = await caseIn(app, cast, 'triage');
    const add = () =>
      cast.handler.post(incident.path('/observables'), { type: 'domain', value: 'xau.example' });
    const statuses = (await Promise.all([add(), add(), add()])).map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, 200, 201]);
    expect((await stateOf(app, incident)).observables).toHaveLength(1);
  });

  it('of a person and of a congress that begins leave the case with both or with the congress', async () => {
    const incident = await caseIn(app, cast, 'triage');
    await cast.admin.post('/periods', {
      ...{ code: 'dh', level: 'district', scope: ['GL-UBND-633'] },
      ...{ name: { vi: 'Đại hội', en: 'Congress' } },
      congress: { from: '2026-11-24', to: '2026-11-24' },
    });
    const [moved] = await Promise.all([
      incident.move(cast.coordinator, 'accept', { handler: cast.handler.id }),
      app.nest.get(RestampPhases).run(),
    ]);
    // What it found locked it finds again at its next turn.
    await app.nest.get(RestampPhases).run();
    expect([200, 412]).toContain(moved.status);
    expect((await cast.coordinator.get(incident.path())).body).toMatchObject({
      ...{ period: { phase: 'during' }, status: moved.status === 200 ? 'assigned' : 'triage' },
    });
  });

  describe('under one Idempotency-Key', () => {
    const start = (incident: Case, key: string, etag = incident.etag, more: object = {}) =>
      cast.handler
        .post(incident.path('/transitions'), { event: 'start', ...more })
        .set('if-match', etag)
        .set('idempotency-key', key);

    it('make a move once and give its answer to all', async () => {
      const incident = await caseIn(app, cast, 'assigned');
      const first = await start(incident, 'move-1');
      const second = await start(incident, 'move-1');
      expect([first.status, second.status]).toEqual([200, 200]);
      expect(second.body).toEqual(first.body);
      expect(second.headers).toMatchObject({
        ...{ etag: first.headers.etag, 'idempotency-replayed': 'true' },
      });
      expect(first.headers).not.toHaveProperty('idempotency-replayed');
      expect((await stateOf(app, incident)).events).toHaveLength(5);
    });

    it('are told to wait while the first still runs, or given its answer', async () => {
      const incident = await caseIn(app, cast, 'assigned');
      const answers = await Promise.all(Array.from({ length: 6 }, () => start(incident, 'move-2')));
      const done = answers.filter(({ status }) => status === 200);
      const waiting = answers.filter(({ status }) => status === 409);
      expect(done.length).toBeGreaterThan(0);
      expect(done.length + waiting.length).toBe(6);
      waiting.forEach(({ body }) => {
        expect(body).toMatchObject({ type: '/problems/idempotency/still-running' });
      });
      const replayed = await start(incident, 'move-2');
      expect(replayed.body).toEqual(done[0]?.body);
      expect((await stateOf(app, incident)).events).toHaveLength(5);
    });

    it('are refused when they ask for something else', async () => {
      const incident = await caseIn(app, cast, 'assigned');
      await start(incident, 'move-3');
      const problem = await refused(app, incident, 422, () =>
        start(incident, 'move-3', incident.etag, REASON),
      );
      expect(problem.type).toBe('/problems/idempotency/key-used-for-another');
    });

    it('are tried again where the first was refused', async () => {
      const incident = await caseIn(app, cast, 'assigned');
      await refused(app, incident, 412, () => start(incident, 'move-4', '"1"'));
      expect((await start(incident, 'move-4')).status).toBe(200);
    });

    it('of two people are two', async () => {
      const [one, other] = [
        await caseIn(app, cast, 'submitted'),
        await caseIn(app, cast, 'submitted'),
      ];
      for (const incident of [one, other]) {
        const by = incident === one ? cast.reporter : await hire(app, 'GL-UBND-633', 'reporter');
        const { status } = await incident.write(
          by
            .post(incident.path('/transitions'), { event: 'withdraw', ...REASON })
            .set('idempotency-key', 'same'),
        );
        expect(status).toBe(200);
      }
    });
  });

  describe('after a register has changed', () => {
    it('are all done, though they are more than there are connections', async () => {
      const cases = [];
      for (let i = 0; i < 24; i++) cases.push(await caseIn(app, cast, 'submitted'));
      const { headers } = await cast.admin.get('/periods/dh');
      await cast.admin
        .patch('/periods/dh', { note: 'Lùi ngày' })
        .set('if-match', headers.etag ?? '');
      const answers = await Promise.all(
        cases.map((one) => one.move(cast.coordinator, 'acknowledge')),
      );
      expect(answers.map(({ status }) => status)).toEqual(cases.map(() => 200));
    });

    it('never wait for a connection that they hold themselves', async () => {
      await app.db.query('UPDATE register_revision SET revision = revision + 1');
      const registers = app.nest.get(Registers);
      const transactions = Array.from({ length: 24 }, () =>
        app.nest.get(Database).transaction((tx) => registers.refresh(tx)),
      );
      await expect(Promise.all(transactions)).resolves.toHaveLength(24);
    });
  });
});
