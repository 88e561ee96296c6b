import { type Caller, TestApp } from '../../support/app.js';
import { type Cast, castOf, hire } from '../../support/cast.js';
import { caseIn } from '../../support/cases.js';
import { Case, defacement, IMPACT_OF } from '../../support/reports.js';

const OPEN = 'submitted,triage,assigned,containment,eradication,recovery,resolved';
const SEVERITIES = ['low', 'medium', 'high', 'critical'];

describe('the statistics of the dashboard', () => {
  let app: TestApp;
  let cast: Cast;
  beforeAll(async () => {
    app = await TestApp.start();
    cast = await castOf(app);
    await aWeek();
  });
  afterAll(() => app.stop());

  const at = (instant: string) => {
    app.clock.set(instant);
  };

  /** One was open a week ago; then a quick one, a slow one, one of the other unit and one at midnight in Vietnam. */
  let late: Case;
  async function aWeek(): Promise<void> {
    at('2026-11-24T02:00:00Z');
    await Case.reported(app, cast.reporter, defacement({ detectedAt: '2026-11-24T01:00:00Z' }));
    await caseIn(app, cast, 'closed', { detectedAt: '2026-11-24T01:30:00Z' });
    at('2026-12-01T16:59:00Z');
    late = await Case.reported(
      app,
      cast.reporter,
      defacement({
        ...{ impact: IMPACT_OF.high, detectedAt: '2026-12-01T16:00:00Z' },
      }),
    );
    at('2026-12-01T17:00:00Z');
    await Case.reported(
      app,
      cast.reporter2,
      defacement({
        ...{ impact: IMPACT_OF.critical, detectedAt: '2026-12-01T16:00:00Z' },
      }),
    );
    at('2026-12-01T18:59:00Z');
    await late.moved(cast.coordinator, 'acknowledge');
    at('2026-12-02T02:00:00Z');
    await caseIn(app, cast, 'resolved');
    await caseIn(app, cast, 'closed');
    await caseIn(app, cast, 'withdrawn');
    const taken = await Case.reported(app, cast.reporter);
    await taken.moved(cast.coordinator, 'acknowledge');
    await taken.moved(cast.coordinator, 'accept', { handler: cast.handler.id });
    at('2026-12-02T03:00:00Z');
  }

  const asked = async (path: string, by: Caller = cast.supervisor) => {
    const { status, body } = await by.get(`/statistics/${path}`);
    expect([path, status, body.errors]).toEqual([path, 200, undefined]);
    return body;
  };

  const listed = async (query: string, by: Caller = cast.supervisor): Promise<number> => {
    const { status, body } = await by.get(`/incidents?limit=200&${query}`);
    expect([query, status, body.errors]).toEqual([query, 200, undefined]);
    return body.items.length;
  };

  it('count what the list finds, figure by figure', async () => {
    const { window, ...overview } = await asked('overview');
    expect(window).toEqual({ from: '2026-11-25T17:00:00.000Z', to: '2026-12-02T03:00:00.000Z' });
    const open = `status=${OPEN}`;
    const within = (name: string) => `${name}From=${window.from}&${name}To=${window.to}`;
    for (const [figure, query] of [
      ['open', open],
      ['critical', `${open}&severity=critical`],
      ['overdue', `${open}&overdue=true`],
      ['reported', within('reported')],
      ['closed', `status=closed&${within('ended')}`],
    ] as const) {
      const found = await listed(query);
      expect(found).toBeGreaterThan(0);
      expect([figure, overview[figure].current]).toEqual([figure, found]);
    }
    for (const { severity, ...load } of overview.severities) {
      const mine = `${open}&severity=${severity}`;
      expect(load).toEqual({
        open: await listed(mine),
        overdue: await listed(`${mine}&overdue=true`),
      });
    }
    for (const { band, reportedFrom, reportedTo, ...counts } of overview.ages) {
      const from = reportedFrom === null ? '' : `&reportedFrom=${reportedFrom}`;
      for (const severity of SEVERITIES) {
        const query = `${open}&severity=${severity}&reportedTo=${reportedTo}${from}`;
        expect([band, severity, counts[severity]]).toEqual([band, severity, await listed(query)]);
      }
    }
  });

  it('compare with what was so a window before', async () => {
    const { open, reported, closed } = await asked('overview');
    // A week ago the first two had been reported, of which one was closed in the same hour.
    expect([open.before, reported.before, closed.before]).toEqual([1, 2, 1]);
    const early = await asked('overview?from=2026-11-24&to=2026-11-24');
    expect([early.reported.current, early.closed.current, early.reported.before]).toEqual([
      2, 1, 0,
    ]);
  });

  it('tell which deadlines were kept, and lead to those that were missed', async () => {
    const { deadlines, window } = await asked('overview');
    const acknowledged = deadlines.filter(({ kind }: { kind: string }) => kind === 'acknowledge');
    const share = (severity: string) =>
      acknowledged.find((one: { severity: string }) => one.severity === severity);
    expect(share('high')).toMatchObject({ settled: 1, kept: 0, before: { settled: 0, kept: 0 } });
    expect(share('medium').before).toEqual({ settled: 1, kept: 1 });
    expect(share('medium').settled - share('medium').kept).toBe(
      await listed(missed('medium', window)),
    );
    expect(await listed(missed('high', window))).toBe(1);
    expect(await listed(missed('high', { from: '2026-11-01T00:00:00Z', to: window.from }))).toBe(0);
  });

  const missed = (severity: string, { from, to }: { from: string; to: string }) =>
    `missed=acknowledge&missedSeverity=${severity}&missedFrom=${from}&missedTo=${to}`;

  it('tell how long it took, half of them and nine in ten', async () => {
    const { times } = await asked('overview');
    const acknowledge = times.find(({ kind }: { kind: string }) => kind === 'acknowledge');
    expect(acknowledge).toMatchObject({ median: 0, before: { count: 1, median: 0, p90: 0 } });
    expect(acknowledge.p90).toBeGreaterThan(0);
    expect(acknowledge.p90).toBeLessThanOrEqual(7200);
    const { times: none } = await asked('overview?from=2026-10-01&to=2026-10-01');
    expect(none[0]).toMatchObject({ kind: 'acknowledge', count: 0, median: null, p90: null });
  });

  it('give each day of the province its own, and days without anything too', async () => {
    const { days } = await asked('daily?from=2026-11-30&to=2026-12-02');
    expect(days).toEqual([
      { day: '2026-11-30', reported: { low: 0, medium: 0, high: 0, critical: 0 }, closed: 0 },
      { day: '2026-12-01', reported: { low: 0, medium: 0, high: 1, critical: 0 }, closed: 0 },
      { day: '2026-12-02', reported: { low: 0, medium: 4, high: 0, critical: 1 }, closed: 1 },
    ]);
    expect((await asked('daily')).days).toHaveLength(14);
  });

  it('lay them upon units, leads and districts as the list does', async () => {
    const { units, leads } = await asked('agencies');
    for (const [side, rows] of [
      ['reporterAgency', units],
      ['leadAgency', leads],
    ] as const) {
      for (const { agency, open } of rows) {
        expect(open).toBe(await listed(`status=${OPEN}&${side}=${agency}`));
      }
    }
    const { items } = await asked('districts');
    expect(items).toHaveLength(17);
    for (const { district, open } of items) {
      expect([district, open]).toEqual([
        district,
        await listed(`status=${OPEN}&district=${district}`),
      ]);
    }
  });

  it('number the views of the queue for whoever asks', async () => {
    for (const by of [cast.coordinator, cast.police, cast.handler]) {
      const me = (await by.get('/auth/me')).body;
      const led = `status=${OPEN}&leadAgency=${me.agency}`;
      const queue = await asked('queue', by);
      const totals = Object.entries<{ total: number }>(queue).map(([view, { total }]) => [
        view,
        total,
      ]);
      expect(Object.fromEntries(totals)).toEqual({
        now: await listed(`${led}&dueBefore=2026-12-02T04:00:00Z`, by),
        unassigned: await listed(`${led}&handler=none`, by),
        mine: await listed(`status=${OPEN}&handler=me`, by),
        soon: await listed(`${led}&dueBefore=2026-12-03T03:00:00Z`, by),
        all: await listed(`status=${OPEN}`, by),
      });
      for (const { total, ...counts } of Object.values<Record<string, number>>(queue)) {
        expect(Object.values(counts).reduce((sum, one) => sum + one)).toBe(total);
      }
    }
  });

  it('narrow to a unit and to a congress period', async () => {
    const of = async (query: string) => (await asked(`overview?${query}`)).open.current;
    expect(await of('agency=GL-UBND-626')).toBe(1);
    expect(await of('agency=GL-UBND-626')).toBe(
      await listed(`status=${OPEN}&reporterAgency=GL-UBND-626`),
    );
    expect(await of('period=no-such-congress')).toBe(0);
  });

  it('count nothing that the person does not see', async () => {
    const own = await asked('overview', cast.reporter2);
    expect([own.open.current, own.reported.current]).toEqual([1, 1]);
    const { units } = await asked('agencies', cast.reporter2);
    expect(units.map(({ agency }: { agency: string }) => agency)).toEqual(['GL-UBND-626']);
  });

  it('count a restricted case only within its circle', async () => {
    const outsider = await hire(app, 'GL-UBND-626', 'coordinator');
    const numbers = async (by: Caller): Promise<Record<string, any>> => {
      const { open, reported, ages } = await asked('overview', by);
      const { days } = await asked('daily?from=2026-12-02', by);
      const { all } = await asked('queue', by);
      const { leads } = await asked('agencies', by);
      const { items } = await asked('districts', by);
      return { open, reported, ages, days, all, leads, items };
    };
    const before = [await numbers(cast.coordinator), await numbers(outsider)];
    const police = await numbers(cast.police);
    const crime = { ...IMPACT_OF.medium, crimeSigns: true };
    const incident = await Case.reported(app, cast.reporter, defacement({ impact: crime }));
    await incident.moved(cast.police, 'acknowledge');
    await incident.moved(cast.police, 'restrict', {
      reason: 'Vụ việc đang được điều tra.',
      people: [],
    });
    expect([await numbers(cast.coordinator), await numbers(outsider)]).toEqual(before);
    expect((await numbers(cast.police)).open.current).toBe(Number(police.open.current) + 1);
  });

  it.each([
    ['from=2026-12-03&to=2026-12-02', 'to', 'must not lie before from'],
    ['from=2026-12-03', 'to', 'must not lie before from'],
    ['from=2024-11-24', 'from', 'at most 366 days'],
  ])('refuse %s', async (query, parameter, detail) => {
    const { status, body } = await cast.supervisor.get(`/statistics/daily?${query}`);
    expect([status, body.errors]).toEqual([422, [{ parameter, detail }]]);
  });

  it('count the cases behind missed deadlines by what they were rated then, each once', async () => {
    // Two updates too late, and another severity after both.
    for (const hours of [12, 24]) {
      at(new Date(Date.parse('2026-12-02T03:00:00Z') + hours * 3_600_000).toISOString());
      await cast.coordinator.post(late.path('/comments'), { text: 'Đang làm.', visibility: 'all' });
    }
    const reason = 'Ảnh hưởng lớn hơn lúc đầu.';
    await late.write(
      cast.coordinator.put(late.path('/severity'), { severity: 'critical', reason }),
    );
    const { deadlines, window } = await asked('overview');
    const span = `missedFrom=${window.from}&missedTo=${window.to}`;
    for (const { kind, severity, missedIncidents } of deadlines) {
      const found = await listed(`missed=${kind}&missedSeverity=${severity}&${span}`);
      expect([kind, severity, missedIncidents]).toEqual([kind, severity, found]);
    }
    const updates = deadlines.find((one: any) => one.kind === 'update' && one.severity === 'high');
    expect(updates.settled - updates.kept).toBe(2);
    expect(updates.missedIncidents).toBe(1);
    expect(await listed(`missed=update&missedSeverity=high&${span}`)).toBe(1);
    expect(await listed(`missed=update&severity=high&${span}`)).toBe(0);
  });
});
