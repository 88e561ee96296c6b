import { type Caller, TestApp } from '../../support/app.js';
import { caseIn, MEMBERS, refused } from '../../support/cases.js';
import { castOf, type Cast, hire } from '../../support/cast.js';
import { caseOf, CHUSE, Guest } from '../../support/guests.js';
import { Case, IMPACT_OF } from '../../support/reports.js';

const START = '2026-11-24T02:00:00Z';
const AYUN_PA = 'GL-UBND-626';

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

const caseFor = (code: string, by: Caller = cast.coordinator) => caseOf(app, code, by);
const confirm = (incident: Case, by: Caller, agency = CHUSE) =>
  incident.write(by.put(incident.path('/sender'), { agency }));
const seen = async (by: Caller, code: string): Promise<number> =>
  (await by.get(`/incidents/${code}`)).status;

describe('what guests report', () => {
  it('is no unit’s: its people do not see it, those above do not, and no number counts it', async () => {
    const numbers = async () => {
      const { body } = await cast.coordinator.get('/statistics/agencies');
      return body.units.find(({ agency }: { agency: string }) => agency === CHUSE);
    };
    const before = await numbers();
    const { code } = await Guest.reported(app);
    const above = await hire(app, 'GL-UBND', 'supervisor');
    expect(await seen(cast.coordinator, code)).toBe(200);
    for (const by of [cast.reporter, cast.supervisor, above, cast.police]) {
      expect(await seen(by, code)).toBe(404);
    }
    expect(await numbers()).toEqual(before);
    const ofUnit = await cast.coordinator.get(`/incidents?reporterAgency=${CHUSE}&limit=200`);
    expect(JSON.stringify(ofUnit.body)).not.toContain(code);
    const { body } = await cast.coordinator.get('/incidents?senderConfirmed=false&limit=200');
    expect(body.items.map((one: any) => one.code)).toContain(code);
    expect(body.items.every((one: any) => one.senderConfirmed === false)).toBe(true);
    const [told] = await app.db.query(
      'SELECT audience, overview_of FROM outbox_event WHERE subject = $1',
      [code],
    );
    expect(told).toMatchObject({ overview_of: null });
    expect(told.audience).not.toContain(CHUSE);
  });

  it('is worked on, but neither merged nor closed, nor handled by the unit', async () => {
    const { code } = await Guest.reported(app, { impact: IMPACT_OF.low });
    const incident = await caseFor(code);
    await incident.moved(cast.coordinator, 'acknowledge');
    const other = await Case.reported(app, cast.reporter);
    const merge = () => incident.move(cast.coordinator, 'merge', { into: other.code });
    expect(await refused(app, incident, 409, merge)).toMatchObject({
      blockedBy: ['senderConfirmed'],
    });
    await other.moved(cast.coordinator, 'acknowledge');
    const into = () => other.move(cast.coordinator, 'merge', { into: code });
    expect(await refused(app, other, 409, into)).toMatchObject({ why: 'target-unconfirmed' });
    await incident.moved(cast.coordinator, 'accept', { handler: cast.handler.id });
    await incident.moved(cast.handler, 'resolve', MEMBERS.resolve);
    app.clock.advance(14 * 24 * 60);
    const close = () => incident.move(cast.coordinator, 'close');
    const { blockedBy } = await refused(app, incident, 409, close);
    expect(blockedBy).toContain('senderConfirmed');
    expect((await incident.move(cast.reporter, 'confirm')).status).toBe(404);
  });

  it('can be refused like any other', async () => {
    const { code } = await Guest.reported(app);
    const incident = await caseFor(code);
    await incident.moved(cast.coordinator, 'acknowledge');
    const why = { reasonCode: 'not_incident', reason: 'Không có ai tên như vậy.' };
    await incident.moved(cast.coordinator, 'reject', why);
    expect((await confirm(incident, cast.coordinator)).body.type).toBe('/problems/incident/ended');
  });
});

describe('the sender', () => {
  it('is confirmed by the desk, and the report is the unit’s from then on', async () => {
    const { code } = await Guest.reported(app);
    const incident = await caseFor(code);
    const { body, status } = await confirm(incident, cast.coordinator);
    expect(status).toBe(200);
    expect(body).toMatchObject({ senderConfirmed: true, reporterAgency: CHUSE, version: 2 });
    expect(await seen(cast.reporter, code)).toBe(200);
    expect(await seen(cast.supervisor, code)).toBe(200);
    const { body: timeline } = await cast.reporter.get(incident.path('/timeline'));
    expect(timeline.items.at(-1)).toMatchObject({ type: 'incident.sender-confirmed' });
    expect(timeline.items.at(-1).sentence.vi).toContain('được tính là của GL-UBND-633');
    const [told] = await app.db.query(
      `SELECT audience, overview_of FROM outbox_event
        WHERE subject = $1 AND type = 'incident.sender-confirmed'`,
      [code],
    );
    expect(told).toMatchObject({ overview_of: CHUSE });
    expect(told.audience).toContain(CHUSE);
    await incident.moved(cast.reporter, 'withdraw', { reason: 'Báo nhầm.' });
  });

  it('may turn out to be of another unit, whose report it is then; severity and route stay', async () => {
    const { code } = await Guest.reported(app);
    const incident = await caseFor(code);
    const before = (await cast.coordinator.get(incident.path())).body;
    const { body } = await confirm(incident, cast.coordinator, AYUN_PA);
    expect(body).toMatchObject({
      ...{ reporterAgency: AYUN_PA, senderConfirmed: true },
      ...{ severity: before.severity, leadAgency: before.leadAgency },
    });
    expect(await seen(cast.reporter, code)).toBe(404);
    expect(await seen(cast.reporter2, code)).toBe(200);
    const { body: found } = await cast.reporter2.get(`/incidents?q=${AYUN_PA}`);
    expect(found.items.map((one: any) => one.code)).toContain(code);
  });

  it('takes along a system of which no more than the name was known', async () => {
    const { code } = await Guest.reported(app, { system: { name: 'Máy chủ thư' } });
    const { body } = await confirm(await caseFor(code), cast.coordinator, AYUN_PA);
    expect(body.system).toMatchObject({ code: null, operatorAgency: AYUN_PA });
    const { body: assessed } = await cast.coordinator.get(`/incidents/${code}/assessment`);
    expect(assessed.history ?? assessed.items).toHaveLength(2);
  });

  it('is for the desk of the case alone, once, and for a unit that reports', async () => {
    const { code } = await Guest.reported(app);
    const incident = await caseFor(code);
    await refused(app, incident, 403, () => confirm(incident, cast.handler));
    await refused(app, incident, 404, () => confirm(incident, cast.police));
    await refused(app, incident, 422, () => confirm(incident, cast.coordinator, 'GL-BCHQS'));
    const stale = () =>
      cast.coordinator.put(incident.path('/sender'), { agency: CHUSE }).set('if-match', '"9"');
    await refused(app, incident, 412, stale);
    expect((await confirm(incident, cast.coordinator)).status).toBe(200);
    const again = await refused(app, incident, 409, () => confirm(incident, cast.coordinator));
    expect(again).toMatchObject({ type: '/problems/incident/sender-known', agency: CHUSE });
    const ordinary = await caseIn(app, cast, 'triage');
    await refused(app, ordinary, 409, () => confirm(ordinary, cast.coordinator));
  });
});

describe('whoever has the token', () => {
  it('sees state, deadlines and questions, no name and no text', async () => {
    const guest = await Guest.reported(app);
    const incident = await caseFor(guest.code);
    await incident.moved(cast.coordinator, 'acknowledge');
    await incident.moved(cast.coordinator, 'request_info', MEMBERS.request_info);
    const { body } = await guest.look();
    expect(body).toMatchObject({
      ...{ code: guest.code, status: 'triage', senderConfirmed: false, endedAt: null },
      infoRequest: { questions: MEMBERS.request_info.questions },
    });
    expect(Object.keys(body).sort()).toEqual(
      [
        ...['code', 'status', 'senderConfirmed', 'reportedAt', 'updatedAt', 'endedAt'],
        ...['deadlines', 'infoRequest'],
      ].sort(),
    );
    expect(Object.keys(body.deadlines[0]).sort()).toEqual(
      ['kind', 'dueAt', 'metAt', 'breachedAt', 'paused'].sort(),
    );
    expect(JSON.stringify(body)).not.toMatch(/Hoa|Bảo|GL-|huyện/);
  });

  it('answers what the desk has asked, and nothing else', async () => {
    const guest = await Guest.reported(app);
    const incident = await caseFor(guest.code);
    const early = await refused(app, incident, 409, () => guest.answer('Chưa ai hỏi.'));
    expect(early.type).toBe('/problems/incident/move-not-allowed');
    await incident.moved(cast.coordinator, 'acknowledge');
    const unasked = await refused(app, incident, 409, () => guest.answer('Chưa ai hỏi.'));
    expect(unasked).toMatchObject({ blockedBy: ['waiting'] });
    await incident.moved(cast.coordinator, 'request_info', MEMBERS.request_info);
    const { status, body } = await guest.answer('Phiên bản 7.');
    expect([status, body.infoRequest]).toEqual([200, null]);
    const { body: timeline } = await cast.coordinator.get(incident.path('/timeline'));
    expect(timeline.items.at(-1)).toMatchObject({
      type: 'incident.info-provided',
      actor: { name: 'Nguyễn Thị Hoa', agency: '' },
      data: { answer: 'Phiên bản 7.' },
    });
    await refused(app, incident, 409, () => guest.answer('Và nữa.'));
  });

  it('is answered alike whether the code, the token or the time is wrong', async () => {
    const [guest, other] = [await Guest.reported(app), await Guest.reported(app)];
    const member = await Case.reported(app, cast.reporter);
    const answers = [
      await guest.look(other.token),
      await guest.look(''),
      await guest.look('x'.repeat(43)),
      await guest.look(guest.token, 'SC-2026-999999'),
      await guest.look(guest.token, member.code),
      await app.anonymous('get', `/api/v1/guest-reports/${guest.code}`),
      await guest.answer('Không phải tôi.', other.token),
    ];
    for (const { status, body } of answers) {
      const { title, type } = body;
      expect([status, type, title]).toEqual([
        404,
        '/problems/guest-report/not-found',
        'Không có báo cáo này',
      ]);
    }
    expect((await guest.look()).status).toBe(200);
  });

  it('follows it for thirty days after its end, and a restricted one not at all', async () => {
    const guest = await Guest.reported(app);
    const incident = await caseFor(guest.code);
    await incident.moved(cast.coordinator, 'acknowledge');
    await incident.moved(cast.coordinator, 'reject', {
      ...{ reasonCode: 'not_incident', reason: 'Trang đang được bảo trì.' },
    });
    expect((await guest.look()).body).toMatchObject({ status: 'rejected' });
    app.clock.advance(30 * 24 * 60);
    expect((await guest.look()).status).toBe(200);
    app.clock.advance(1);
    expect((await guest.look()).status).toBe(404);
    app.clock.set(START);
    const secret = await Guest.reported(app, {
      impact: { ...IMPACT_OF.critical, crimeSigns: true },
    });
    const theirs = await caseFor(secret.code, cast.police);
    await theirs.moved(cast.police, 'acknowledge');
    expect((await secret.look()).status).toBe(200);
    await theirs.moved(cast.police, 'restrict', { reason: 'Đang điều tra.' });
    expect((await secret.look()).status).toBe(404);
  });
});
