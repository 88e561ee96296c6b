import { EndExpiredWaits } from '../../../src/incidents/use-cases/end-expired-waits.js';
import { type Caller, TestApp } from '../../support/app.js';
import { type Cast, castOf, hire } from '../../support/cast.js';
import { caseIn, MEMBERS, refused, stateOf } from '../../support/cases.js';
import { type Case } from '../../support/reports.js';

const START = '2026-11-24T02:00:00Z';
const NO_INCIDENT = { reasonCode: 'not_incident', reason: 'Diễn tập đã báo trước.' };
const LOWER = {
  severity: 'medium',
  reason: 'Đã xác minh: chỉ ảnh hưởng trang tin, không lộ dữ liệu.',
};

let app: TestApp;
let cast: Cast;
let second: Caller;
beforeAll(async () => {
  app = await TestApp.start();
  cast = await castOf(app);
  second = await hire(app, 'GL-CAT', 'coordinator');
});
beforeEach(() => {
  app.clock.set(START);
});
afterAll(() => app.stop());

const approvalsOf = async (who: Caller, incident: Case, query = '') =>
  (await who.get(`/approvals?incident=${incident.code}${query}`)).body.items;
const only = async (who: Caller, incident: Case) => (await approvalsOf(who, incident))[0];
const decide = async (who: Caller, incident: Case, decision: string, note?: string) => {
  const { id } = await only(cast.supervisor, incident);
  return incident.write(who.post(`/approvals/${id}`, { decision, ...(note && { note }) }));
};
/** A critical report that the Police's coordinator wants to reject. */
const rejection = async () => {
  const incident = await caseIn(app, cast, 'triage', { severity: 'critical' });
  const body = await incident.moved(cast.police, 'reject', NO_INCIDENT);
  return { incident, body };
};
const typesOf = async (incident: Case) => (await incident.events()).map(({ type }) => type);

describe('what takes two persons', () => {
  it('waits: the case stays as it is and shows what, why, who and until when', async () => {
    const { incident, body } = await rejection();
    expect(body).toMatchObject({
      status: 'triage',
      approval: {
        ...{ kind: 'reject', reason: NO_INCIDENT.reason },
        requestedBy: { id: cast.police.id, agency: 'GL-CAT' },
        ...{ requestedAt: '2026-11-24T02:00:00.000Z', until: '2026-11-24T06:00:00.000Z' },
      },
    });
    expect((await stateOf(app, incident)).incident.status).toBe('triage');
    expect((await typesOf(incident)).at(-1)).toBe('incident.approval-asked');
  });

  it.each([
    ['to reject a high report', 'high', 'reject'],
    ['to reject a critical report', 'critical', 'reject'],
  ] as const)('is %s', async (_, severity, event) => {
    const incident = await caseIn(app, cast, 'triage', { severity });
    const desk = severity === 'critical' ? cast.police : cast.coordinator;
    const { body } = await desk.get(incident.path('/transitions'));
    expect(body.items.find((one: any) => one.event === event)).toMatchObject({
      secondPerson: true,
      blockedBy: [],
    });
    const answer = await incident.moved(desk, event, NO_INCIDENT);
    expect(answer).toMatchObject({ status: 'triage', approval: { kind: event } });
  });

  it('is not to reject a medium one', async () => {
    const incident = await caseIn(app, cast, 'triage');
    const answer = await incident.moved(cast.coordinator, 'reject', NO_INCIDENT);
    expect(answer).toMatchObject({ status: 'rejected', approval: null });
  });

  it('is to reject a report that is computed high, though one person lowered it first', async () => {
    const incident = await caseIn(app, cast, 'triage', { severity: 'high' });
    await incident.write(cast.coordinator.put(incident.path('/severity'), LOWER));
    const answer = await incident.moved(cast.coordinator, 'reject', NO_INCIDENT);
    expect(answer).toMatchObject({ status: 'triage', severity: 'medium', approval: {} });
  });

  it('is to lower from critical, which then is routed and counted anew', async () => {
    const incident = await caseIn(app, cast, 'triage', { severity: 'critical' });
    const asked = await incident.write(cast.police.put(incident.path('/severity'), LOWER));
    expect(asked.body).toMatchObject({
      ...{ severity: 'critical', leadAgency: 'GL-CAT' },
      approval: { kind: 'lower_severity', reason: LOWER.reason },
    });
    const { status, body } = await decide(second, incident, 'approve');
    expect([status, body.outcome]).toEqual([200, 'approved']);
    const { body: after } = await cast.police.get(incident.path());
    expect(after).toMatchObject({ severity: 'medium', approval: null });
    const changed = (await incident.events()).find(({ type }) => type.endsWith('severity-changed'));
    expect(changed?.data).toMatchObject({ to: 'medium', approvedBy: { id: second.id } });
  });

  it('is to close a critical case, by a supervisor above the desk as well', async () => {
    const incident = await caseIn(app, cast, 'resolved', { severity: 'critical' });
    await incident.moved(cast.reporter, 'confirm');
    const asked = await incident.moved(cast.police, 'close', MEMBERS.close);
    expect(asked).toMatchObject({ status: 'resolved', approval: { kind: 'close' } });
    const decided = await decide(cast.supervisor, incident, 'approve', 'Đồng ý.');
    expect(decided.status).toBe(200);
    expect(decided.body).toMatchObject({
      ...{ outcome: 'approved', note: 'Đồng ý.', mayDecide: false },
      ...{ incident: { status: 'closed' }, decidedBy: { id: cast.supervisor.id } },
    });
    const { incident: row } = await stateOf(app, incident);
    expect(row.handling).toMatchObject(MEMBERS.close);
    expect((await typesOf(incident)).slice(-2)).toEqual([
      'incident.approval-approved',
      'incident.closed',
    ]);
  });
});

describe('an approval', () => {
  it('is decided by another coordinator of the desk or a supervisor of it or above it, by nobody else', async () => {
    const { incident } = await rejection();
    const { id } = await only(cast.police, incident);
    const supervisor = await hire(app, 'GL-STTTT', 'supervisor');
    const refusals: [Caller, number][] = [
      [cast.police, 403],
      [cast.policeHandler, 403],
      [cast.coordinator, 403],
      [supervisor, 403],
      [cast.reporter, 403],
      [cast.admin, 403],
    ];
    for (const [who, status] of refusals) {
      for (const decision of ['approve', 'decline']) {
        await refused(app, incident, status, () =>
          incident.write(who.post(`/approvals/${id}`, { decision, note: 'Không.' })),
        );
      }
    }
    await refused(app, incident, 403, () =>
      incident.write(second.post(`/approvals/${id}`, { decision: 'withdraw' })),
    );
    const answer = await decide(second, incident, 'approve');
    expect(answer.body).toMatchObject({ outcome: 'approved', incident: { status: 'rejected' } });
  });

  it('is not decided by the handler, whose own work it ends', async () => {
    const incident = await caseIn(app, cast, 'resolved', { severity: 'critical' });
    await incident.moved(cast.reporter, 'confirm');
    const asked = await incident.moved(cast.police, 'close', MEMBERS.close);
    await app.db.query('UPDATE incident SET handler_id = $1 WHERE code = $2', [
      second.id,
      incident.code,
    ]);
    const problem = await refused(app, incident, 403, () =>
      incident.write(second.post(`/approvals/${asked.approval.id}`, { decision: 'approve' })),
    );
    expect(problem.type).toBe('/problems/approval/not-yours');
  });

  it('is declined with a reason, and nothing comes of it', async () => {
    const { incident } = await rejection();
    const { id } = await only(second, incident);
    const problem = await refused(app, incident, 422, () =>
      incident.write(second.post(`/approvals/${id}`, { decision: 'decline' })),
    );
    expect(problem.errors[0].pointer).toBe('/note');
    const declined = await decide(second, incident, 'decline', 'Chưa rõ là diễn tập.');
    expect(declined.body).toMatchObject({ outcome: 'declined', incident: { status: 'triage' } });
    expect((await cast.police.get(incident.path())).body.approval).toBeNull();
    const again = await refused(app, incident, 409, () =>
      incident.write(second.post(`/approvals/${id}`, { decision: 'approve' })),
    );
    expect(again).toMatchObject({ type: '/problems/approval/settled', outcome: 'declined' });
  });

  it('is taken back by the one who asked, and may be asked anew', async () => {
    const { incident } = await rejection();
    const blocked = await refused(app, incident, 409, () =>
      incident.move(cast.police, 'reject', NO_INCIDENT),
    );
    expect(blocked.blockedBy).toEqual(['noApprovalPending']);
    const { body } = await decide(cast.police, incident, 'withdraw');
    expect(body.outcome).toBe('withdrawn');
    await incident.moved(cast.police, 'reject', NO_INCIDENT);
    expect(await approvalsOf(cast.supervisor, incident)).toHaveLength(2);
    expect(await approvalsOf(cast.supervisor, incident, '&open=true')).toHaveLength(1);
  });

  it('needs the version of the case, and hides with the case', async () => {
    const { incident } = await rejection();
    const { id } = await only(second, incident);
    const bare = await second.post(`/approvals/${id}`, { decision: 'approve' });
    expect(bare.status).toBe(428);
    const stale = await second
      .post(`/approvals/${id}`, { decision: 'approve' })
      .set('if-match', '"1"');
    expect([stale.status, stale.body.current]).toEqual([412, incident.etag]);
    const elsewhere = await hire(app, 'GL-UBND-626', 'supervisor');
    for (const path of [id, '019b3a52-7c1d-7e4a-9f00-3a5b1c2d4e6f', 'x']) {
      const { status, body } = await elsewhere
        .post(`/approvals/${path}`, { decision: 'approve' })
        .set('if-match', incident.etag);
      expect([status, body.type]).toEqual([404, '/problems/approval/not-found']);
    }
    expect((await elsewhere.get('/approvals')).body.items).toEqual([]);
  });

  it('is overtaken when the case moves on without it', async () => {
    const incident = await caseIn(app, cast, 'resolved', { severity: 'critical' });
    await incident.moved(cast.reporter, 'confirm');
    await incident.moved(cast.police, 'close', MEMBERS.close);
    const disputed = await incident.moved(cast.reporter, 'dispute', { reason: 'Trang lại lỗi.' });
    expect(disputed).toMatchObject({ status: 'containment' });
    expect(await only(cast.supervisor, incident)).toMatchObject({ outcome: 'overtaken' });
    expect((await typesOf(incident)).slice(-2)).toEqual([
      'incident.approval-overtaken',
      'incident.disputed',
    ]);
  });

  it('is overtaken when another desk takes the case, which may then ask for the same', async () => {
    const { incident } = await rejection();
    const offer = { to: 'GL-STTTT', note: 'Chuyển Sở chủ trì.' };
    const offered = await incident.moved(cast.police, 'transfer_request', offer);
    expect(offered.approval).not.toBeNull();
    const taken = await incident.moved(cast.coordinator, 'transfer_accept', {
      handler: cast.handler.id,
    });
    expect(taken).toMatchObject({ leadAgency: 'GL-STTTT', approval: null });
    expect(await only(cast.supervisor, incident)).toMatchObject({ outcome: 'overtaken' });
    const asked = await incident.moved(cast.coordinator, 'reject', NO_INCIDENT);
    expect(asked.approval).toMatchObject({ requestedBy: { id: cast.coordinator.id } });
  });

  it('lapses once, when nobody decides in time', async () => {
    const { incident } = await rejection();
    const rounds = app.nest.get(EndExpiredWaits);
    app.clock.advance(239);
    expect(await rounds.run()).toBe(0);
    app.clock.advance(1);
    await Promise.all([rounds.run(), rounds.run()]);
    expect(await only(cast.supervisor, incident)).toMatchObject({ outcome: 'lapsed' });
    const lapsed = (await typesOf(incident)).filter((type) => type.endsWith('lapsed'));
    expect(lapsed).toHaveLength(1);
    expect((await cast.police.get(incident.path())).body).toMatchObject({ status: 'triage' });
  });

  it('is the desk’s matter: the unit sees neither it nor its events', async () => {
    const { incident } = await rejection();
    const { body } = await cast.reporter.get(incident.path());
    expect(body.approval).toBeNull();
    const { text } = await cast.reporter.get(incident.path('/timeline'));
    expect(text).not.toContain('approval');
    const stale = await cast.reporter
      .patch(incident.path(), { title: 'Cổng thông tin huyện bị sửa' })
      .set('if-match', '"1"');
    expect(stale.status).toBe(412);
    expect(JSON.stringify(stale.body)).not.toContain('approval');
    const { body: timeline } = await second.get(incident.path('/timeline?limit=200'));
    expect(timeline.items.at(-1).sentence.vi).toContain('đề nghị phê duyệt: không tiếp nhận');
  });

  it('is not carried out in the name of somebody who is gone', async () => {
    const asker = await hire(app, 'GL-CAT', 'coordinator');
    const incident = await caseIn(app, cast, 'triage', { severity: 'critical' });
    await incident.moved(asker, 'reject', NO_INCIDENT);
    const { id } = await only(second, incident);
    await app.db.query('UPDATE user_account SET active = false WHERE id = $1', [asker.id]);
    const problem = await refused(app, incident, 409, () =>
      incident.write(second.post(`/approvals/${id}`, { decision: 'approve' })),
    );
    expect(problem.type).toBe('/problems/approval/requester-gone');
    expect((await decide(second, incident, 'decline', 'Đề nghị lại.')).status).toBe(200);
  });
});

describe('at once', () => {
  it('approval and withdrawal: one of them happens, the other is told', async () => {
    for (let round = 0; round < 4; round++) {
      const { incident } = await rejection();
      const { id } = await only(second, incident);
      const send = (who: Caller, decision: string) =>
        who.post(`/approvals/${id}`, { decision }).set('if-match', incident.etag);
      const answers = await Promise.all([
        send(second, 'approve'),
        send(cast.police, 'withdraw'),
        send(cast.supervisor, 'approve'),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
      const { outcome } = await only(cast.supervisor, incident);
      const { incident: row } = await stateOf(app, incident);
      expect(row.status).toBe(outcome === 'approved' ? 'rejected' : 'triage');
      expect(row.approval).toBeNull();
    }
  });
});
