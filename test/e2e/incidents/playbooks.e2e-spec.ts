import { LoadReference } from '../../../src/reference/load-reference.js';
import { type Caller, TestApp } from '../../support/app.js';
import { type Cast, castOf } from '../../support/cast.js';
import { caseIn, finishTasks, MEMBERS, refused, stateOf } from '../../support/cases.js';
import { Case, defacement, IMPACT_OF } from '../../support/reports.js';

const NOW = '2026-11-24T02:00:00.000Z';

let app: TestApp;
let cast: Cast;
let admin: Caller;
beforeAll(async () => {
  app = await TestApp.start();
  cast = await castOf(app);
  ({ admin } = cast);
});
beforeEach(() => {
  app.clock.set(NOW);
});
afterAll(() => app.stop());

const step = (key: string, changes: object = {}) => ({
  ...{ key, phase: 'containment', title: { vi: `Bước ${key}` }, mandatory: true },
  ...changes,
});
const playbook = (code: string, changes: object = {}) => ({
  ...{ code, name: { vi: 'Thư rác' }, taxonomy: 'abusive-content', steps: [step('mot')] },
  ...changes,
});
const contentOf = async () => app.db.query('SELECT * FROM playbook ORDER BY code');

describe('the register of playbooks', () => {
  it('has those of the reference data, for everyone who is signed in', async () => {
    const { body } = await cast.reporter.get('/playbooks?limit=200');
    expect(body.items.length).toBeGreaterThanOrEqual(9);
    const { body: one, headers } = await cast.handler.get('/playbooks/web-defacement');
    expect(headers.etag).toBe('"1"');
    expect(one).toMatchObject({
      ...{ taxonomy: 'information-content-security', verification: 'inferred', active: true },
      type: 'unauthorised-information-modification',
      source: expect.stringContaining('NIST SP 800-61'),
    });
    expect(one.steps[1]).toMatchObject({
      ...{ key: 'isolate', mandatory: true, from: 'low' },
      title: { vi: expect.stringContaining('Ngắt trang'), en: expect.stringContaining('site') },
    });
    const found = await admin.get('/playbooks?q=tong%20tien&taxonomy=malicious-code');
    expect(found.body.items).toMatchObject([{ code: 'malware' }]);
    expect((await admin.get('/playbooks?active=false')).body.items).toEqual([]);
    expect((await admin.get('/playbooks/nothing')).body.type).toBe('/problems/playbook/not-found');
  });

  it('takes one from an administrator who writes Vietnamese only, with its history', async () => {
    const given = playbook('thu-rac', { steps: [step('mot', { due: '4h' }), step('hai')] });
    const { status, headers, body } = await admin
      .post('/playbooks', given)
      .set('idempotency-key', 'p1');
    expect([status, headers.location]).toEqual([201, '/api/v1/playbooks/thu-rac']);
    expect(body).toMatchObject({
      ...{ name: { vi: 'Thư rác', en: null }, type: null, severities: [], version: 1 },
      ...{ verification: 'entered', active: true, source: null },
    });
    expect(body.steps[0]).toEqual({
      ...{ key: 'mot', phase: 'containment', title: { vi: 'Bước mot', en: null } },
      ...{ guidance: null, mandatory: true, from: 'low', due: '4h', dueBySeverity: {} },
    });
    const events = await app.db.query(
      `SELECT type, version FROM register_event WHERE register = 'playbook' AND key = 'thu-rac'`,
    );
    expect(events).toEqual([{ type: 'playbook.created', version: 1 }]);
    expect((await admin.post('/playbooks', given)).body.type).toBe('/problems/playbook/code-taken');
  });

  it.each([
    [{ code: 'X' }, '/code'],
    [{ taxonomy: 'weather' }, '/taxonomy'],
    [{ type: 'ddos' }, '/type'],
    [{ type: 'harmful-speech' }, '/type'],
    [{ severities: ['grave'] }, '/severities'],
    [{ steps: [] }, '/steps'],
    [{ name: { en: 'Spam' } }, '/name/vi'],
    [{ steps: [step('mot'), step('hai'), step('mot')] }, '/steps/2/key'],
    [{ steps: [step('mot', { due: '100wd' })] }, '/steps/0/due'],
    [{ steps: [step('mot', { dueBySeverity: { high: 'soon' } })] }, '/steps/0/dueBySeverity/high'],
    [{ steps: [step('mot', { phase: 'panic' })] }, '/steps/0/phase'],
    [{ steps: [step('mot', { when: 'now' })] }, '/steps/0/when'],
  ])('refuses %j', async (changes, pointer) => {
    const before = await contentOf();
    const { status, body } = await admin.post('/playbooks', playbook('moi', changes));
    expect([status, body.errors?.map((one: any) => one.pointer)]).toEqual([422, [pointer]]);
    expect(await contentOf()).toEqual(before);
  });

  it('is changed under the version that was read, and by one of two at once', async () => {
    await admin.post('/playbooks', playbook('doi', { verification: 'memory' }));
    const patch = (body: object) => admin.patch('/playbooks/doi', body);
    expect((await patch({ active: false })).status).toBe(428);
    const answers = await Promise.all(
      ['một', 'hai'].map((note) => patch({ note }).set('if-match', '"1"')),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(answers.find(({ status }) => status === 412)?.body.changes).toMatchObject([
      { field: 'note', from: null, by: 'Võ Đình Nam' },
    ]);
    const steps = [step('mot', { due: null }), step('ba')];
    const { body } = await patch({ steps, type: 'spam' }).set('if-match', '"2"');
    expect(body).toMatchObject({ version: 3, type: 'spam', verification: 'entered' });
    expect((await patch({ type: 'spam' }).set('if-match', '"3"')).headers.etag).toBe('"3"');
    expect((await patch({ taxonomy: 'fraud' }).set('if-match', '"3"')).body.errors).toMatchObject([
      { pointer: '/type' },
    ]);
    expect((await cast.coordinator.patch('/playbooks/doi', {})).status).toBe(403);
    await patch({ active: false }).set('if-match', '"3"');
    expect((await admin.get('/playbooks?active=false')).body.items).toMatchObject([
      { code: 'doi' },
    ]);
  });
});

describe('a playbook', () => {
  const tasksOf = async (incident: Case): Promise<any[]> =>
    (await cast.coordinator.get(incident.path('/tasks?limit=200'))).body.items;
  const stepsOf = async (incident: Case) =>
    (await tasksOf(incident)).map(({ origin }) => [origin?.playbook, origin?.step]);
  const accept = (incident: Case, handler = cast.handler) =>
    incident.moved(cast.coordinator, 'accept', { handler: handler.id });

  it('gives an accepted case its steps, with due times from then by its severity', async () => {
    app.clock.set('2026-11-24T03:00:00Z');
    const incident = await caseIn(app, cast, 'triage', { severity: 'high' });
    expect(await tasksOf(incident)).toEqual([]);
    await accept(incident);
    const { body: shipped } = await admin.get('/playbooks/web-defacement');
    const tasks = await tasksOf(incident);
    const wanted = shipped.steps.filter(({ from }: any) => from !== 'critical');
    expect(tasks.map(({ title }) => title)).toEqual(wanted.map(({ title }: any) => title.vi));
    expect(tasks[1]).toMatchObject({
      ...{ phase: 'containment', mandatory: true, visibility: 'all', assignee: null, note: null },
      english: { title: wanted[1].title.en, guidance: wanted[1].guidance.en },
      ...{ guidance: wanted[1].guidance.vi, dueAt: '2026-11-24T04:00:00.000Z', doneAt: null },
      ...{ origin: { playbook: 'web-defacement', version: 1, step: 'isolate' } },
      addedBy: { id: cast.coordinator.id },
    });
    const { incident: row, events } = await stateOf(app, incident);
    expect(row.open_mandatory_tasks).toBe(tasks.filter(({ mandatory }) => mandatory).length);
    expect(events.slice(-2)).toMatchObject([
      { type: 'incident.accepted', version: row.version },
      {
        ...{ type: 'incident.playbook-applied', visibility: 'all', version: row.version },
        data: { playbook: 'web-defacement', version: 1, count: tasks.length },
      },
    ]);
    const { body } = await cast.reporter.get(incident.path('/timeline?limit=200'));
    expect(body.items.at(-1).sentence.en).toMatch(/^The playbook “.+” \(version 1\) was applied/);
  });

  it('in working time counts by the calendar', async () => {
    // A Tuesday, nine in the morning: of 7.5 working hours a day 1.5 are over.
    const incident = await caseIn(app, cast, 'triage', { severity: 'medium' });
    await accept(incident);
    const watch = (await tasksOf(incident)).find(({ origin }) => origin.step === 'watch');
    expect(watch.dueAt).toBe('2026-12-01T02:00:00.000Z');
  });

  it('is chosen by type, class and severity, the most specific first, and only while it is in use', async () => {
    const spam = { taxonomy: 'other', steps: [step('chung')] };
    await admin.post('/playbooks', playbook('khac', spam));
    await admin.post('/playbooks', playbook('khac-nho', { ...spam, severities: ['low'] }));
    await admin.post('/playbooks', playbook('khac-loai', { ...spam, type: 'undetermined' }));
    const applied = async (category: object, severity: 'low' | 'medium') => {
      const incident = await caseIn(app, cast, 'assigned', { severity, category });
      return (await stepsOf(incident))[0]?.[0];
    };
    const [bare, typed] = [{ taxonomy: 'other' }, { taxonomy: 'other', type: 'undetermined' }];
    expect(await applied(bare, 'medium')).toBe('khac');
    expect(await applied(bare, 'low')).toBe('khac-nho');
    expect(await applied(typed, 'low')).toBe('khac-loai');
    for (const code of ['khac-loai', 'khac-nho', 'khac']) {
      await admin.patch(`/playbooks/${code}`, { active: false }).set('if-match', '"1"');
    }
    expect(await applied(typed, 'low')).toBeUndefined();
  });

  it('leaves a case of no class of its own without steps, and its acceptance as it is', async () => {
    const incident = await caseIn(app, cast, 'assigned', { category: { taxonomy: 'other' } });
    expect(await tasksOf(incident)).toEqual([]);
    expect((await stateOf(app, incident)).events.at(-1).type).toBe('incident.accepted');
  });

  it('gives no step twice to a case that comes back, but those that are new', async () => {
    await admin.post(
      '/playbooks',
      playbook('thu-nghiem', { taxonomy: 'other', steps: [step('mot'), step('hai')] }),
    );
    const incident = await caseIn(app, cast, 'closed', { category: { taxonomy: 'other' } });
    const before = await tasksOf(incident);
    const again = async () => {
      await incident.moved(cast.coordinator, 'reopen', { reason: 'Lại thấy.' });
      await accept(incident);
    };
    await again();
    expect(await tasksOf(incident)).toEqual(before);
    expect((await stateOf(app, incident)).incident.open_mandatory_tasks).toBe(0);
    for (const [event, members] of [
      ['start', {}],
      ['resolve', MEMBERS.resolve],
    ] as const) {
      await incident.moved(cast.handler, event, members);
    }
    await incident.moved(cast.reporter, 'confirm');
    await incident.moved(cast.coordinator, 'close', MEMBERS.close);
    const steps = [step('hai'), step('ba'), step('mot')];
    const patched = admin.patch('/playbooks/thu-nghiem', { steps }).set('if-match', '"1"');
    expect((await patched).status).toBe(200);
    await again();
    const after = await tasksOf(incident);
    expect(after.slice(0, 2)).toEqual(before);
    expect(after.slice(2)).toMatchObject([{ origin: { version: 2, step: 'ba' }, doneAt: null }]);
  });

  it('gives its steps once where two accept at once', async () => {
    const incident = await caseIn(app, cast, 'triage');
    const answers = await Promise.all(
      [cast.handler, cast.coordinator].map(({ id: handler }) =>
        incident.move(cast.coordinator, 'accept', { handler }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const keys = (await stepsOf(incident)).map(([, key]) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('can be followed by the unit that handles for itself, step by step to the end', async () => {
    const report = defacement({ impact: IMPACT_OF.low });
    const incident = await Case.reported(app, cast.reporter, report);
    await incident.moved(cast.coordinator, 'acknowledge');
    await accept(incident, cast.reporter);
    await incident.moved(cast.reporter, 'resolve', MEMBERS.resolve);
    await refused(app, incident, 409, () =>
      incident.move(cast.coordinator, 'close', MEMBERS.close),
    );
    await finishTasks(incident, cast.reporter);
    await incident.moved(cast.reporter, 'confirm');
    const closed = await incident.moved(cast.coordinator, 'close', MEMBERS.close);
    expect(closed).toMatchObject({ status: 'closed', severity: 'low' });
  });
});

describe('the shipped playbooks', () => {
  it('are given to a desk that has none, and left alone where there are any', async () => {
    const desk = await TestApp.start();
    const boss = await desk.as('admin');
    const codes = async () =>
      (await boss.get('/playbooks?limit=200')).body.items.map(({ code }: any) => code);
    const shipped = await codes();
    await desk.db.query('DELETE FROM playbook');
    await desk.nest.get(LoadReference).run();
    expect(await codes()).toEqual(shipped);
    await desk.db.query(`DELETE FROM playbook WHERE code <> 'fraud'`);
    await boss.patch('/playbooks/fraud', { active: false }).set('if-match', '"1"');
    await desk.nest.get(LoadReference).run();
    const { body } = await boss.get('/playbooks');
    expect(body.items).toMatchObject([{ code: 'fraud', active: false, version: 2 }]);
    await desk.stop();
  });
});
