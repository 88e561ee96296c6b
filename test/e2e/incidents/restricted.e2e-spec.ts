import { type Caller, TestApp } from '../../support/app.js';
import { type Cast, castOf, hire } from '../../support/cast.js';
import { caseIn, refused, stateOf } from '../../support/cases.js';
import { type Case, IMPACT_OF } from '../../support/reports.js';

const REASON = { reason: 'Vụ việc đang được điều tra.' };
const PARTS = [
  '',
  '/timeline',
  '/comments',
  '/observables',
  '/assessment',
  '/transitions',
  '/tasks',
  '/attachments',
  '/links',
  '/receipt',
  '/duplicates',
] as const;

let app: TestApp;
let cast: Cast;
beforeAll(async () => {
  app = await TestApp.start();
  cast = await castOf(app);
});
afterAll(() => app.stop());

const restricted = async (people: readonly string[] = []) => {
  const incident = await caseIn(app, cast, 'submitted', {
    impact: { ...IMPACT_OF.medium, crimeSigns: true },
  });
  await incident.moved(cast.police, 'acknowledge');
  await incident.moved(cast.police, 'restrict', { ...REASON, people });
  return incident;
};
const statusFor = async (who: Caller, incident: Case, rest = '') =>
  (await who.get(incident.path(rest))).status;
const readsOf = (incident: Case): Promise<{ actor_id: string; operation: string }[]> =>
  app.db.query(
    'SELECT actor_id, actor_agency, operation FROM access_record WHERE incident_code = $1 ORDER BY id',
    [incident.code],
  );

describe('the circle of a restricted case', () => {
  it('takes in the people named, wherever they work, with all that hangs on the case', async () => {
    const outsider = await hire(app, 'GL-UBND-626', 'coordinator');
    const incident = await restricted([outsider.id]);
    for (const part of PARTS) {
      // Likely duplicates are for those who could merge them.
      const seen = part === '/duplicates' ? 403 : 200;
      expect([part, await statusFor(outsider, incident, part)]).toEqual([part, seen]);
      expect([part, await statusFor(cast.coordinator, incident, part)]).toEqual([part, 404]);
      expect([part, await statusFor(cast.reporter, incident, part)]).toEqual([part, 404]);
    }
    const { body } = await outsider.get(incident.path());
    expect(body.description).toBeDefined();
    const { body: list } = await outsider.get('/incidents?limit=200');
    expect(list.items.map(({ code }: { code: string }) => code)).toContain(incident.code);
  });

  it('takes in who is offered the lead while it is offered, and keeps those who had it', async () => {
    const incident = await restricted();
    await incident.moved(cast.police, 'accept', { handler: cast.policeHandler.id });
    expect(await statusFor(cast.coordinator, incident)).toBe(404);
    const offer = { to: 'GL-STTTT', note: 'Chuyển theo thoả thuận.' };
    await incident.moved(cast.police, 'transfer_request', offer);
    expect(await statusFor(cast.coordinator, incident)).toBe(200);
    await incident.moved(cast.coordinator, 'transfer_accept', { handler: cast.handler.id });
    for (const who of [cast.police, cast.policeHandler, cast.coordinator, cast.handler]) {
      expect(await statusFor(who, incident)).toBe(200);
    }
    const colleague = await hire(app, 'GL-CAT', 'coordinator');
    expect(await statusFor(colleague, incident)).toBe(404);
  });

  it('is not told by counts, searches, moves or errors', async () => {
    const incident = await restricted();
    for (const query of ['?restricted=true', `?q=${incident.code}`, '?status=triage&limit=200']) {
      const { text } = await cast.coordinator.get(`/incidents${query}`);
      expect(text).not.toContain(incident.code);
    }
    const hidden = await refused(app, incident, 404, () =>
      incident.move(cast.coordinator, 'acknowledge'),
    );
    const absent = await cast.coordinator.get('/incidents/SC-2026-999999');
    expect(hidden.type).toBe(absent.body.type);
  });
});

describe('reports merged into a case that is restricted', () => {
  it('are for the same people from then on, and are released as what they then are', async () => {
    const suspicious = { impact: { ...IMPACT_OF.medium, crimeSigns: true } };
    const [master, other] = [
      await caseIn(app, cast, 'submitted', suspicious),
      await caseIn(app, cast, 'submitted', suspicious),
    ];
    for (const one of [master, other]) await one.moved(cast.police, 'acknowledge');
    await other.moved(cast.police, 'merge', { into: master.code });
    const { body } = await cast.police.get(master.path());
    master.etag = `"${body.version}"`;
    expect(await statusFor(cast.reporter, other)).toBe(200);
    await master.moved(cast.police, 'restrict', REASON);
    for (const one of [master, other]) {
      expect(await statusFor(cast.reporter, one)).toBe(404);
      expect(await statusFor(cast.coordinator, one)).toBe(404);
      expect(await statusFor(cast.police, one)).toBe(200);
    }
    const { incident: row, events } = await stateOf(app, other);
    expect([row.restricted, row.tlp]).toEqual([true, 'RED']);
    expect(events.at(-1)).toMatchObject({
      ...{ type: 'incident.restricted', data: { with: master.code, reason: REASON.reason } },
    });
    expect((await cast.auditor.get('/audit/verify')).body.valid).toBe(true);
  });
});

describe('the access log', () => {
  it('has every read of a restricted case, by whom and of what, lists included', async () => {
    const incident = await restricted();
    await cast.police.get(incident.path());
    await cast.policeHandler.get(incident.path('/timeline'));
    await cast.police.get('/incidents?limit=200');
    await cast.coordinator.get(incident.path());
    expect(await readsOf(incident)).toEqual([
      { actor_id: cast.police.id, actor_agency: 'GL-CAT', operation: 'getIncident' },
      { actor_id: cast.policeHandler.id, actor_agency: 'GL-CAT', operation: 'getTimeline' },
      { actor_id: cast.police.id, actor_agency: 'GL-CAT', operation: 'listIncidents' },
    ]);
  });

  it('has what is told to somebody who asks for what is so already', async () => {
    const incident = await restricted();
    const { body } = await cast.police.get(incident.path());
    const answer = await incident.write(cast.police.patch(incident.path(), { title: body.title }));
    expect([answer.status, answer.body.description]).toEqual([200, body.description]);
    const operations = (await readsOf(incident)).map(({ operation }) => operation);
    expect(operations).toEqual(['getIncident', 'correctIncident']);
  });

  it('has none of a case that is not restricted', async () => {
    const incident = await caseIn(app, cast, 'triage');
    await cast.coordinator.get(incident.path());
    expect(await readsOf(incident)).toEqual([]);
  });

  it('cannot be changed', async () => {
    const incident = await restricted();
    await cast.police.get(incident.path());
    for (const statement of ['DELETE FROM access_record', "UPDATE access_record SET about = 'x'"]) {
      await expect(app.db.query(statement)).rejects.toThrow();
    }
    expect(await readsOf(incident)).toHaveLength(1);
  });
});
