import { type Alert } from '../alert.js';
import { type Payload } from '../payload.js';
import { readAlertmanager } from './alertmanager.js';
import { readIntelmq } from './intelmq.js';
import { readUptimeKuma } from './uptime-kuma.js';
import { readWazuh } from './wazuh.js';
import { readZabbix } from './zabbix.js';

export const PROGRAMS = ['alertmanager', 'zabbix', 'wazuh', 'uptime-kuma', 'intelmq'] as const;
export type Program = (typeof PROGRAMS)[number];

/** How the payload of each program is read. */
export const READERS: Readonly<Record<Program, (body: Payload) => Alert[]>> = {
  alertmanager: readAlertmanager,
  zabbix: readZabbix,
  wazuh: readWazuh,
  'uptime-kuma': readUptimeKuma,
  intelmq: readIntelmq,
};
