import { type Caller, TestApp } from '../../support/app.js';
import { type Cast, castOf, hire } from '../../support/cast.js';
import { caseIn, MEMBERS, refused, stateOf } from '../../support/cases.js';
import { type Case } from '../../support/reports.js';

let app: TestApp;
let cast: Cast;
beforeAll(async () => {
  app = await TestApp.start();
  cast = await castOf(app);
});
beforeEach(() => {
  app.clock.set('2026-11-24T02:00:00Z');
});
afterAll(() => app.stop());

describe('the handler of a case', () => {
  const assign = (incident: Case, by: Caller, handler: string) =>
    incident.write(by.put(incident.path('/assignment'), { handler }));
  const unassign = (incident: Case, by: Caller) =>
    incident.write(by.delete(incident.path('/assignment')));
  const lastEvent = async (incident: Case) => (await stateOf(app, incident)).events.at(-1);

  it('is changed by the desk while the case is worked on, and only the new one goes on', async () => {
    const incident = await caseIn(app, cast, 'containment');
    const second = await hire(app, 'GL-STTTT', 'handler');
    const { status, headers, body } = await assign(incident, cast.coordinator, second.id);
    expect(status).toBe(200);
    expect(headers.etag).toBe(`"${body.version as number}"`);
    expect(body).toMatchObject({ status: 'containment', handler: { id: second.id } });
    expect(await lastEvent(incident)).toMatchObject({
      type: 'incident.assigned',
      data: { handler: { id: second.id }, before: { id: cast.handler.id } },
    });
    await refused(app, incident, 403, () =>
      incident.move(cast.handler, 'contain', MEMBERS.contain),
    );
    await incident.moved(second, 'contain', MEMBERS.contain);
  });

  it('is taken off by the desk, and then nobody goes on until another is put on', async () => {
    const incident = await caseIn(app, cast, 'containment');
    const { status, body } = await unassign(incident, cast.coordinator);
    expect([status, body.handler]).toEqual([200, null]);
    expect(await lastEvent(incident)).toMatchObject({
      type: 'incident.unassigned',
      data: { handler: null, before: { id: cast.handler.id } },
    });
    await refused(app, incident, 403, () =>
      incident.move(cast.handler, 'contain', MEMBERS.contain),
    );
    expect((await assign(incident, cast.coordinator, cast.handler.id)).status).toBe(200);
    await incident.moved(cast.handler, 'contain', MEMBERS.contain);
  });

  it('is found in the lists of those who ask for their own, and for those of nobody', async () => {
    const incident = await caseIn(app, cast, 'assigned');
    const codes = async (who: Caller, handler: string) =>
      (await who.get(`/incidents?limit=200&handler=${handler}`)).body.items.map(
        ({ code }: { code: string }) => code,
      );
    expect(await codes(cast.handler, 'me')).toContain(incident.code);
    expect(await codes(cast.coordinator, cast.handler.id)).toContain(incident.code);
    expect(await codes(cast.coordinator, 'none')).not.toContain(incident.code);
    await unassign(incident, cast.coordinator);
    expect(await codes(cast.handler, 'me')).not.toContain(incident.code);
    expect(await codes(cast.coordinator, 'none,me')).toContain(incident.code);
  });

  it('may be one of a supporting agency, or of the unit where it handles for itself', async () => {
    const high = await caseIn(app, cast, 'assigned', { severity: 'high' });
    expect((await assign(high, cast.coordinator, cast.policeHandler.id)).status).toBe(200);
    await high.moved(cast.policeHandler, 'start');
    const low = await caseIn(app, cast, 'assigned', { severity: 'low' });
    expect((await assign(low, cast.coordinator, cast.reporter.id)).status).toBe(200);
    await low.moved(cast.reporter, 'start');
  });

  it('is nobody else', async () => {
    const incident = await caseIn(app, cast, 'assigned');
    const nobody = '019b3a52-7c1d-7e4a-9f00-3a5b1c2d4e6f';
    for (const id of [cast.reporter.id, cast.policeHandler.id, cast.admin.id, nobody, 'khoi']) {
      const problem = await refused(app, incident, 422, () =>
        assign(incident, cast.coordinator, id),
      );
      expect(problem.errors).toMatchObject([{ pointer: '/handler' }]);
    }
  });

  it('is put on by the coordinator of the lead alone', async () => {
    const incident = await caseIn(app, cast, 'assigned', { severity: 'high' });
    for (const [who, status] of [
      ['police', 403],
      ['handler', 403],
      ['reporter', 403],
      ['supervisor', 403],
    ] as const) {
      await refused(app, incident, status, () => assign(incident, cast[who], cast.handler.id));
      await refused(app, incident, status, () => unassign(incident, cast[who]));
    }
    const hidden = await caseIn(app, cast, 'assigned');
    await refused(app, hidden, 404, () => assign(hidden, cast.police, cast.policeHandler.id));
  });

  it.each(['submitted', 'triage', 'resolved', 'closed'] as const)(
    'is not changed in a case that is %s',
    async (place) => {
      const incident = await caseIn(app, cast, place);
      for (const send of [
        () => assign(incident, cast.coordinator, cast.handler.id),
        () => unassign(incident, cast.coordinator),
      ]) {
        expect(await refused(app, incident, 409, send)).toMatchObject({
          ...{ type: '/problems/incident/not-assignable', state: place },
          assignable: ['assigned', 'containment', 'eradication', 'recovery'],
        });
      }
    },
  );

  it('is changed in the version that was read', async () => {
    const incident = await caseIn(app, cast, 'assigned');
    const put = () =>
      cast.coordinator.put(incident.path('/assignment'), { handler: cast.handler.id });
    const drop = () => cast.coordinator.delete(incident.path('/assignment'));
    for (const send of [put, drop]) {
      await refused(app, incident, 428, send);
      await refused(app, incident, 412, () => send().set('if-match', '"2"'));
    }
  });
});

describe('a comment on a case', () => {
  const say = (incident: Case, by: Caller, body: object) =>
    by.post(incident.path('/comments'), body);
  const textsFor = async (who: Caller, incident: Case) => {
    const comments = (await who.get(incident.path('/comments'))).body.items;
    const timeline = (await who.get(incident.path('/timeline'))).body.items;
    const said = timeline.filter(({ type }: { type: string }) => type === 'incident.commented');
    const texts = comments.map(({ text }: { text: string }) => text);
    expect(said.map(({ data }: any) => data.text)).toEqual(texts);
    return texts;
  };

  it('is kept as an event, needs no version and leaves the version alone', async () => {
    const incident = await caseIn(app, cast, 'triage');
    const before = await stateOf(app, incident);
    const { status, headers, body } = await say(incident, cast.reporter, {
      text: '  Đã tắt máy. ',
    });
    expect([status, headers.etag]).toEqual([201, undefined]);
    expect(headers.location).toBe(`/api/v1${incident.path('/comments')}/${body.id as string}`);
    expect(body).toEqual({
      ...{ id: expect.any(String), text: 'Đã tắt máy.', visibility: 'all' },
      author: { id: cast.reporter.id, name: 'Nguyễn Thị Hoa', agency: 'GL-UBND-633' },
      at: '2026-11-24T02:00:00.000Z',
    });
    const after = await stateOf(app, incident);
    expect(after.incident.version).toBe(before.incident.version);
    expect(after.events.at(-1)).toMatchObject({
      ...{ type: 'incident.commented', data: { id: body.id, text: 'Đã tắt máy.' } },
    });
    await incident.moved(cast.coordinator, 'accept', { handler: cast.handler.id });
  });

  it('for the desk is read by the lead and those who support, never by the unit', async () => {
    const incident = await caseIn(app, cast, 'assigned', { severity: 'high' });
    await say(incident, cast.coordinator, { text: 'Nghi nội gián.', visibility: 'desk' });
    await say(incident, cast.police, { text: 'Đã lập chuyên án.', visibility: 'desk' });
    await say(incident, cast.handler, { text: 'Xin chào đơn vị.', visibility: 'all' });
    const all = ['Nghi nội gián.', 'Đã lập chuyên án.', 'Xin chào đơn vị.'];
    for (const who of [cast.coordinator, cast.handler, cast.police, cast.policeHandler]) {
      expect(await textsFor(who, incident)).toEqual(all);
    }
    expect(await textsFor(cast.reporter, incident)).toEqual(['Xin chào đơn vị.']);
  });

  it('for the desk is not for the unit, even where one of its own handles the case', async () => {
    const incident = await caseIn(app, cast, 'triage', { severity: 'low' });
    await incident.moved(cast.coordinator, 'accept', { handler: cast.reporter.id });
    await say(incident, cast.coordinator, { text: 'Cần theo dõi.', visibility: 'desk' });
    expect(await textsFor(cast.reporter, incident)).toEqual([]);
    await refused(app, incident, 403, () =>
      say(incident, cast.reporter, { text: 'Đã nghe.', visibility: 'desk' }),
    );
    expect((await say(incident, cast.reporter, { text: 'Đã nghe.' })).status).toBe(201);
  });

  it('is refused to who may not speak, and is not there for who does not see the case', async () => {
    const incident = await caseIn(app, cast, 'triage');
    for (const [who, status] of [
      ['supervisor', 403],
      ['auditor', 403],
      ['admin', 403],
      ['reporter2', 404],
      ['police', 404],
    ] as const) {
      await refused(app, incident, status, () => say(incident, cast[who], { text: 'Xin chào.' }));
    }
    for (const who of [cast.reporter2, cast.police]) {
      expect((await who.get(incident.path('/comments'))).status).toBe(404);
    }
  });

  it.each([
    ['/text', {}],
    ['/text', { text: '   ' }],
    ['/text', { text: 'x'.repeat(10_001) }],
    ['/visibility', { text: 'Xin chào.', visibility: 'police' }],
    ['/mood', { text: 'Xin chào.', mood: 'good' }],
  ])('is refused at %s', async (pointer, body) => {
    const incident = await caseIn(app, cast, 'submitted');
    const problem = await refused(app, incident, 422, () => say(incident, cast.reporter, body));
    expect(problem.errors).toMatchObject([{ pointer }]);
  });

  it('is still possible when the case has ended', async () => {
    const incident = await caseIn(app, cast, 'closed');
    expect((await say(incident, cast.reporter, { text: 'Xin cảm ơn.' })).status).toBe(201);
    const { incident: row } = await stateOf(app, incident);
    expect([row.status, row.next_due_at]).toEqual(['closed', 'infinity']);
  });

  it('is read in pages', async () => {
    const incident = await caseIn(app, cast, 'triage');
    for (const text of ['một', 'hai', 'ba']) await say(incident, cast.reporter, { text });
    const first = await cast.reporter.get(incident.path('/comments?limit=2'));
    expect(first.body.items.map(({ text }: { text: string }) => text)).toEqual(['một', 'hai']);
    expect(first.headers.link).toContain('rel="next"');
    const next = first.body.nextCursor as string;
    const second = await cast.reporter.get(incident.path(`/comments?limit=2&cursor=${next}`));
    expect(second.body).toMatchObject({ items: [{ text: 'ba' }], nextCursor: null });
  });

  it('sent twice under one key is said once', async () => {
    const incident = await caseIn(app, cast, 'triage');
    const send = () =>
      say(incident, cast.reporter, { text: 'Một lần.' }).set('idempotency-key', 'k1');
    const [first, second] = [await send(), await send()];
    expect(second.body).toEqual(first.body);
    expect(second.headers['idempotency-replayed']).toBe('true');
    expect(await textsFor(cast.reporter, incident)).toEqual(['Một lần.']);
  });
});

describe('an observable of a case', () => {
  const add = (incident: Case, by: Caller, body: object) =>
    by.post(incident.path('/observables'), body);

  it('is kept as it can be compared, whoever adds it, and the case is found by it', async () => {
    const incident = await caseIn(app, cast, 'triage');
    const given = { type: 'domain', value: 'XAU-37[.]Example[.]com', note: 'Máy chủ điều khiển' };
    const before = await stateOf(app, incident);
    const { status, body } = await add(incident, cast.reporter, given);
    expect({ status, body }).toMatchObject({
      ...{ status: 201, body: { type: 'domain', value: 'xau-37.example.com', tlp: 'AMBER' } },
    });
    const after = await stateOf(app, incident);
    expect(after.incident.version).toBe(before.incident.version);
    expect(after.events.at(-1)).toMatchObject({
      ...{ type: 'incident.observable-added', data: { value: 'xau-37.example.com' } },
    });
    const listed = await cast.coordinator.get(incident.path('/observables'));
    const { known, ...kept } = body;
    expect([listed.body.items, known]).toEqual([[kept], false]);
    const found = await cast.coordinator.get('/incidents?q=xau-37.example.com');
    expect(found.body.items).toMatchObject([{ code: incident.code }]);
  });

  it('is kept once a case', async () => {
    const incident = await caseIn(app, cast, 'triage');
    await add(incident, cast.reporter, { type: 'ipv4', value: '203.0.113[.]7' });
    const known = await add(incident, cast.handler, { type: 'ipv4', value: '203.0.113.7' });
    expect([known.status, known.body.known]).toEqual([200, true]);
    expect((await stateOf(app, incident)).observables).toHaveLength(1);
    const other = await caseIn(app, cast, 'triage');
    const again = await add(other, cast.reporter, { type: 'ipv4', value: '203.0.113.7' });
    expect(again.status).toBe(201);
  });

  it.each([
    ['ipv4', '203.0.113.256'],
    ['ipv6', '203.0.113.7'],
    ['domain', 'khong phai'],
    ['url', 'xau.example.com'],
    ['email', 'xau.example.com'],
    ['md5', 'abc'],
    ['sha1', 'a'.repeat(64)],
    ['sha256', 'z'.repeat(64)],
    ['filename', '../etc/passwd'],
    ['phone', '12'],
  ])('that is no %s is refused: %s', async (type, value) => {
    const incident = await caseIn(app, cast, 'submitted');
    const problem = await refused(app, incident, 422, () =>
      add(incident, cast.reporter, { type, value }),
    );
    expect(problem.errors).toMatchObject([{ pointer: '/value' }]);
  });
});
