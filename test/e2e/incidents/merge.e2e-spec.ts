import { type Caller, TestApp } from '../../support/app.js';
import { type Cast, castOf, hire } from '../../support/cast.js';
import { caseIn, MEMBERS, refused, stateOf } from '../../support/cases.js';
import { Case, defacement, impact, IMPACT_OF } from '../../support/reports.js';

const START = '2026-11-24T02:00:00Z';
const REASON = 'Cùng một kẻ tấn công.';

let app: TestApp;
let cast: Cast;
/** Reporters of districts, by the numbers of their agencies. */
const reporters: Record<string, Caller> = {};
beforeAll(async () => {
  app = await TestApp.start();
  cast = await castOf(app);
  for (const district of ['622', '623', '624', '625']) {
    reporters[district] = await hire(app, `GL-UBND-${district}`, 'reporter');
  }
});
beforeEach(() => {
  app.clock.set(START);
});
afterAll(() => app.stop());

/** A report of this district, acknowledged. */
async function caseOf(by: Caller | undefined, answers: object = IMPACT_OF.medium): Promise<Case> {
  if (!by) throw new Error('Nobody reports.');
  const incident = await Case.reported(app, by, defacement({ impact: answers }));
  await incident.moved(cast.coordinator, 'acknowledge');
  return incident;
}
const merge = (incident: Case, into: Case, more: object = {}) =>
  incident.move(cast.coordinator, 'merge', { into: into.code, ...more });
const merged = async (incident: Case, into: Case) => {
  await incident.moved(cast.coordinator, 'merge', { into: into.code });
};
const seen = async (incident: Case, by = cast.coordinator) => (await by.get(incident.path())).body;
const lastEvent = async (incident: Case) => (await stateOf(app, incident)).events.at(-1);
const unmerge = async (incident: Case) => incident.moved(cast.coordinator, 'unmerge');

describe('a merge of two cases', () => {
  it('shows what was found in the one with the other, until they are parted', async () => {
    const [one, other] = [await caseOf(cast.reporter), await caseOf(cast.reporter2)];
    const trace = { type: 'domain', value: 'xau.example.com' };
    await cast.reporter.post(one.path('/observables'), trace);
    const traces = async () => (await cast.coordinator.get(other.path('/observables'))).body.items;
    expect(await traces()).toEqual([]);
    await merged(one, other);
    expect(await traces()).toMatchObject([trace]);
    await unmerge(one);
    expect(await traces()).toEqual([]);
  });

  it('ends the one, and gives its unit to the other, which is rated anew', async () => {
    const [one, other] = [await caseOf(cast.reporter), await caseOf(cast.reporter2)];
    const before = await stateOf(app, other);
    const body = await one.moved(cast.coordinator, 'merge', { into: other.code, reason: REASON });
    expect(body).toMatchObject({ status: 'merged', mergedInto: other.code });
    expect(await lastEvent(one)).toMatchObject({
      ...{ type: 'incident.merged', data: { into: other.code, reason: REASON } },
    });
    const { deadlines } = await stateOf(app, one);
    const open = deadlines.filter((clock: any) => clock.met_at === null && !clock.stopped_at);
    expect(open).toEqual([]);

    expect(await seen(other)).toMatchObject({
      ...{
        status: 'triage',
        severity: 'high',
        score: 43,
        version: Number(before.incident.version) + 1,
      },
      ...{ affectedAgencies: ['GL-UBND-633'], impact: { spread: 'multi_unit' } },
    });
    expect(await lastEvent(other)).toMatchObject({
      type: 'incident.absorbed',
      data: { code: one.code, units: ['GL-UBND-633'] },
    });
    const { history } = (await cast.coordinator.get(other.path('/assessment'))).body;
    expect(history.at(-1)).toMatchObject({ cause: 'incident.absorbed', severity: 'high' });
  });

  it('lets the unit see what its report has become', async () => {
    const [one, other] = [await caseOf(cast.reporter), await caseOf(cast.reporter2)];
    expect((await cast.reporter.get(other.path())).status).toBe(404);
    await merged(one, other);
    expect(await seen(other, cast.reporter)).toMatchObject({ code: other.code });
    const { body } = await cast.reporter.get(one.path());
    expect(body).toMatchObject({ status: 'merged', mergedInto: other.code });
    expect((await cast.reporter2.get(one.path())).status).toBe(404);
  });

  it('widens nothing where both are of one unit', async () => {
    const [one, other] = [await caseOf(cast.reporter), await caseOf(cast.reporter)];
    await merged(one, other);
    expect(await seen(other)).toMatchObject({
      ...{ severity: 'medium', affectedAgencies: [], impact: { spread: 'single' } },
    });
    expect((await lastEvent(other)).data).toMatchObject({ code: one.code, units: [] });
  });

  it('takes the wider spread of both, and that of so many units', async () => {
    const wide = await caseOf(cast.reporter, impact({ spread: 'unit' }));
    const narrow = await caseOf(cast.reporter);
    await merged(wide, narrow);
    expect((await seen(narrow)).impact.spread).toBe('unit');

    const master = await caseOf(cast.reporter2);
    const spreads = [];
    for (const district of ['622', '623', '624', '625']) {
      await merged(await caseOf(reporters[district]), master);
      spreads.push((await seen(master)).impact.spread);
    }
    expect(spreads).toEqual(['multi_unit', 'multi_unit', 'multi_unit', 'wide']);
  });

  it('takes the affected units of a case along', async () => {
    const [one, other] = [await caseOf(cast.reporter), await caseOf(cast.reporter2)];
    await one.moved(cast.coordinator, 'add_unit', { agency: 'GL-SYT' });
    await merged(one, other);
    expect((await seen(other)).affectedAgencies).toEqual(['GL-UBND-633', 'GL-SYT']);
  });

  it('goes into any open case, one that nobody has acknowledged too', async () => {
    const one = await caseOf(cast.reporter);
    const fresh = await Case.reported(app, cast.reporter2, defacement());
    expect((await merge(one, fresh)).status).toBe(200);
  });
});

describe('a merge that cannot be', () => {
  const refusedMerge = async (one: Case, other: Case, status = 409) => {
    const before = await stateOf(app, other);
    const problem = await refused(app, one, status, () => merge(one, other));
    expect(await stateOf(app, other)).toEqual(before);
    return problem;
  };

  it('is one into itself', async () => {
    const one = await caseOf(cast.reporter);
    expect(await refusedMerge(one, one)).toMatchObject({
      ...{ type: '/problems/incident/merge-impossible', into: one.code, why: 'itself' },
    });
  });

  it.each(['closed', 'rejected', 'withdrawn'] as const)('is one into what is %s', async (place) => {
    const [one, ended] = [await caseOf(cast.reporter), await caseIn(app, cast, place)];
    expect(await refusedMerge(one, ended)).toMatchObject({ why: 'target-ended', state: place });
  });

  it('is one into what is merged itself, so there is no circle and no chain', async () => {
    const [one, other] = [await caseOf(cast.reporter), await caseOf(cast.reporter2)];
    await merged(one, other);
    expect(await refusedMerge(await caseOf(cast.reporter), one)).toMatchObject({
      ...{ why: 'target-ended', state: 'merged' },
    });
    // The version of the other is another since it took the first in.
    other.etag = (await cast.coordinator.get(other.path())).headers.etag ?? '';
    expect(await refusedMerge(other, one)).toMatchObject({ why: 'target-ended' });
  });

  it('is one into the case of another desk', async () => {
    const one = await caseOf(cast.reporter);
    const foreign = await caseIn(app, cast, 'triage', { severity: 'critical' });
    expect(await refusedMerge(one, foreign)).toMatchObject({ why: 'not-your-desk' });
  });

  it('is one into what is not there', async () => {
    const one = await caseOf(cast.reporter);
    const problem = await refused(app, one, 404, () =>
      one.move(cast.coordinator, 'merge', { into: 'SC-2026-999999' }),
    );
    expect(problem.code).toBe('SC-2026-999999');
  });
});

describe('a merge that is taken back', () => {
  it('brings the report back to triage, and takes its unit from the other case', async () => {
    const [one, other] = [await caseOf(cast.reporter), await caseOf(cast.reporter2)];
    await merged(one, other);
    app.clock.advance(60);
    const members = { reason: 'Hóa ra hai vụ khác nhau.' };
    const body = await one.moved(cast.coordinator, 'unmerge', members);
    expect(body).toMatchObject({ status: 'triage', mergedInto: null });
    const clocks = body.deadlines.filter(({ metAt }: { metAt: string | null }) => metAt === null);
    expect(clocks).toMatchObject([
      { kind: 'triage', why: { startAt: '2026-11-24T03:00:00.000Z' } },
      { kind: 'update', why: { startAt: '2026-11-24T03:00:00.000Z' } },
    ]);
    expect(await lastEvent(one)).toMatchObject({
      ...{ type: 'incident.unmerged', data: { from: other.code, ...members } },
    });
    expect(await lastEvent(other)).toMatchObject({
      ...{ type: 'incident.released', data: { code: one.code } },
    });
    expect((await seen(other)).affectedAgencies).toEqual([]);
    expect((await cast.reporter.get(other.path())).status).toBe(404);
    await merged(one, other);
  });

  it('leaves a unit that another merged report brought as well, until that goes too', async () => {
    const master = await caseOf(cast.reporter2);
    const [first, second] = [await caseOf(cast.reporter), await caseOf(cast.reporter)];
    await merged(first, master);
    await merged(second, master);
    await unmerge(first);
    expect((await seen(master)).affectedAgencies).toEqual(['GL-UBND-633']);
    await unmerge(second);
    expect((await seen(master)).affectedAgencies).toEqual([]);
  });

  it('leaves a unit that the desk had added by hand', async () => {
    const [one, master] = [await caseOf(cast.reporter), await caseOf(cast.reporter2)];
    await master.moved(cast.coordinator, 'add_unit', { agency: 'GL-UBND-633' });
    await merged(one, master);
    await unmerge(one);
    expect((await seen(master)).affectedAgencies).toEqual(['GL-UBND-633']);
  });

  it('can be for thirty days', async () => {
    const [one, other] = [await caseOf(cast.reporter), await caseOf(cast.reporter)];
    const master = await caseOf(cast.reporter2);
    await merged(one, master);
    await merged(other, master);
    app.clock.set('2026-12-24T02:00:00Z');
    await unmerge(one);
    app.clock.advance(1);
    const problem = await refused(app, other, 409, () => other.move(cast.coordinator, 'unmerge'));
    expect(problem.blockedBy).toEqual(['endedLately']);
  });
});

describe('merges at once', () => {
  const OUTCOMES = [200, 409, 412];

  it('that cross never both succeed and never fail as a fault', async () => {
    for (let round = 0; round < 5; round++) {
      const [one, other] = [await caseOf(cast.reporter), await caseOf(cast.reporter2)];
      const answers = await Promise.all([merge(one, other), merge(other, one)]);
      const statuses = answers.map(({ status }) => status).sort();
      expect(statuses[0]).toBe(200);
      expect([409, 412]).toContain(statuses[1]);
      const states = [await seen(one), await seen(other)].map(({ status }) => status);
      expect(states.sort()).toEqual(['merged', 'triage']);
    }
  });

  it('in a circle of three leave at least one case open', async () => {
    const ring = [];
    for (const by of [cast.reporter, cast.reporter2, reporters[622]]) ring.push(await caseOf(by));
    const [a, b, c] = ring;
    if (!a || !b || !c) throw new Error('There are three.');
    const answers = await Promise.all([merge(a, b), merge(b, c), merge(c, a)]);
    answers.forEach(({ status }) => {
      expect(OUTCOMES).toContain(status);
    });
    const open = (await Promise.all(ring.map((one) => seen(one)))).filter(
      ({ status }) => status === 'triage',
    );
    expect(open.length).toBeGreaterThan(0);
  });

  it('into one case all succeed, and none of their units is lost', async () => {
    const master = await caseOf(cast.reporter2);
    const others = [];
    for (const by of [cast.reporter, ...Object.values(reporters)]) others.push(await caseOf(by));
    const answers = await Promise.all(others.map((one) => merge(one, master)));
    expect(answers.map(({ status }) => status)).toEqual(others.map(() => 200));
    const { affectedAgencies, impact: answer, version } = await seen(master);
    expect(affectedAgencies.sort()).toEqual(
      ['622', '623', '624', '625', '633'].map((district) => `GL-UBND-${district}`),
    );
    expect([answer.spread, version]).toEqual(['wide', 7]);
  });

  it('and a move of the case they go into are done one after the other', async () => {
    const [one, master] = [await caseOf(cast.reporter), await caseOf(cast.reporter2)];
    const [first, second] = await Promise.all([
      merge(one, master),
      master.move(cast.coordinator, 'request_info', MEMBERS.request_info),
    ]);
    expect(first.status).toBe(200);
    expect([200, 412]).toContain(second.status);
    expect(await seen(master)).toMatchObject({ waitingForUnit: second.status === 200 });
    const { body } = await cast.auditor.get('/audit/verify');
    expect(body).toMatchObject({ valid: true });
  });

  it('and the closing of the case they go into: one of both is done, and nothing merges into what is closed', async () => {
    for (let round = 0; round < 4; round++) {
      const [one, master] = [await caseOf(cast.reporter), await resolvedCase()];
      const [first, second] = await Promise.all([
        merge(one, master),
        master.move(cast.coordinator, 'close', MEMBERS.close),
      ]);
      expect([first.status, second.status].filter((status) => status === 200)).toHaveLength(1);
      expect(
        [first.status, second.status].filter((status) => [409, 412].includes(status)),
      ).toHaveLength(1);
      expect([(await seen(one)).status, (await seen(master)).status]).toEqual(
        first.status === 200 ? ['merged', 'resolved'] : ['triage', 'closed'],
      );
    }
    expect((await cast.auditor.get('/audit/verify')).body).toMatchObject({ valid: true });
  });

  async function resolvedCase(): Promise<Case> {
    const master = await caseIn(app, cast, 'resolved');
    await master.moved(cast.reporter, 'confirm');
    return master;
  }
});
