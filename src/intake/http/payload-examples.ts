import { type Program } from '../domain/programs/programs.js';

const MONITOR = {
  id: 29,
  name: 'Cổng thông tin',
  type: 'http',
  url: 'https://chuse.gialai.gov.vn',
};

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
    monitor: MONITOR,
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
