import { type Caller, TestApp } from '../../support/app.js';
import { type Cast, castOf, hire } from '../../support/cast.js';
import { caseIn, refused, stateOf } from '../../support/cases.js';
import { Case, defacement, IMPACT_OF } from '../../support/reports.js';

let app: TestApp;
let cast: Cast;
let colleague: Caller;
beforeAll(async () => {
  app = await TestApp.start();
  cast = await castOf(app);
  colleague = await hire(app, 'GL-UBND-633', 'coordinator');
});
afterAll(() => app.stop());

let counted = 0;
/** A domain that no other test has. */
const fresh = (): string => `xau${++counted}z.example.com`;

const add = (incident: Case, by: Caller, body: object) =>
  by.post(incident.path('/observables'), body);
async function added(incident: Case, by: Caller, value: string, tlp?: string): Promise<string> {
  const { status, body } = await add(incident, by, { type: 'domain', value, ...(tlp && { tlp }) });
  expect(status).toBe(201);
  return body.id;
}
const listed = async (incident: Case, by: Caller) =>
  (await by.get(incident.path('/observables'))).body.items;
const sightings = async (incident: Case, by: Caller, id: string, query = '') => {
  const answer = await by.get(incident.path(`/observables/${id}/sightings${query}`));
  expect(answer.status).toBe(200);
  return answer.body;
};
const codesOf = ({ items }: { items: { incident: { code: string } }[] }) =>
  items.map(({ incident }) => incident.code);

/** On a system of the Police: nobody but they and the unit work on it. */
const policeCase = (by = cast.reporter2) =>
  Case.reported(app, by, defacement({ system: { code: 'GL-CAT-NET' } }));
/** Of the Department alone: the Police do not see it. */
const departmentCase = (by = cast.reporter2, changes: object = {}) =>
  Case.reported(app, by, defacement({ impact: IMPACT_OF.medium, ...changes }));

describe('an observable that is added again', () => {
  it('is the one that is there, however it is written, and nothing is recorded', async () => {
    const incident = await departmentCase();
    const value = fresh();
    const first = await add(incident, cast.reporter2, { type: 'domain', value });
    const before = await stateOf(app, incident);
    const again = await add(incident, cast.handler, {
      ...{ type: 'domain', value: value.toUpperCase().replaceAll('.', '[.]') },
    });
    expect(again.status).toBe(200);
    expect(again.body).toEqual({ ...first.body, known: true });
    expect(again.headers.location).toBe(first.headers.location);
    expect(await stateOf(app, incident)).toEqual(before);
  });

  it('keeps the stricter mark and gets the note that it had not', async () => {
    const incident = await departmentCase();
    const value = fresh();
    await added(incident, cast.handler, value, 'GREEN');
    const found = async () => (await cast.supervisor.get(`/incidents?q=${value}`)).body.items;
    expect(await found()).toMatchObject([{ code: incident.code }]);
    const stricter = { type: 'domain', value, tlp: 'RED', note: 'Từ cơ sở dữ liệu mật.' };
    expect((await add(incident, cast.handler, stricter)).body).toMatchObject({
      ...stricter,
      known: true,
    });
    const looser = { type: 'domain', value, tlp: 'CLEAR', note: 'Khác.' };
    expect((await add(incident, cast.reporter2, looser)).body).toMatchObject(stricter);
    const { events } = await stateOf(app, incident);
    expect(events.slice(-2)).toMatchObject([
      { type: 'incident.observable-added', data: { tlp: 'GREEN', note: null } },
      { type: 'incident.observable-changed', data: { value, tlp: 'RED', note: stricter.note } },
    ]);
    // Whoever sees it in lists only would learn from a hit what is in it.
    expect(await found()).toEqual([]);
    const { body: story } = await cast.handler.get(`${incident.path()}/timeline?limit=200`);
    expect(story.items.at(-1).sentence).toMatchObject({
      vi: expect.stringContaining(`dấu hiệu nhận biết tên miền: ${value}`),
      en: expect.stringContaining(`the observable (domain): ${value}`),
    });
  });

  it('by several people at once is added once', async () => {
    const incident = await caseIn(app, cast, 'triage');
    const value = fresh();
    const people = [cast.handler, cast.coordinator, cast.reporter, colleague];
    const answers = await Promise.all(
      people.map((by) => add(incident, by, { type: 'domain', value })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 201]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    const { observables, events } = await stateOf(app, incident);
    expect([observables.length, events.at(-2).type]).toEqual([1, 'incident.acknowledged']);
  });

  it('is found by its name as people read it, where it is an internationalised one', async () => {
    const incident = await departmentCase();
    const { body } = await add(incident, cast.handler, { type: 'domain', value: 'độcquảtim.vn' });
    expect(body.value).toMatch(/^xn--/);
    const { body: page } = await cast.coordinator.get('/incidents?q=docquatim');
    expect(page.items).toMatchObject([{ code: incident.code }]);
  });
});

describe('the sightings of an observable', () => {
  it('are the other incidents that the person may see, and no others', async () => {
    const value = fresh();
    const [here, theirs, foreign] = [
      await departmentCase(cast.reporter),
      await departmentCase(cast.reporter2),
      await policeCase(),
    ];
    const id = await added(here, cast.reporter, value);
    await added(theirs, cast.reporter2, value, 'GREEN');
    await added(foreign, cast.reporter2, value, 'GREEN');
    // The Department knows of every case, so that nothing is hidden from it but what must be.
    const desk = await sightings(here, cast.coordinator, id);
    expect(codesOf(desk)).toEqual([foreign.code, theirs.code]);
    expect(desk.items[1]).toMatchObject({
      incident: { title: defacement().title, reporterAgency: 'GL-UBND-626', severity: 'medium' },
      tlp: 'GREEN',
    });
    expect(desk.hiddenCount).toBe(0);
    const unit = await sightings(here, cast.reporter, id);
    expect(unit).toEqual({ items: [], nextCursor: null });
    expect(await sightings(here, colleague, id)).not.toHaveProperty('hiddenCount');
    expect(await sightings(here, cast.handler, id)).not.toHaveProperty('hiddenCount');
  });

  it('are counted for a coordinator who may not see them', async () => {
    const value = fresh();
    const here = await policeCase(cast.reporter);
    const id = await added(here, cast.police, value);
    const green = await departmentCase();
    await added(green, cast.coordinator, value, 'GREEN');
    await added(await departmentCase(), cast.coordinator, value, 'AMBER+STRICT');
    await added(await departmentCase(), cast.coordinator, value, 'RED');
    const police = await sightings(here, cast.police, id);
    expect([codesOf(police), police.hiddenCount]).toEqual([[], 1]);
    expect(await sightings(here, cast.policeHandler, id)).not.toHaveProperty('hiddenCount');
    await added(await policeCase(), cast.police, value, 'RED');
    expect(codesOf(await sightings(here, cast.police, id))).toHaveLength(1);
  });

  it('leave out for those who see a case in lists only what its mark keeps in it', async () => {
    const value = fresh();
    const here = await departmentCase();
    const id = await added(here, cast.coordinator, value);
    const told = [];
    for (const tlp of ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED']) {
      const there = await policeCase();
      await added(there, cast.police, value, tlp);
      told.push(there.code);
    }
    const desk = await sightings(here, cast.coordinator, id);
    expect(codesOf(desk)).toEqual(told.slice(0, 3).reverse());
    expect(desk.hiddenCount).toBe(0);
    // Their unit sees all of them in full.
    expect(codesOf(await sightings(here, cast.reporter2, id))).toEqual([...told].reverse());
  });

  it('never tell of a restricted case, and not that there is one', async () => {
    const value = fresh();
    const here = await departmentCase();
    const id = await added(here, cast.coordinator, value);
    const secret = await caseIn(app, cast, 'triage', {
      severity: 'critical',
      impact: { ...IMPACT_OF.critical, crimeSigns: true },
    });
    await added(secret, cast.police, value, 'GREEN');
    expect(codesOf(await sightings(here, cast.coordinator, id))).toEqual([secret.code]);
    await secret.moved(cast.police, 'restrict', { reason: 'Đang điều tra.' });
    const desk = await sightings(here, cast.coordinator, id);
    expect([codesOf(desk), desk.hiddenCount]).toEqual([[], 0]);
  });

  it('come in pages, the newest first', async () => {
    const value = fresh();
    const here = await departmentCase();
    const id = await added(here, cast.coordinator, value);
    const codes = [];
    for (let i = 0; i < 3; i++) {
      const there = await departmentCase();
      await added(there, cast.coordinator, value);
      codes.unshift(there.code);
    }
    const first = await sightings(here, cast.coordinator, id, '?limit=2');
    const next = await sightings(
      ...[here, cast.coordinator, id, `?limit=2&cursor=${first.nextCursor}`],
    );
    expect([...codesOf(first), ...codesOf(next)]).toEqual(codes);
    expect(next.nextCursor).toBeNull();
  });

  it('are those of an observable of this case only', async () => {
    const [here, there] = [await departmentCase(), await departmentCase()];
    const id = await added(there, cast.coordinator, fresh());
    for (const [by, wrong, type] of [
      [cast.coordinator, id, 'incident/observable-not-found'],
      [cast.coordinator, 'khong-co', 'incident/observable-not-found'],
      [cast.reporter, id, 'incident/not-found'],
    ] as const) {
      const { status, body } = await by.get(here.path(`/observables/${wrong}/sightings`));
      expect([status, body.type]).toEqual([404, `/problems/${type}`]);
    }
  });
});

describe('a pasted text', () => {
  const TEXT = 'Máy 203.0.113[.]7 tải hoadon.pdf.exe từ hxxp://xau[.]vn/a, gọi 0269 385 1234.';
  const extract = (incident: Case, by: Caller, text: string) =>
    by.post(incident.path('/observables/extract'), { text });
  const bulk = (incident: Case, by: Caller, items: object[]) =>
    by.post(incident.path('/observables/bulk'), { items });

  it('tells what it holds and what of it is known, and nothing is stored', async () => {
    const incident = await caseIn(app, cast, 'triage');
    await add(incident, cast.handler, { type: 'ipv4', value: '203.0.113.7' });
    const before = await stateOf(app, incident);
    const { status, body } = await extract(incident, cast.reporter, TEXT);
    expect(status).toBe(200);
    expect(body.more).toBe(false);
    expect(body.items.map((one: any) => [one.type, one.value, one.known])).toEqual([
      ['ipv4', '203.0.113.7', true],
      ['filename', 'hoadon.pdf.exe', false],
      ['url', 'http://xau.vn/a', false],
      ['domain', 'xau.vn', false],
      ['phone', '+842693851234', false],
    ]);
    expect(body.items[2].context).toContain('hxxp://xau[.]vn/a');
    expect(await stateOf(app, incident)).toEqual(before);
  });

  it('is added as it was found, in one event, once', async () => {
    const incident = await caseIn(app, cast, 'triage');
    await add(incident, cast.handler, { type: 'ipv4', value: '203.0.113.7', tlp: 'GREEN' });
    const found = (await extract(incident, cast.handler, TEXT)).body.items;
    const items = found.map(({ type, value }: any) => ({ type, value, tlp: 'AMBER' }));
    const { status, body } = await bulk(incident, cast.handler, [...items, items[1]]);
    expect([status, body.added, body.items.length]).toEqual([200, 4, 5]);
    expect(body.items.map(({ known }: { known: boolean }) => known)).toEqual([
      ...[true, false, false, false, false],
    ]);
    const after = await stateOf(app, incident);
    expect(after.observables).toHaveLength(5);
    expect(after.events.slice(-2)).toMatchObject(
      [
        { type: 'incident.observables-added', data: { count: 4, items: [{ type: 'filename' }] } },
        { type: 'incident.observable-changed', data: { type: 'ipv4', tlp: 'AMBER' } },
      ].map((one) => expect.objectContaining({ type: one.type })),
    );
    const again = await bulk(incident, cast.handler, items);
    expect(again.body).toMatchObject({ added: 0 });
    expect(await stateOf(app, incident)).toEqual(after);
    const { body: line } = await cast.reporter.get(incident.path('/timeline'));
    expect(line.items.at(-2).sentence.en).toContain('added 4 observables');
    expect((await cast.auditor.get('/audit/verify')).body).toMatchObject({ valid: true });
  });

  it('is added whole or not at all, and every wrong value is named', async () => {
    const incident = await departmentCase();
    const good = { type: 'domain', value: fresh() };
    const problem = await refused(app, incident, 422, () =>
      bulk(incident, cast.handler, [
        good,
        { type: 'ipv4', value: '999.1.1.1' },
        good,
        { type: 'md5', value: 'zz' },
      ]),
    );
    expect(problem.errors.map(({ pointer }: any) => pointer)).toEqual([
      ...['/items/1/value', '/items/3/value'],
    ]);
    await refused(app, incident, 422, () => bulk(incident, cast.handler, []));
    const many = Array.from({ length: 201 }, () => good);
    await refused(app, incident, 422, () => bulk(incident, cast.handler, many));
    await refused(app, incident, 422, () => extract(incident, cast.handler, 'a'.repeat(100_001)));
    await refused(app, incident, 404, () => bulk(incident, cast.reporter, [good]));
    await refused(app, incident, 404, () => extract(incident, cast.reporter, TEXT));
  });

  it('under one key is added once and answered alike', async () => {
    const incident = await departmentCase();
    const items = [{ type: 'domain', value: fresh() }];
    const send = () => bulk(incident, cast.handler, items).set('idempotency-key', 'bulk-1');
    const [first, second] = [await send(), await send()];
    expect(second.body).toEqual(first.body);
    expect(second.headers['idempotency-replayed']).toBe('true');
  });
});

describe('the observables of merged reports', () => {
  it('are in the list of the case they feed, however deep, with the code they came with', async () => {
    const cases = [];
    for (const by of [cast.reporter, cast.reporter2, cast.reporter]) {
      const incident = await departmentCase(by);
      await incident.moved(cast.coordinator, 'acknowledge');
      await added(incident, by, fresh());
      cases.push(incident);
    }
    const [deep, middle, master] = cases;
    if (!deep || !middle || !master) throw new Error('There are three.');
    await deep.moved(cast.coordinator, 'merge', { into: middle.code });
    middle.etag = (await cast.coordinator.get(middle.path())).headers.etag ?? '';
    await middle.moved(cast.coordinator, 'merge', { into: master.code });
    const items = await listed(master, cast.coordinator);
    expect(items.map(({ origin }: { origin: string }) => origin)).toEqual([
      ...[deep.code, middle.code, master.code],
    ]);
    expect(await listed(middle, cast.coordinator)).toHaveLength(2);
    expect(await listed(deep, cast.reporter)).toMatchObject([{ origin: deep.code }]);
    const [first] = items;
    expect(await sightings(master, cast.coordinator, first.id)).toMatchObject({ items: [] });
    await added(master, cast.coordinator, first.value);
    expect(await sightings(master, cast.coordinator, first.id)).toMatchObject({ items: [] });
    expect(codesOf(await sightings(deep, cast.coordinator, first.id))).toEqual([master.code]);
    const { body } = await cast.coordinator.post(master.path('/observables/extract'), {
      text: first.value.replaceAll('.', '[.]'),
    });
    expect(body.items).toMatchObject([{ known: true }]);
  });
});
