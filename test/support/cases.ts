import { type Caller, type TestApp } from './app.js';
import { type Cast } from './cast.js';
import { Case, defacement, IMPACT_OF } from './reports.js';

/** What each event says in an ordinary case; `handler` and `into` are added where they are needed. */
export const MEMBERS = {
  contain: { actions: 'Ngắt máy chủ khỏi mạng.' },
  eradicate: { cause: 'Lỗ hổng ở trang quản trị.' },
  recover: { check: 'Đã rà quét lại.', restoredAt: '2026-11-24T02:00:00Z' },
  resolve: { resolution: 'Đã gỡ nội dung lạ và đổi mật khẩu.' },
  close: { rootCause: 'Chưa cập nhật phần mềm.', lessons: 'Cập nhật hằng tháng.' },
  request_info: { questions: ['Phần mềm phiên bản nào?'], dueAt: '2027-06-01T00:00:00Z' },
  provide_info: { answer: 'Phiên bản 7.' },
  transfer_request: { to: 'GL-CAT', note: 'Còn nhật ký truy cập cần điều tra.' },
} as const;

type Step = 'triage' | 'assigned' | 'containment' | 'eradication' | 'recovery' | 'resolved';
export type Place = 'submitted' | Step | 'closed' | 'rejected' | 'withdrawn';

// The long way, by the status that each event reaches.
const WAY: readonly (readonly [Step, 'desk' | 'handler', string])[] = [
  ['triage', 'desk', 'acknowledge'],
  ['assigned', 'desk', 'accept'],
  ['containment', 'handler', 'start'],
  ['eradication', 'handler', 'contain'],
  ['recovery', 'handler', 'eradicate'],
  ['resolved', 'handler', 'recover'],
];

export type Rank = keyof typeof IMPACT_OF;

/** Whose business a case of this severity is: the Department's, or that of the Police. */
export const deskFor = (cast: Cast, severity: Rank): { desk: Caller; handler: Caller } =>
  severity === 'critical'
    ? { desk: cast.police, handler: cast.policeHandler }
    : { desk: cast.coordinator, handler: cast.handler };

/** A reported defacement, moved on by its desk and its handler until it is there. */
export async function caseIn(
  app: TestApp,
  cast: Cast,
  place: Place,
  { severity = 'medium', ...changes }: { severity?: Rank } & Record<string, unknown> = {},
): Promise<Case> {
  const report = defacement({ impact: IMPACT_OF[severity], ...changes });
  const incident = await Case.reported(app, cast.reporter, report);
  const side = deskFor(cast, severity);
  if (place === 'withdrawn') {
    await incident.moved(cast.reporter, 'withdraw', { reason: 'Báo nhầm.' });
  } else if (place === 'rejected') {
    await incident.moved(side.desk, 'acknowledge');
    const why = { reasonCode: 'not_incident', reason: 'Trang đang được bảo trì.' };
    await incident.moved(side.desk, 'reject', why);
    if (['high', 'critical'].includes(severity)) await approved(incident, cast.supervisor);
  } else {
    await walk(app, incident, { ...side, recover: recoverOf(report) }, place);
    if (place === 'closed') {
      await incident.moved(cast.reporter, 'confirm');
      await incident.moved(side.desk, 'close', MEMBERS.close);
      if (severity === 'critical') await approved(incident, cast.supervisor);
    }
  }
  return incident;
}

/** Restored when it always is, or as soon as it was noticed where that was later: pages are tried on the day it is. */
function recoverOf({ detectedAt }: { readonly detectedAt: string }): object {
  const { recover } = MEMBERS;
  const isLater = Date.parse(detectedAt) > Date.parse(recover.restoredAt);
  return isLater ? { ...recover, restoredAt: detectedAt } : recover;
}

async function walk(
  app: TestApp,
  incident: Case,
  side: { desk: Caller; handler: Caller; recover: object },
  until: 'submitted' | Step | 'closed',
): Promise<void> {
  const steps = WAY.slice(0, WAY.findIndex(([status]) => status === until) + 1);
  for (const [, who, event] of until === 'closed' ? WAY : steps) {
    const own = { accept: { handler: side.handler.id }, recover: side.recover }[event];
    const members = own ?? membersOf(event);
    await incident.moved(side[who], event, members);
    if (event === 'recover') await skipTasks(app, incident);
  }
}

/** As if all tasks were done, in one statement past the service: as ten requests a case they took longer than all else. */
export async function skipTasks(app: TestApp, { code }: Case): Promise<void> {
  await app.db.query(
    `WITH done AS (
       UPDATE incident_task SET done_at = added_at, done_by = added_by, note = 'Đã làm xong.'
        WHERE incident_id = (SELECT id FROM incident WHERE code = $1) AND done_at IS NULL)
     UPDATE incident SET open_mandatory_tasks = 0 WHERE code = $1`,
    [code],
  );
}

/** Every mandatory step done by somebody who works on the case, so that it can be closed. */
export async function finishTasks(incident: Case, by: Caller): Promise<void> {
  const { body } = await by.get(incident.path('/tasks?limit=200'));
  for (const { id, mandatory, doneAt, addedAt } of body.items) {
    if (!mandatory || doneAt !== null) continue;
    const result = { doneAt: addedAt, note: 'Đã làm xong, không còn dấu hiệu lạ.' };
    const answer = await incident.write(by.patch(incident.path(`/tasks/${id}`), result));
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  }
}

/** What waits for a second person is agreed to by this one; the approval as it is then. */
export async function approved(incident: Case, by: Caller): Promise<any> {
  const { body } = await by.get(`/approvals?incident=${incident.code}&open=true`);
  const id: string = body.items[0].id;
  const answer = await incident.write(by.post(`/approvals/${id}`, { decision: 'approve' }));
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  return answer.body;
}

const membersOf = (event: string): object =>
  event in MEMBERS ? MEMBERS[event as keyof typeof MEMBERS] : {};

/** Everything that the database holds of a case. */
export async function stateOf(app: TestApp, { code }: Pick<Case, 'code'>): Promise<any> {
  const rows = (table: string, order: string) =>
    `(SELECT jsonb_agg(to_jsonb(r) ORDER BY ${order}) FROM ${table} r WHERE r.incident_id = i.id)`;
  const [state] = await app.db.query(
    `SELECT to_jsonb(i) AS incident,
            ${rows('incident_event', 'sequence')} AS events,
            ${rows('incident_deadline', 'start_at, kind, id')} AS deadlines,
            ${rows('incident_decision', 'at, id')} AS decisions,
            ${rows('observable', 'id')} AS observables,
            ${rows('attachment', 'id')} AS attachments,
            ${rows('incident_task', 'id')} AS tasks,
            ${rows('approval', 'id')} AS approvals,
            (SELECT count(*) FROM outbox_event o WHERE o.subject = i.code) AS told
       FROM incident i WHERE i.code = $1`,
    [code],
  );
  return state;
}

/** Sends what must be refused with this status, proves that nothing of the case changed, and gives the problem. */
export async function refused(
  app: TestApp,
  incident: Case,
  status: number,
  send: () => PromiseLike<{ status: number; body: any }>,
): Promise<any> {
  const before = await stateOf(app, incident);
  const answer = await send();
  const { body } = answer;
  expect({ status: answer.status, body }).toMatchObject({ status });
  expect(await stateOf(app, incident)).toEqual(before);
  return body;
}
