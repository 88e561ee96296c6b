import { type Caller, TestApp } from '../../support/app.js';
import { type Cast, castOf, hire } from '../../support/cast.js';
import { refused, stateOf } from '../../support/cases.js';
import { whileHeld } from '../../support/meet.js';
import { Case, defacement, impact, IMPACT_OF } from '../../support/reports.js';

let app: TestApp;
let cast: Cast;
let third: Caller;
beforeAll(async () => {
  app = await TestApp.start();
  cast = await castOf(app);
  third = await hire(app, 'GL-UBND-622', 'reporter');
});
beforeEach(() => {
  app.clock.set('2026-11-24T02:00:00Z');
});
afterEach(async () => {
  expect((await cast.auditor.get('/audit/verify')).body).toMatchObject({ valid: true });
});
afterAll(() => app.stop());

async function caseOf(by: Caller, answers: object = IMPACT_OF.medium): Promise<Case> {
  const incident = await Case.reported(app, by, defacement({ impact: answers }));
  const desk = (await by.get(incident.path())).body.leadAgency;
  await incident.moved(desk === 'GL-CAT' ? cast.police : cast.coordinator, 'acknowledge');
  return incident;
}
const fresh = async (incident: Case, by = cast.coordinator) => {
  incident.etag = (await by.get(incident.path())).headers.etag ?? '';
};
async function merged(one: Case, into: Case, by = cast.coordinator): Promise<void> {
  await fresh(one, by);
  await one.moved(by, 'merge', { into: into.code });
}
async function unmerged(one: Case, by = cast.coordinator): Promise<void> {
  await fresh(one, by);
  await one.moved(by, 'unmerge');
}
const seen = async (incident: Case, by = cast.coordinator) => (await by.get(incident.path())).body;
const standing = async (incident: Case) => {
  const { severity, score, impact: answers, affectedAgencies } = await seen(incident);
  return { severity, score, spread: answers.spread, affectedAgencies };
};

describe('the reporter of a merged report', () => {
  it('keeps the report under its own code, and sees in it how the case goes on', async () => {
    const [one, master] = [await caseOf(cast.reporter), await caseOf(cast.reporter2)];
    expect(await seen(one, cast.reporter)).toMatchObject({ mergedInto: null, continuesIn: null });
    const before = await seen(one, cast.reporter);
    await merged(one, master);
    const after = await seen(one, cast.reporter);
    expect(after).toMatchObject({
      ...{ code: one.code, status: 'merged', description: before.description },
      ...{ contact: before.contact, mergedInto: master.code },
      continuesIn: {
        code: master.code,
        status: 'triage',
        severity: 'high',
        leadAgency: 'GL-STTTT',
      },
    });
    expect(Object.keys(after.continuesIn).sort()).toEqual([
      ...['code', 'deadlines', 'handler', 'leadAgency', 'severity', 'status', 'updatedAt'],
    ]);
    await fresh(master);
    await master.moved(cast.coordinator, 'accept', { handler: cast.handler.id });
    const { continuesIn } = await seen(one, cast.reporter);
    expect(continuesIn).toMatchObject({ status: 'assigned', handler: { id: cast.handler.id } });
    expect(continuesIn.deadlines).toEqual((await seen(master)).deadlines);
  });

  it('is told of the last case, where that was merged on', async () => {
    const [one, middle, master] = [
      await caseOf(cast.reporter),
      await caseOf(cast.reporter2),
      await caseOf(third),
    ];
    await merged(one, middle);
    await merged(middle, master);
    expect(await seen(one, cast.reporter)).toMatchObject({
      ...{ mergedInto: middle.code, continuesIn: { code: master.code, status: 'triage' } },
    });
  });

  it('keeps it too where the case is restricted, and learns nothing of that', async () => {
    const critical = { ...IMPACT_OF.critical, crimeSigns: true };
    const [one, master] = [
      await caseOf(cast.reporter, critical),
      await caseOf(cast.reporter2, critical),
    ];
    await master.moved(cast.police, 'restrict', { reason: 'Đang điều tra.' });
    await merged(one, master, cast.police);
    const after = await seen(one, cast.reporter);
    expect(after).toMatchObject({ status: 'merged', mergedInto: null, continuesIn: null });
    const { body: line } = await cast.reporter.get(one.path('/timeline'));
    const { body: comments } = await cast.reporter.get(one.path('/comments'));
    const { incident } = await stateOf(app, master);
    const told = JSON.stringify([after, line, comments]);
    expect(told).not.toContain(master.code);
    expect(told).not.toContain(incident.id);
    expect(line.items.at(-1)).toMatchObject({
      ...{ type: 'incident.merged', data: { into: null } },
      sentence: { en: expect.stringContaining('merged this report into –') },
    });
    expect(await seen(one, cast.police)).toMatchObject({ mergedInto: master.code });
    expect((await cast.reporter.get(master.path())).status).toBe(404);
  });
});

describe('a restricted report', () => {
  const critical = { ...IMPACT_OF.critical, crimeSigns: true };
  const restricted = async (by: Caller) => {
    const incident = await caseOf(by, critical);
    await incident.moved(cast.police, 'restrict', { reason: 'Đang điều tra.' });
    return incident;
  };

  it('goes only into a case that is restricted too', async () => {
    const [secret, open] = [
      await restricted(cast.reporter),
      await caseOf(cast.reporter2, critical),
    ];
    const into = () => secret.move(cast.police, 'merge', { into: open.code });
    expect((await refused(app, secret, 409, into)).why).toBe('restricted');
    await fresh(open, cast.police);
    await open.moved(cast.police, 'restrict', {
      reason: 'Cùng một vụ.',
      people: [cast.handler.id],
    });
    const trace = { type: 'domain', value: 'xau7.example.com' };
    await cast.police.post(secret.path('/observables'), trace);
    await merged(secret, open, cast.police);
    const traces = async (by: Caller) => (await by.get(open.path('/observables'))).body.items;
    expect(await traces(cast.police)).toMatchObject([{ ...trace, origin: secret.code }]);
    // Named for the one case, not for what came from the other.
    expect(await traces(cast.handler)).toEqual([]);
    expect(JSON.stringify((await cast.handler.get(open.path('/timeline'))).body)).not.toContain(
      secret.code,
    );
  });
});

describe('a case that a report has left', () => {
  it('is rated by what remains in it, and its clocks with it', async () => {
    const [one, master] = [await caseOf(cast.reporter), await caseOf(cast.reporter2)];
    const before = await standing(master);
    await merged(one, master);
    expect(await standing(master)).toMatchObject({ severity: 'high', spread: 'multi_unit' });
    await unmerged(one);
    expect(await standing(master)).toEqual(before);
    const { history } = (await cast.coordinator.get(master.path('/assessment'))).body;
    expect(history.at(-1)).toMatchObject({ cause: 'incident.released', severity: 'medium' });
    const { deadlines } = await seen(master);
    expect(deadlines[0].why.severity).toBe('medium');
  });

  it('keeps what others that stay in it mean, and what a person has decided since', async () => {
    const master = await caseOf(cast.reporter2);
    const wide = await caseOf(cast.reporter, impact({ spread: 'unit' }));
    const [other, last] = [await caseOf(third), await caseOf(cast.reporter)];
    for (const one of [wide, other, last]) await merged(one, master);
    await unmerged(other);
    expect(await standing(master)).toMatchObject({ spread: 'multi_unit', severity: 'high' });
    await fresh(master);
    const said = { severity: 'high', reason: 'Cùng một kẻ tấn công vào nhiều nơi, còn tiếp diễn.' };
    await master.write(cast.coordinator.put(master.path('/severity'), said));
    await unmerged(wide);
    await unmerged(last);
    expect(await standing(master)).toMatchObject({ spread: 'single', severity: 'high' });
  });

  it('is rated anew wherever it stands in a chain, and every case above it', async () => {
    const [one, middle, master] = [
      await caseOf(cast.reporter),
      await caseOf(cast.reporter2),
      await caseOf(third),
    ];
    const [alone, whole] = [await standing(middle), await standing(master)];
    await merged(one, middle);
    await merged(middle, master);
    expect(await standing(master)).toMatchObject({
      affectedAgencies: ['GL-UBND-626', 'GL-UBND-633'],
    });
    await unmerged(one);
    expect(await standing(middle)).toEqual(alone);
    expect(await standing(master)).toMatchObject({ affectedAgencies: ['GL-UBND-626'] });
    expect((await cast.reporter.get(master.path())).status).toBe(404);
    await unmerged(middle);
    expect(await standing(master)).toEqual(whole);
  });

  it('stays as it was recorded when it has ended, but for who may read it', async () => {
    const one = await caseOf(cast.reporter);
    const master = await Case.reported(app, cast.reporter2, defacement());
    await merged(one, master);
    const raised = await standing(master);
    await fresh(master);
    await master.moved(cast.reporter2, 'withdraw', { reason: 'Báo nhầm.' });
    await unmerged(one);
    expect(await standing(master)).toEqual({ ...raised, affectedAgencies: [] });
    expect((await cast.reporter.get(master.path())).status).toBe(404);
  });

  it('while the case above it is merged on keeps none of its units in any of them', async () => {
    const [one, middle, master] = [
      await caseOf(cast.reporter),
      await caseOf(cast.reporter2),
      await caseOf(third),
    ];
    await merged(one, middle);
    await fresh(middle);
    // The merge is the first to wait for the case in the middle, the other takes the case above for the last.
    const [merging, unmerging] = await whileHeld(
      app.db,
      ['SELECT FROM incident WHERE code = $1 FOR UPDATE', middle.code],
      () => middle.move(cast.coordinator, 'merge', { into: master.code }),
      () => one.move(cast.coordinator, 'unmerge'),
    );
    expect([merging?.status, unmerging?.status]).toEqual([200, 412]);
    await unmerged(one);
    expect(await standing(master)).toMatchObject({ affectedAgencies: ['GL-UBND-626'] });
    expect((await cast.reporter.get(master.path())).status).toBe(404);
  });

  it('by several at once keeps none of their units', async () => {
    const master = await caseOf(cast.reporter2);
    const before = await standing(master);
    const reports = [await caseOf(cast.reporter), await caseOf(third), await caseOf(cast.reporter)];
    for (const one of reports) await merged(one, master);
    const answers = await Promise.all(reports.map((one) => one.move(cast.coordinator, 'unmerge')));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await standing(master)).toEqual(before);
  });
});
