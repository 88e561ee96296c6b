import { type Caller, TestApp } from '../../support/app.js';
import { type Cast, castOf, hire } from '../../support/cast.js';
import { caseIn, refused, stateOf } from '../../support/cases.js';
import { Case, defacement, IMPACT_OF } from '../../support/reports.js';

let app: TestApp;
let cast: Cast;
beforeAll(async () => {
  app = await TestApp.start();
  cast = await castOf(app);
});
afterEach(async () => {
  expect((await cast.auditor.get('/audit/verify')).body).toMatchObject({ valid: true });
});
afterAll(() => app.stop());

const departmentCase = (by = cast.reporter) =>
  Case.reported(app, by, defacement({ impact: IMPACT_OF.medium }));
/** Led by the Police, with the Department at their side. */
const policeCase = () =>
  caseIn(app, cast, 'triage', {
    severity: 'critical',
    impact: { ...IMPACT_OF.critical, crimeSigns: true },
  });

const link = (from: Case, to: Case, kind: string, { by = cast.coordinator, note = '' } = {}) =>
  by
    .post(from.path('/links'), { kind, to: to.code, ...(note && { note }) })
    .set('if-match', from.etag);
async function linked(from: Case, to: Case, kind: string): Promise<string> {
  const { status, body } = await link(from, to, kind);
  expect(status).toBe(201);
  return body.id;
}
const unlink = (from: Case, id: string, by = cast.coordinator) =>
  by.delete(from.path(`/links/${id}`)).set('if-match', from.etag);
const linksOf = async (incident: Case, by: Caller) =>
  (await by.get(incident.path('/links'))).body.items;
const timeline = async (incident: Case, by: Caller) =>
  (await by.get(incident.path('/timeline'))).body.items;
const typesOf = async (incident: Case, by: Caller): Promise<string[]> =>
  (await timeline(incident, by)).map(({ type }: { type: string }) => type);
const allLinks = () => app.db.query('SELECT * FROM incident_link ORDER BY id');

describe('a link', () => {
  it('is seen from both cases, and stands in both records', async () => {
    const [effect, cause] = [await departmentCase(), await departmentCase(cast.reporter2)];
    const note = 'Cùng tài khoản quản trị bị lộ.';
    const { status, body, headers } = await link(effect, cause, 'caused_by', { note });
    expect(status).toBe(201);
    expect(headers.location).toContain(body.id);
    expect(body).toMatchObject({
      ...{ kind: 'caused_by', direction: 'outgoing', note, addedBy: { id: cast.coordinator.id } },
      incident: { code: cause.code, status: 'submitted', reporterAgency: 'GL-UBND-626' },
    });
    expect(await linksOf(effect, cast.coordinator)).toEqual([body]);
    expect(await linksOf(cause, cast.handler)).toMatchObject([
      { id: body.id, direction: 'incoming', incident: { code: effect.code } },
    ]);
    const [here] = (await timeline(effect, cast.coordinator)).slice(-1);
    expect(here).toMatchObject({
      data: { id: body.id, code: cause.code, relation: 'caused_by', note },
      sentence: { en: expect.stringContaining('the other one caused this one') },
    });
    const [there] = (await timeline(cause, cast.coordinator)).slice(-1);
    expect(there).toMatchObject({
      data: { code: effect.code, relation: 'causes' },
      sentence: { vi: expect.stringContaining('sự cố này gây ra sự cố kia') },
    });
    // Neither case is another than before: whoever has read one may still change it.
    expect((await stateOf(app, effect)).incident.version).toBe(1);
  });

  it('is taken back from either case, and both records keep that it was', async () => {
    const [one, other] = [await departmentCase(), await departmentCase()];
    const id = await linked(one, other, 'related_to');
    expect((await unlink(other, id)).status).toBe(204);
    expect(await linksOf(one, cast.coordinator)).toEqual([]);
    for (const incident of [one, other]) {
      expect((await typesOf(incident, cast.coordinator)).slice(-2)).toEqual([
        ...['incident.linked', 'incident.unlinked'],
      ]);
    }
    const problem = await refused(app, one, 404, () => unlink(one, id));
    expect(problem.type).toBe('/problems/incident/link-not-found');
    await linked(one, other, 'related_to');
  });

  it('joins cases that have ended as well', async () => {
    const [fresh, old] = [await departmentCase(), await caseIn(app, cast, 'closed')];
    await linked(fresh, old, 'caused_by');
    expect(await linksOf(old, cast.coordinator)).toMatchObject([{ direction: 'incoming' }]);
  });
});

describe('a link that cannot be', () => {
  const refusedLink = async (...of: Parameters<typeof link>) => {
    const before = await allLinks();
    const problem = await refused(app, of[0], 409, () => link(...of));
    expect(await allLinks()).toEqual(before);
    return problem.why;
  };

  it('is one to itself, one that is there, and one that closes a circle', async () => {
    const [a, b, c] = [await departmentCase(), await departmentCase(), await departmentCase()];
    expect(await refusedLink(a, a, 'related_to')).toBe('itself');
    await linked(a, b, 'related_to');
    expect(await refusedLink(a, b, 'related_to')).toBe('exists');
    expect(await refusedLink(b, a, 'related_to')).toBe('exists');
    await linked(a, b, 'caused_by');
    await linked(b, c, 'caused_by');
    expect(await refusedLink(b, a, 'caused_by')).toBe('cycle');
    expect(await refusedLink(c, a, 'caused_by')).toBe('cycle');
    await linked(a, b, 'duplicate_of');
    expect(await refusedLink(b, a, 'duplicate_of')).toBe('cycle');
    // Of another kind it says something else.
    await linked(c, a, 'duplicate_of');
  });

  it('is one without the version that was read', async () => {
    const [one, other] = [await departmentCase(), await departmentCase()];
    const body = { kind: 'related_to', to: other.code };
    await refused(app, one, 428, () => cast.coordinator.post(one.path('/links'), body));
    await one.moved(cast.coordinator, 'acknowledge');
    const stale = () => cast.coordinator.post(one.path('/links'), body).set('if-match', '"1"');
    expect((await refused(app, one, 412, stale)).current).toBe('"2"');
    const id = await linked(one, other, 'related_to');
    await refused(app, one, 428, () => cast.coordinator.delete(one.path(`/links/${id}`)));
  });

  it('is one of a person who does not see both in full, or works neither', async () => {
    const [one, other] = [await departmentCase(), await departmentCase(cast.reporter2)];
    const foreign = await Case.reported(
      ...[app, cast.reporter, defacement({ system: { code: 'GL-CAT-NET' } })],
    );
    const to = async (incident: Case, by: Caller, status: number) =>
      refused(app, one, status, () => link(one, incident, 'related_to', { by }));
    // The Department sees it in lists only.
    expect((await to(foreign, cast.coordinator, 404)).code).toBe(foreign.code);
    await to(other, cast.police, 404);
    await to(other, cast.reporter, 403);
    await to(other, cast.supervisor, 403);
    const ofUnit = await hire(app, 'GL-UBND-633', 'coordinator');
    const own = await departmentCase();
    expect((await to(own, ofUnit, 403)).permission).toBe('incident:link');
    await refused(app, one, 422, () =>
      cast.coordinator
        .post(one.path('/links'), { kind: 'like', to: own.code })
        .set('if-match', '"1"'),
    );
  });
});

describe('a link to a case that somebody does not see', () => {
  it('is not there for them, nor is it in the record', async () => {
    const [one, other] = [await departmentCase(), await departmentCase(cast.reporter2)];
    const id = await linked(one, other, 'related_to');
    await linked(one, await departmentCase(), 'related_to');
    expect(await linksOf(one, cast.reporter)).toHaveLength(1);
    expect(await linksOf(one, cast.coordinator)).toHaveLength(2);
    const line = await timeline(one, cast.reporter);
    expect(JSON.stringify(line)).not.toContain(other.code);
    expect(line.map(({ type }: { type: string }) => type)).toEqual([
      ...['incident.submitted', 'incident.linked'],
    ]);
    await unlink(one, id);
    expect(await typesOf(one, cast.reporter)).toHaveLength(2);
    expect(await typesOf(one, cast.coordinator)).toHaveLength(4);
  });

  it('is gone from the moment on that the other case is restricted', async () => {
    const [one, secret] = [await departmentCase(), await policeCase()];
    const id = await linked(one, secret, 'caused_by');
    await secret.moved(cast.police, 'restrict', { reason: 'Đang điều tra.' });
    expect(await linksOf(one, cast.coordinator)).toEqual([]);
    expect(JSON.stringify(await timeline(one, cast.coordinator))).not.toContain(secret.code);
    await refused(app, one, 404, () => unlink(one, id));
    expect((await allLinks()).map((row: { id: string }) => row.id)).toContain(id);
    const twin = await policeCase();
    expect((await link(secret, twin, 'related_to', { by: cast.police })).status).toBe(201);
    expect(await linksOf(twin, cast.police)).toMatchObject([{ incident: { code: secret.code } }]);
    const [read] = await app.db.query('SELECT * FROM access_record ORDER BY id DESC LIMIT 1');
    expect(read).toMatchObject({ operation: 'listLinks', incident_code: secret.code });
    const problem = await refused(app, one, 404, () => link(one, secret, 'related_to'));
    expect(problem.type).toBe('/problems/incident/not-found');
  });
});

describe('links at once', () => {
  const statuses = async (sends: readonly PromiseLike<{ status: number }>[]) =>
    (await Promise.all(sends)).map(({ status }) => status).sort();

  it('that would close a circle close none', async () => {
    for (let round = 0; round < 4; round++) {
      const [a, b] = [await departmentCase(), await departmentCase()];
      const both = [link(a, b, 'caused_by'), link(b, a, 'caused_by')];
      expect(await statuses(both)).toEqual([201, 409]);
    }
    const ring: Case[] = [];
    for (let i = 0; i < 4; i++) ring.push(await departmentCase());
    const around = ring.map((one, i) => link(one, ring[(i + 1) % 4] ?? one, 'duplicate_of'));
    expect(await statuses(around)).toEqual([201, 201, 201, 409]);
  });

  it('of the same two cases are one, and it is taken back once', async () => {
    const [a, b] = [await departmentCase(), await departmentCase()];
    const same = [link(a, b, 'related_to'), link(b, a, 'related_to'), link(a, b, 'related_to')];
    expect(await statuses(same)).toEqual([201, 409, 409]);
    const [{ id }] = await linksOf(a, cast.coordinator);
    expect(await statuses([unlink(a, id), unlink(b, id), unlink(a, id)])).toEqual([204, 404, 404]);
    expect(await typesOf(a, cast.coordinator)).toEqual([
      ...['incident.submitted', 'incident.linked', 'incident.unlinked'],
    ]);
  });

  it('and moves and merges of the same cases all come to an end', async () => {
    const cases: Case[] = [];
    for (let i = 0; i < 3; i++) {
      const incident = await departmentCase();
      await incident.moved(cast.coordinator, 'acknowledge');
      cases.push(incident);
    }
    const [a, b, c] = cases;
    if (!a || !b || !c) throw new Error('There are three.');
    const answers = await Promise.all([
      link(c, a, 'related_to'),
      a.move(cast.coordinator, 'merge', { into: c.code }),
      link(a, b, 'caused_by'),
      b.move(cast.coordinator, 'accept', { handler: cast.handler.id }),
      link(b, c, 'related_to'),
    ]);
    answers.forEach(({ status }) => {
      expect([200, 201, 409, 412]).toContain(status);
    });
  });
});
