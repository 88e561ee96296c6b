import { type Program } from './mapping';

/** What each program sends, cut down to what is read of it. */
export const PAYLOADS: Readonly<Record<Program, object>> = {
  alertmanager: {
    version: '4',
    status: 'firing',
    alerts: [
      {
        status: 'firing',
        labels: {
          alertname: 'ProbeFailure',
          instance: 'https://chuse.gialai.gov.vn',
          severity: 'critical',
        },
        annotations: { summary: 'BlackBox Probe Failure: https://chuse.gialai.gov.vn' },
        startsAt: '2026-11-24T01:25:00.000Z',
        endsAt: '0001-01-01T00:00:00Z',
        fingerprint: '1a30ba71cca2921f',
      },
    ],
  },
  zabbix: {
    event_id: 4812,
    event_name: 'High CPU utilization (over 90% for 5m)',
    event_value: 1,
    event_severity: 'Warning',
    trigger_id: 22391,
    host_host: 'web01',
    event_tags: { scope: ['performance'] },
  },
  wazuh: {
    id: '1583319628.14426',
    timestamp: '2026-11-24T08:25:00.973+0700',
    rule: { id: '5712', level: 10, description: 'sshd: brute force trying to get access.' },
    agent: { id: '001', name: 'web01' },
    full_log: 'Nov 24 08:25:00 web01 sshd[2742]: Failed password for root from 203.0.113.77',
  },
  'uptime-kuma': {
    heartbeat: { monitorID: 29, status: 0, time: '2026-11-24 01:25:00.527', msg: 'timeout' },
    monitor: { id: 29, name: 'Cổng thông tin', type: 'http', url: 'https://chuse.gialai.gov.vn' },
    msg: '[Cổng thông tin] [🔴 Down] timeout',
  },
  intelmq: {
    'classification.taxonomy': 'malicious-code',
    'classification.type': 'infected-system',
    'malware.name': 'qakbot',
    'source.ip': '203.0.113.10',
    'time.source': '2026-11-24T01:25:00+00:00',
    'feed.name': 'shadowserver',
  },
};

export const PROGRAMS = Object.keys(PAYLOADS) as readonly Program[];

/** As these are called by those who made them: names, in every language the same. */
export const PROGRAM_NAMES: Readonly<Record<Program, string>> = {
  alertmanager: 'Prometheus Alertmanager, Grafana',
  zabbix: 'Zabbix',
  wazuh: 'Wazuh',
  'uptime-kuma': 'Uptime Kuma',
  intelmq: 'IntelMQ',
};

export const isProgram = (name: string): name is Program => name in PAYLOADS;

/** Where the program posts. */
export const addressFor = (origin: string, program: Program): string =>
  `${origin}/api/v1/intake/${program}`;

/** A line for a terminal that sends the example, with the key left to be filled in. */
export const curlFor = (origin: string, program: Program): string =>
  [
    `curl -sS '${addressFor(origin, program)}'`,
    `-H 'X-API-Key: tb_…'`,
    `-H 'Content-Type: application/json'`,
    `-d '${JSON.stringify(PAYLOADS[program])}'`,
  ].join(' \\\n  ');
