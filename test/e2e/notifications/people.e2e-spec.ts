import { Database } from '../../../src/common/database.js';
import { newId } from '../../../src/common/identifier.js';
import { Outbox } from '../../../src/common/outbox.js';
import { RaiseAlarms } from '../../../src/incidents/use-cases/alarms/raise-alarms.js';
import { EndExpiredWaits } from '../../../src/incidents/use-cases/end-expired-waits.js';
import { Worker } from '../../../src/notifications/worker.js';
import { type Caller, TestApp } from '../../support/app.js';
import { approved, caseIn, finishTasks, MEMBERS } from '../../support/cases.js';
import { type Cast, castOf, hire } from '../../support/cast.js';
import { Case, defacement, impact, IMPACT_OF } from '../../support/reports.js';
import { leaving, Told } from '../../support/told.js';

let app: TestApp;
let cast: Cast;
let colleague: Caller;
let told: Told;
beforeAll(async () => {
  app = await TestApp.start();
  cast = await castOf(app);
  colleague = await hire(app, 'GL-UBND-633', 'reporter');
  told = new Told(app, { ...cast, colleague });
});
afterAll(() => app.stop());
beforeEach(() => told.since());

const ofCase = async (who: Caller, { code }: Case): Promise<any[]> => {
  const { body } = await who.get('/notifications?limit=200');
  return body.items.filter(({ subject }: any) => subject === code);
};

describe('who hears of what', () => {
  it('is told at every step from report to closure, and nobody of what they did', async () => {
    const { reporter, coordinator, handler } = cast;
    const incident = await Case.reported(app, reporter);
    const comment = (by: Caller, visibility: string) =>
      by.post(incident.path('/comments'), { text: 'Đã xem nhật ký.', visibility });
    const both = ['normal commented'];

    const steps: readonly [string, () => PromiseLike<unknown>, object][] = [
      [
        'submit',
        () => Promise.resolve(),
        { coordinator: ['normal submitted'], colleague: ['low submitted'] },
      ],
      [
        'acknowledge',
        () => incident.moved(coordinator, 'acknowledge'),
        { reporter: ['normal acknowledged'], colleague: ['low acknowledged'] },
      ],
      [
        'accept',
        () => incident.moved(coordinator, 'accept', { handler: handler.id }),
        {
          handler: ['normal accepted'],
          reporter: ['normal accepted'],
          colleague: ['normal accepted'],
        },
      ],
      ['a word of the desk', () => comment(handler, 'desk'), { coordinator: both }],
      [
        'a word of the unit',
        () => comment(reporter, 'all'),
        { coordinator: both, handler: both, colleague: ['low commented'] },
      ],
      [
        'start',
        () => incident.moved(handler, 'start'),
        { reporter: ['low started'], coordinator: ['low started'] },
      ],
      [
        'request_info',
        () => incident.moved(handler, 'request_info', MEMBERS.request_info),
        { reporter: ['normal info-requested'], colleague: ['normal info-requested'] },
      ],
      [
        'provide_info',
        () => incident.moved(colleague, 'provide_info', MEMBERS.provide_info),
        { handler: ['normal info-provided'], coordinator: ['low info-provided'] },
      ],
      [
        'contain',
        () => incident.moved(handler, 'contain', MEMBERS.contain),
        {
          reporter: ['normal contained'],
          coordinator: ['normal contained'],
          colleague: ['low contained'],
        },
      ],
      [
        'eradicate',
        () => incident.moved(handler, 'eradicate', MEMBERS.eradicate),
        { reporter: ['low eradicated'], coordinator: ['low eradicated'] },
      ],
      [
        'recover',
        () => incident.moved(handler, 'recover', MEMBERS.recover),
        {
          reporter: ['normal recovered'],
          colleague: ['normal recovered'],
          coordinator: ['normal recovered'],
        },
      ],
      ['the tasks', () => finishTasks(incident, handler), {}],
      [
        'confirm',
        () => incident.moved(reporter, 'confirm'),
        { coordinator: ['normal confirmed'], handler: ['low confirmed'] },
      ],
      [
        'close',
        () => incident.moved(coordinator, 'close', MEMBERS.close),
        {
          reporter: ['normal closed'],
          colleague: ['normal closed'],
          handler: ['normal closed'],
        },
      ],
    ];
    for (const [step, take, heard] of steps) {
      await take();
      expect([step, await told.since()]).toEqual([step, heard]);
    }
  });

  it('is the second person for what takes two, and the one who asked for what came of it', async () => {
    const report = defacement({ impact: IMPACT_OF.high });
    const incident = await Case.reported(app, cast.reporter, report);
    await incident.moved(cast.coordinator, 'acknowledge');
    await told.since();
    const why = { reasonCode: 'not_incident', reason: 'Trang đang được bảo trì.' };
    await incident.moved(cast.coordinator, 'reject', why);
    expect(await told.since()).toEqual({ supervisor: ['urgent approval-asked'] });

    await approved(incident, cast.supervisor);
    expect(await told.since()).toMatchObject({
      coordinator: ['normal approval-approved'],
      reporter: ['normal rejected'],
    });
  });

  it('is whoever the lead was offered to, and whoever offered it; both of two who handle it', async () => {
    const { coordinator, handler, police, policeHandler } = cast;
    const incident = await caseIn(app, cast, 'assigned');
    await told.since();
    const offer = () => incident.moved(coordinator, 'transfer_request', MEMBERS.transfer_request);
    await offer();
    expect(await told.since()).toMatchObject({
      police: ['urgent transfer-requested'],
      handler: ['low transfer-requested'],
    });
    await incident.moved(police, 'transfer_decline', { reason: 'Không có dấu hiệu tội phạm.' });
    expect(await told.since()).toEqual({
      coordinator: ['urgent transfer-declined'],
      handler: ['low transfer-declined'],
    });
    await offer();
    await told.since();
    await incident.moved(police, 'transfer_accept', { handler: policeHandler.id });
    expect(await told.since()).toMatchObject({
      policeHandler: ['urgent transfer-accepted'],
      handler: ['normal transfer-accepted'],
      coordinator: ['normal transfer-accepted'],
      reporter: ['low transfer-accepted'],
    });
    const change = police.put(incident.path('/assignment'), { handler: handler.id });
    expect((await incident.write(change)).status).toBe(200);
    expect(await told.since()).toMatchObject({
      handler: ['normal assigned'],
      policeHandler: ['normal assigned'],
    });
  });

  it('is whoever leads on duty, and the desk where nobody does', async () => {
    const { coordinator, handler } = cast;
    const high = () => Case.reported(app, cast.reporter, defacement({ impact: IMPACT_OF.high }));
    await high();
    expect((await told.since()).handler).toBeUndefined();
    const [now, later] = [0, 12].map((hours) =>
      new Date(app.clock.now().getTime() + hours * 3_600_000).toISOString(),
    );
    const shift = { person: handler.id, role: 'lead', from: now, to: later };
    expect((await coordinator.post('/duty/shifts', shift)).status).toBe(201);
    await high();
    expect(await told.since()).toMatchObject({
      handler: ['urgent submitted'],
      coordinator: ['urgent submitted'],
    });
    // Nobody acknowledges it within half an hour: the head of the desk on duty, and an hour later those above.
    app.clock.advance(31);
    await app.nest.get(RaiseAlarms).run();
    const missed = await told.since();
    expect(missed.coordinator).toContain('urgent deadline-breached');
    expect(missed.handler).toContain('urgent deadline-escalated');
    expect(missed.supervisor).toBeUndefined();
  });

  it('is those above the unit where it does not answer, and never somebody who has left', async () => {
    const incident = await caseIn(app, cast, 'triage');
    await cast.admin.patch(`/users/${colleague.id}`, { active: false }).set('if-match', '"1"');
    await told.since();
    const until = new Date(app.clock.now().getTime() + 3_600_000).toISOString();
    await incident.moved(cast.coordinator, 'request_info', {
      ...MEMBERS.request_info,
      dueAt: until,
    });
    expect(await told.since()).toEqual({ reporter: ['normal info-requested'] });
    app.clock.set(until);
    await app.nest.get(EndExpiredWaits).run();
    expect(await told.since()).toEqual({
      supervisor: ['normal info-timed-out'],
      coordinator: ['normal info-timed-out'],
      reporter: ['normal info-timed-out'],
    });
    await cast.admin.patch(`/users/${colleague.id}`, { active: true }).set('if-match', '"2"');
  });
});

describe('what is told of a case that not everybody may see', () => {
  const crime = (changes: object = {}) =>
    defacement({ impact: impact({ crimeSigns: true }), ...changes });

  it('is to those who are only told that it is there; to the list what a list shows', async () => {
    const incident = await Case.reported(app, cast.reporter, crime());
    expect(await told.since()).toMatchObject({
      police: ['normal submitted'],
      coordinator: ['normal submitted'],
      supervisor: ['normal submitted'],
    });
    const [seen] = await ofCase(cast.police, incident);
    expect(seen).toMatchObject({
      type: 'incident.submitted',
      incident: { title: 'Cổng thông tin huyện bị thay đổi giao diện', severity: 'medium' },
      sentence: {
        vi: expect.stringMatching(/^SC-2026-\d{6} – Cổng thông tin .+: .+ mức trung bình\.$/),
      },
    });
  });

  it('is no more than a code where it is for the room alone', async () => {
    const incident = await Case.reported(app, cast.reporter, crime({ tlp: 'RED' }));
    expect(await told.since()).toMatchObject({
      police: ['normal submitted'],
      coordinator: ['normal notice'],
      supervisor: ['normal notice'],
    });
    for (const who of [cast.coordinator, cast.supervisor]) {
      const [seen] = await ofCase(who, incident);
      expect(seen).toMatchObject({ type: 'notice', incident: null });
      expect(JSON.stringify(seen)).not.toContain('Cổng thông tin');
    }
    const mails = await leaving(app, cast.police);
    expect(JSON.stringify(mails)).not.toContain('Cổng thông tin');
  });

  it('is for the circle of a restricted one, and takes from the others what they had', async () => {
    const incident = await Case.reported(app, cast.reporter, crime());
    await incident.moved(cast.police, 'acknowledge');
    await told.since();
    expect(await ofCase(cast.reporter, incident)).toMatchObject([
      { type: 'incident.acknowledged', incident: { status: 'triage' } },
    ]);
    await incident.moved(cast.police, 'restrict', {
      ...{ people: [cast.policeHandler.id, cast.handler.id] },
      reason: 'Có dấu hiệu tội phạm.',
    });
    expect(await told.since()).toEqual({
      policeHandler: ['normal notice'],
      handler: ['normal notice'],
    });
    await cast.police.post(incident.path('/comments'), { text: 'Mật.', visibility: 'all' });
    expect(await told.since()).toEqual({});

    for (const who of [cast.reporter, cast.coordinator, cast.supervisor]) {
      const rest = await ofCase(who, incident);
      expect(rest.length).toBeGreaterThan(0);
      for (const one of rest) expect(one).toMatchObject({ type: 'gone', incident: null });
    }
    const [first] = await ofCase(cast.police, incident);
    expect(first).toMatchObject({ type: 'notice', incident: null });
    expect((await ofCase(cast.handler, incident))[0]).toMatchObject({ type: 'notice' });
  });
});

describe('an event', () => {
  it('that is about no case is told to the administrators, and to nobody else', async () => {
    await app.nest.get(Database).transaction((tx) =>
      app.nest.get(Outbox).add(tx, {
        ...{ id: newId(), type: 'delivery.died', subject: 'delivery/1' },
        ...{ occurredAt: app.clock.now(), data: {} },
      }),
    );
    expect(await told.since()).toEqual({ admin: ['normal delivery.died'] });
    const { body } = await cast.admin.get('/notifications');
    expect(body).toMatchObject({
      unread: 1,
      items: [{ type: 'delivery.died', incident: null, subject: 'delivery/1' }],
    });
    expect(body.items[0].sentence.en).not.toContain('delivery/1');
  });

  it('is told once, when many look for it at once and when it is told again', async () => {
    const incident = await Case.reported(app, cast.reporter);
    await incident.moved(cast.coordinator, 'acknowledge');
    const worker = app.nest.get(Worker);
    await Promise.all([worker.settle(), worker.settle(), worker.settle()]);
    expect(await told.since()).toMatchObject({ reporter: ['normal acknowledged'] });
    const sent = await leaving(app, cast.reporter);

    await app.db.query(
      `UPDATE follower_cursor SET position = (SELECT min(position) - 1 FROM outbox_event WHERE subject = $1)
        WHERE name = 'people'`,
      [incident.code],
    );
    expect(await told.since()).toEqual({});
    expect(await leaving(app, cast.reporter)).toEqual(sent);
    const [{ cursor, last }] = await app.db.query(
      `SELECT (SELECT position FROM follower_cursor WHERE name = 'people') AS cursor,
              (SELECT max(position) FROM outbox_event) AS last`,
    );
    expect(cursor).toBe(last);
  });
});
