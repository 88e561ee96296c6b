import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type Alert } from '../alert.js';
import { Payload } from '../payload.js';
import { type Program, PROGRAMS, READERS } from './programs.js';

/** What a program sent; where it was recorded stands in the file beside it. */
const recorded = (name: string): Record<string, any> =>
  JSON.parse(
    readFileSync(new URL(`../../../../test/support/intake/${name}.json`, import.meta.url), 'utf8'),
  ).payload;

function read(program: Program, body: unknown) {
  const payload = Payload.of(body);
  return { alerts: READERS[program](payload), faults: payload.faults };
}

/** The one alert of a message that can be read. */
function only(program: Program, body: unknown): Alert {
  const { alerts, faults } = read(program, body);
  expect(faults).toEqual([]);
  const [alert, ...others] = alerts;
  if (!alert || others.length > 0) throw new Error(`${alerts.length} alerts instead of one`);
  return alert;
}

describe('Alertmanager', () => {
  it('says what fires, by its own fingerprint', () => {
    const alert = only('alertmanager', recorded('alertmanager-firing'));
    expect(alert).toMatchObject({
      ...{ identity: ['1a30ba71cca2921f'], state: 'firing', firing: '2023-02-06T13:08:45.828Z' },
      title: 'BlackBox Probe Failure: https://server.example.org',
      ...{ host: 'https://server.example.org', at: new Date('2023-02-06T13:08:45.828Z') },
      labels: { alertname: ['ProbeFailure'], severity: ['critical'] },
    });
    expect(alert.text).toContain('has been down for over 5m');
    expect(alert.text).toContain('severity: critical');
  });

  it('sends what is over and what still fires together', () => {
    const { alerts } = read('alertmanager', recorded('alertmanager-mixed'));
    expect(alerts.map(({ identity, state, at }) => [identity[0], state, at])).toEqual([
      ['42cfd1d420dda436', 'resolved', new Date('2020-11-11T00:16:03.509Z')],
      ['4624b54e1b18a6c2', 'firing', new Date('2020-11-11T00:18:53.509Z')],
    ]);
  });

  it('of before 0.20 is known by its labels, in whatever order they come', () => {
    const body = recorded('alertmanager-before-fingerprints');
    const { identity, title } = only('alertmanager', body);
    const { labels, ...alert } = body.alerts[0];
    const turned = Object.fromEntries(Object.entries(labels).reverse());
    expect(only('alertmanager', { alerts: [{ ...alert, labels: turned }] }).identity).toEqual(
      identity,
    );
    expect([identity.length, title]).toEqual([4, 'Test']);
  });

  it('is what Grafana speaks too', () => {
    const { identity, title, at } = only('alertmanager', recorded('grafana-firing'));
    expect([identity, title]).toEqual([
      ['c6eadffa33fcdf37'],
      'This alert was triggered for zone us-1',
    ]);
    expect(at).toEqual(new Date('2021-10-12T07:51:03.157Z'));
  });

  it('is refused where it says neither what nor whether it fires', () => {
    const alerts = [{ status: 'pending', labels: { a: 'b' } }, { status: 'firing' }];
    expect(read('alertmanager', { alerts }).faults).toEqual([
      { pointer: '/alerts/0/status', rule: 'choice', facts: { values: ['firing', 'resolved'] } },
      { pointer: '/alerts/1/labels', rule: 'required' },
    ]);
    expect(read('alertmanager', {}).faults).toEqual([{ pointer: '/alerts', rule: 'list' }]);
    const many = Array.from({ length: 201 }, () => alerts[0]);
    expect(read('alertmanager', { alerts: many }).faults[0]).toMatchObject({ rule: 'most' });
  });
});

describe('Zabbix', () => {
  it('tells of a problem by its trigger', () => {
    expect(only('zabbix', recorded('zabbix-problem'))).toMatchObject({
      ...{ identity: ['22391'], firing: '4812', state: 'firing', host: 'web01' },
      title: 'High CPU utilization (over 90% for 5m)',
      at: new Date('2026-11-24T01:55:10Z'),
      labels: {
        event_severity: ['Warning'],
        host_groups: ['Linux servers', 'Discovered hosts'],
        'tag.scope': ['performance'],
      },
    });
  });

  it('tells of its end with the same numbers and tags, as text', () => {
    const problem = only('zabbix', recorded('zabbix-problem'));
    const recovery = only('zabbix', recorded('zabbix-recovery'));
    expect(recovery).toMatchObject({
      ...{ state: 'resolved', identity: problem.identity, firing: problem.firing },
      labels: problem.labels,
    });
  });

  it('is refused without the number of its event or what happened to it', () => {
    expect(read('zabbix', { trigger_id: 1 }).faults).toEqual([
      { pointer: '/event_id', rule: 'required' },
      { pointer: '/event_value', rule: 'choice', facts: { values: ['0', '1'] } },
    ]);
  });

  it('may have tags that nobody can read', () => {
    const body = { ...recorded('zabbix-problem'), event_tags: '[{"tag":' };
    expect(
      Object.keys(only('zabbix', body).labels).filter((one) => one.startsWith('tag.')),
    ).toEqual([]);
  });
});

describe('Wazuh', () => {
  it('tells of a rule on an agent', () => {
    expect(only('wazuh', recorded('wazuh-json'))).toMatchObject({
      ...{ identity: ['100002', '000'], firing: '1583319628.14426', state: 'firing' },
      ...{ title: 'Testing same_field option', host: 'ubuntu' },
      at: new Date('2020-03-04T11:00:28.973Z'),
      labels: { 'rule.level': ['10'], 'rule.groups': ['local'], location: ['/root/test.log'] },
    });
  });

  it('is refused without a rule; a time that is none is no reason', () => {
    const { alerts, faults } = read('wazuh', recorded('wazuh-integration-test'));
    expect(faults).toEqual([{ pointer: '/rule/id', rule: 'required' }]);
    expect(alerts[0]).toMatchObject({ at: null, title: 'alert description' });
  });
});

describe('Uptime Kuma', () => {
  it('tells of a monitor that is down and up again', () => {
    const down = only('uptime-kuma', recorded('uptime-kuma-down'));
    const up = only('uptime-kuma', recorded('uptime-kuma-up'));
    expect(down).toMatchObject({
      ...{ identity: ['29'], state: 'firing', title: 'Test' },
      at: new Date('2024-09-24T23:51:35.527Z'),
      labels: { 'monitor.type': ['http'], 'monitor.name': ['Test'] },
    });
    expect(up).toMatchObject({ identity: ['29'], state: 'resolved' });
  });

  it('of the first version is read as well', () => {
    const { host, text, at } = only('uptime-kuma', recorded('uptime-kuma-ping-down'));
    expect([host, at]).toEqual(['10.13.13.13', new Date('2022-01-21T14:06:38Z')]);
    expect(text).toContain('100% packet loss');
  });

  it('asks for nothing with a test, or in maintenance', () => {
    expect(only('uptime-kuma', recorded('uptime-kuma-test')).state).toBe('other');
    const { heartbeat, ...body } = recorded('uptime-kuma-down');
    const resting = { ...body, heartbeat: { ...heartbeat, status: 3 } };
    expect(only('uptime-kuma', resting).state).toBe('other');
  });
});

describe('IntelMQ', () => {
  it('tells of the same, flat or hierarchical', () => {
    const flat = only('intelmq', recorded('intelmq-flat'));
    expect(flat).toMatchObject({
      ...{ state: 'firing', firing: '2023-02-15T14:19:09+00:00', host: '82.212.115.188' },
      title: 'c2-server qakbot 82.212.115.188',
      labels: { 'classification.taxonomy': ['malicious-code'], 'source.asn': ['47887'] },
    });
    const whole = only('intelmq', recorded('intelmq-hierarchical'));
    expect({ ...whole, text: '' }).toEqual({ ...flat, text: '' });
  });

  it('may say next to nothing, but not nothing', () => {
    expect(only('intelmq', recorded('intelmq-least')).host).toBe('10.0.0.1');
    expect(read('intelmq', { raw: 'c29tZXRoaW5n' }).faults).toEqual([
      { pointer: '/classification.type', rule: 'required' },
    ]);
  });
});

describe('whatever a program sends', () => {
  const bounded = ({ title, text, labels, host, firing }: Alert) =>
    title.length <= 200 &&
    text.length <= 20_000 &&
    Object.keys(labels).length <= 100 &&
    [title, text, ...Object.values(labels).flat()].every((one) => one.isWellFormed()) &&
    !/[\u0000-\u0008\u000b-\u001f\u007f\u202e]/.test(`${title}${Object.keys(labels).join('')}`) &&
    [host, firing].every((one) => typeof one === 'string');

  it.each(PROGRAMS)('%s: is read or refused, and never longer than can be kept', (program) => {
    const sent = recorded(
      {
        ...{ alertmanager: 'alertmanager-mixed', zabbix: 'zabbix-problem', wazuh: 'wazuh-json' },
        ...{ 'uptime-kuma': 'uptime-kuma-down', intelmq: 'intelmq-hierarchical' },
      }[program],
    );
    const text = fc.string({ unit: 'binary', maxLength: 40_000 });
    const part = fc.oneof(fc.anything({ withNullPrototype: false }), text, fc.constant(null));
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(sent)), part, part, (name, value, whole) => {
        for (const body of [{ ...sent, [name]: value }, whole]) {
          const { alerts } = read(program, body);
          expect(alerts.every(bounded)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
