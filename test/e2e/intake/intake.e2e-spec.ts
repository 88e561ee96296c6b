import { type Caller, TestApp } from '../../support/app.js';
import { castOf, type Cast } from '../../support/cast.js';
import { firing, recorded, Sender, target } from '../../support/intake.js';
import { Case, IMPACT_OF } from '../../support/reports.js';

const START = '2026-11-24T02:00:00Z';
const SECOND = '2026-11-24T01:55:00Z';

let app: TestApp;
let cast: Cast;
beforeAll(async () => {
  app = await TestApp.start();
  cast = await castOf(app);
});
beforeEach(() => {
  app.clock.set(START);
});
afterAll(() => app.stop());

const sender = (changes: Record<string, unknown> = {}) => Sender.of(app, cast.admin, changes);
const countOf = async (sql: string, ...values: unknown[]): Promise<number> => {
  const [{ count }] = await app.db.query(`SELECT count(*)::int ${sql}`, values);
  return count as number;
};
const incidents = () => countOf('FROM incident');
const alertsOf = async (code: string, by: Caller = cast.reporter) =>
  (await by.get(`/incidents/${code}/alerts`)).body.items as any[];
const eventsOf = async (code: string): Promise<string[]> =>
  (await cast.reporter.get(`/incidents/${code}/timeline`)).body.items.map(
    ({ type }: { type: string }) => type,
  );
const again = (fingerprint: string, startsAt: string) =>
  firing({ fingerprint, startsAt, labels: { alertname: fingerprint } });
const over = (fingerprint: string) =>
  firing({ fingerprint, status: 'resolved', labels: {}, endsAt: '2026-11-24T01:58:00Z' });
/** Each of a machine of its own, so that nothing gathers them. */
const scattered = (from: number, to: number) =>
  firing(
    ...Array.from({ length: to - from }, (_, i) => ({
      ...{ fingerprint: `f${from + i}`, labels: { alertname: 'Down', instance: `m${from + i}` } },
    })),
  );
const withdraw = async (code: string) => {
  const { headers } = await cast.reporter.get(`/incidents/${code}`);
  const { status } = await cast.reporter
    .post(`/incidents/${code}/transitions`, { event: 'withdraw', reason: 'Báo nhầm.' })
    .set('if-match', headers.etag ?? '');
  expect(status).toBe(200);
};

describe('an alert', () => {
  it('becomes an ordinary report of the agency, scored by its mapping and not by itself', async () => {
    const source = await sender({
      name: 'Prometheus xã',
      otherwise: target({ titlePrefix: '[Giám sát]', system: 'CHUSE-PORTAL', tlp: 'GREEN' }),
    });
    const { outcome, code } = await source.one(recorded('alertmanager-firing'));
    expect(outcome).toBe('reported');
    const [machine, person] = [
      await cast.reporter.get(`/incidents/${code}`),
      await cast.reporter.post('/incidents', {
        ...{ title: 'Như vậy', description: 'Một người báo.', detectedAt: START },
        ...{ system: { code: 'CHUSE-PORTAL' }, ...target() },
      }),
    ];
    expect(machine.body).toMatchObject({
      title: '[Giám sát] BlackBox Probe Failure: https://server.example.org',
      ...{ status: 'submitted', reporterAgency: 'GL-UBND-633', tlp: 'GREEN' },
      ...{ detectedAt: '2023-02-06T13:08:45.828Z', system: { code: 'CHUSE-PORTAL' } },
    });
    expect(machine.body.description).toContain('has been down for over 5m');
    for (const member of ['score', 'severity', 'leadAgency', 'supportAgencies', 'period']) {
      expect([member, machine.body[member]]).toEqual([member, person.body[member]]);
    }
    expect(machine.body.deadlines).toHaveLength(person.body.deadlines.length);
    const { body } = await cast.reporter.get(`/incidents/${code}/timeline`);
    expect(body.items[0].actor).toMatchObject({ name: 'Khóa giám sát', agency: 'GL-UBND-633' });
    expect(await countOf('FROM outbox_event WHERE subject = $1', code)).toBe(1);
  });

  it('adds an occurrence while its case is open; sent once more it adds none', async () => {
    const source = await sender();
    const { code } = await source.one(again('cpu', '2026-11-24T01:50:00Z'));
    const { headers } = await cast.reporter.get(`/incidents/${code}`);
    app.clock.advance(5);
    expect(await source.sent(again('cpu', '2026-11-24T01:50:00Z'))).toEqual([['repeated', code]]);
    expect(await source.sent(again('cpu', SECOND))).toEqual([['repeated', code]]);
    const [alert] = await alertsOf(code);
    expect(alert).toMatchObject({
      ...{ fingerprint: 'cpu', arrival: 'reported', occurrences: 2, source: 'Giám sát xã' },
      ...{ firstSeenAt: '2026-11-24T02:00:00.000Z', lastSeenAt: '2026-11-24T02:05:00.000Z' },
    });
    expect(await eventsOf(code)).toEqual(['incident.submitted', 'incident.alert-repeated']);
    const now = await cast.reporter.get(`/incidents/${code}`);
    expect(now.headers.etag).toBe(headers.etag);
    const { body } = await cast.reporter.get(`/incidents/${code}/timeline`);
    expect(body.items[1].sentence).toEqual({
      vi: expect.stringContaining('cảnh báo “cpu” lại xuất hiện, lần thứ 2'),
      en: expect.stringContaining('the alert “cpu” fires again, time 2'),
    });
  });

  it('is written into the record ever more rarely', async () => {
    const source = await sender();
    const { code } = await source.one(again('flaps', 'at 0'));
    for (let i = 1; i < 12; i++) await source.one(again('flaps', `at ${i}`));
    const [alert] = await alertsOf(code);
    expect(alert.occurrences).toBe(12);
    const repeated = (await eventsOf(code)).filter((type) => type.endsWith('repeated'));
    expect(repeated).toHaveLength(2);
  });

  it('that is over is noted once, and does not end the case', async () => {
    const source = await sender();
    const { code } = await source.one(again('disk', START));
    expect(await source.sent(over('disk'))).toEqual([['resolved', code]]);
    expect(await source.sent(over('disk'))).toEqual([['resolved', code]]);
    const { body } = await cast.reporter.get(`/incidents/${code}`);
    expect(body.status).toBe('submitted');
    expect((await alertsOf(code))[0].resolvedAt).toBe('2026-11-24T02:00:00.000Z');
    expect(await eventsOf(code)).toEqual(['incident.submitted', 'incident.alert-resolved']);
    await source.one(again('disk', SECOND));
    expect((await alertsOf(code))[0]).toMatchObject({ resolvedAt: null, occurrences: 2 });
    expect(await source.sent(over('never heard of'))).toEqual([['ignored', null]]);
  });

  it('is told anew once its case has ended', async () => {
    const source = await sender();
    const { code } = await source.one(again('cert', START));
    await withdraw(code);
    const next = await source.one(again('cert', SECOND));
    expect([next.outcome, next.code === code]).toEqual(['reported', false]);
    expect((await alertsOf(code))[0].occurrences).toBe(1);
  });

  it('is still known when its report was merged into another that goes on', async () => {
    const source = await sender();
    const { code } = await source.one(again('merged', START));
    const main = await Case.reported(app, cast.reporter);
    await main.moved(cast.coordinator, 'acknowledge');
    const report = async (event: string, members: object = {}) =>
      cast.coordinator
        .post(`/incidents/${code}/transitions`, { event, ...members })
        .set('if-match', (await cast.coordinator.get(`/incidents/${code}`)).headers.etag ?? '');
    expect((await report('acknowledge')).status).toBe(200);
    expect((await report('merge', { into: main.code })).status).toBe(200);
    expect(await source.sent(again('merged', SECOND))).toEqual([['repeated', code]]);
  });

  it.each([
    ['zabbix', 'zabbix-problem', 'zabbix-recovery'],
    ['uptime-kuma', 'uptime-kuma-down', 'uptime-kuma-up'],
  ])('of %s is reported and resolved', async (program, down, up) => {
    const source = await sender({ program });
    const { outcome, code } = await source.one(recorded(down));
    expect([outcome, code]).toEqual(['reported', expect.stringMatching(/^SC-/)]);
    expect(await source.sent(recorded(up))).toEqual([['resolved', code]]);
  });

  it.each([
    ['wazuh', 'wazuh-json', 'ubuntu'],
    ['intelmq', 'intelmq-hierarchical', '82.212.115.188'],
  ])('of %s names the machine that it is about', async (program, name, host) => {
    const { code } = await (await sender({ program })).one(recorded(name));
    const { body } = await cast.reporter.get(`/incidents/${code}`);
    expect(body.system).toMatchObject({ code: null, name: host, operatorAgency: 'GL-UBND-633' });
  });
});

describe('a mapping', () => {
  it('ignores what it says, and tells reports apart by labels', async () => {
    const is = (label: string, ...values: string[]) => ({ label, test: 'is', values });
    const source = await sender({
      rules: [
        { when: [is('env', 'test', 'staging')], report: null },
        { when: [is('severity', 'page')], report: target({ impact: IMPACT_OF.critical }) },
        {
          when: [{ label: 'alertname', test: 'begins-with', values: ['Probe'] }],
          report: target(),
        },
      ],
      otherwise: null,
    });
    const alert = (fingerprint: string, labels: object) => ({ fingerprint, labels });
    const before = await incidents();
    const sent = await source.sent(
      firing(
        alert('a', { alertname: 'ProbeFailure', env: 'staging' }),
        alert('b', { alertname: 'Unknown' }),
        alert('c', { alertname: 'ProbeFailure', severity: 'page' }),
        alert('d', { alertname: 'ProbeFailure' }),
      ),
    );
    expect(sent.map(([outcome]) => outcome)).toEqual([
      ...['ignored', 'ignored', 'reported', 'reported'],
    ]);
    expect((await incidents()) - before).toBe(2);
    const severities = await Promise.all(
      sent.slice(2).map(async ([, code]) => {
        const { body } = await cast.reporter.get(`/incidents/${code}`);
        return body.severity;
      }),
    );
    expect(severities).toEqual(['critical', 'medium']);
  });

  it('names the machine instead of a system that has left the register', async () => {
    const code = 'CHUSE-ONCE';
    await cast.admin.post('/systems', {
      ...{ code, name: 'Máy chủ cũ', level: 2, operatorAgency: 'GL-UBND-633' },
    });
    const source = await sender({ otherwise: target({ system: code }) });
    const { headers } = await cast.admin.get(`/systems/${code}`);
    const gone = await cast.admin
      .patch(`/systems/${code}`, { active: false })
      .set('if-match', headers.etag ?? '');
    expect(gone.status).toBe(200);
    const one = await source.one(firing({ fingerprint: 'x', labels: { instance: 'web01' } }));
    const { body } = await cast.reporter.get(`/incidents/${one.code}`);
    expect(body.system).toMatchObject({ code: null, name: 'web01' });
  });
});

describe('a storm', () => {
  it('is gathered in one case as long as one alert follows the other', async () => {
    const source = await sender({ windowMinutes: 10 });
    const { code } = await source.one(firing('first'));
    app.clock.advance(9);
    expect(await source.sent(firing('second', 'third'))).toEqual([
      ['grouped', code],
      ['grouped', code],
    ]);
    app.clock.advance(9);
    expect(await source.sent(firing('fourth'))).toEqual([['grouped', code]]);
    expect((await alertsOf(code)).map(({ fingerprint }) => fingerprint)).toEqual([
      ...['fourth', 'third', 'second', 'first'],
    ]);
    expect(await eventsOf(code)).toEqual(['incident.submitted', 'incident.alert-grouped']);
    app.clock.advance(11);
    const late = await source.one(firing('late'));
    expect([late.outcome, late.code === code]).toEqual(['reported', false]);
  });

  it('does not drown what is worse', async () => {
    const when = [{ label: 'severity', test: 'is', values: ['page'] }];
    const rules = [{ when, report: target({ impact: IMPACT_OF.critical }) }];
    const source = await sender({ rules });
    await source.one(firing('lesser'));
    const worse = { fingerprint: 'worse', labels: { severity: 'page' } };
    expect((await source.one(firing(worse))).outcome).toBe('reported');
  });

  it('beyond the limit of an hour is one case more, in which nothing is lost', async () => {
    const source = await sender({ hourlyLimit: 2, name: 'Bão' });
    const before = await incidents();
    const sent = await source.sent(scattered(0, 30));
    const [code = ''] = sent.slice(2).map(([, one]) => one ?? '');
    expect(sent.map(([outcome]) => outcome)).toEqual([
      ...['reported', 'reported', ...Array.from({ length: 28 }, () => 'limited')],
    ]);
    expect(sent.slice(2).every(([, one]) => one === code)).toBe(true);
    expect((await incidents()) - before).toBe(3);
    expect(await alertsOf(code)).toHaveLength(28);
    const { body } = await cast.reporter.get(`/incidents/${code}`);
    expect(body.title).toBe('Bão cảnh báo từ Bão');
    app.clock.advance(61);
    const [[outcome] = []] = await source.sent(scattered(90, 91));
    expect(outcome).toBe('reported');
  });
});

describe('at once', () => {
  it('the same delivery makes one case, and counts once', async () => {
    const source = await sender();
    const before = await incidents();
    const delivery = firing('twice');
    const sent = await Promise.all(Array.from({ length: 8 }, () => source.one(delivery)));
    expect(new Set(sent.map(({ code }) => code)).size).toBe(1);
    expect(sent.filter(({ outcome }) => outcome === 'reported')).toHaveLength(1);
    expect((await incidents()) - before).toBe(1);
    expect((await alertsOf(sent[0]?.code ?? '')).map(({ occurrences }) => occurrences)).toEqual([
      1,
    ]);
  });

  it('deliveries of the same alerts in other orders, and words on their cases, all get through', async () => {
    const source = await sender({ windowMinutes: 0 });
    const names = ['m', 'n', 'o', 'p'];
    const codes = (await source.sent(firing(...names))).map(([, code]) => code);
    expect(new Set(codes).size).toBe(4);
    const turned = (by: number) => [...names.slice(by), ...names.slice(0, by)];
    const sent = await Promise.all([
      ...names.map((_, i) =>
        source.sent(
          firing(
            ...turned(i).map((one) => ({
              ...{ fingerprint: one, startsAt: `round ${i}`, labels: {} },
            })),
          ),
        ),
      ),
      ...codes.map((code) =>
        cast.reporter.post(`/incidents/${code}/comments`, { text: 'Ồ.', visibility: 'all' }),
      ),
    ]);
    expect(sent).toHaveLength(8);
    for (const code of codes) expect((await alertsOf(code ?? ''))[0].occurrences).toBe(5);
    const { body } = await cast.auditor.get('/audit/verify');
    expect(body).toMatchObject({ valid: true });
  });
});
