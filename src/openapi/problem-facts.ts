import { type Language } from '../common/localisation.js';
import { type Facts } from '../common/problem.js';
import { worded } from '../common/problem-details.js';
import { type InvalidPlace } from '../common/problems.js';
import { type Operation, type Route, type Schema, schemaNameOf } from './document-parts.js';

interface Setting {
  readonly language: Language;
  readonly schemas: Readonly<Record<string, Schema>>;
}

/** What a problem of each type tells a program, as the desk would really say it. */
const FACTS: Readonly<Record<string, Facts>> = {
  'agency/not-found': { code: 'GL-UBND-999' },
  'agency/tree-cycle': { code: 'GL-UBND', parent: 'GL-UBND-633' },
  'api-key/ended': { id: '019b3a52-7c1d-7e4a-9f00-3a5b1c2d4e6f' },
  'api-key/not-found': { id: '019b3a52-7c1d-7e4a-9f00-000000000000' },
  'approval/not-found': { id: '019b3a52-7c1d-7e4a-9f00-000000000000' },
  'approval/not-yours': { decision: 'approve' },
  'approval/requester-gone': { name: 'Trần Quốc Bảo' },
  'approval/settled': { outcome: 'withdrawn' },
  'auth/duty-first': { duty: 'change-password' },
  'auth/passkey-not-found': { id: '019b3a52-7c1d-7e4a-9f00-000000000000' },
  'auth/second-factor-needed': {
    methods: ['passkey', 'totp', 'recovery-code'],
    challenge: 'Rv8yQh2vF0b9Vw3s1kKq7m4c5pX6tZ8nLdJ2gHs0aUE',
    passkeyOptions: { rpId: 'trucban.gialai.gov.vn', allowCredentials: [] },
  },
  'auth/too-many-attempts': { retryAfter: 30 },
  'duty/hand-over-not-yours': { id: '019b3a52-7c1d-7e4a-9f00-3a5b1c2d4e6f' },
  'duty/hand-over-too-early': {
    id: '019b3a52-7c1d-7e4a-9f00-3a5b1c2d4e6f',
    from: '2026-11-24T10:00:00.000Z',
  },
  'duty/not-your-desk': { agency: 'GL-CAT' },
  'duty/shift-ended': { id: '019b3a52-7c1d-7e4a-9f00-3a5b1c2d4e6f' },
  'duty/shift-not-found': { id: '019b3a52-7c1d-7e4a-9f00-000000000000' },
  'delivery/not-found': { id: '019b3a52-7c1d-7e4a-9f00-000000000000' },
  'feed/fault-not-found': { id: '019b3a52-7c1d-7e4a-9f00-000000000000' },
  'feed/too-many-streams': { most: 5, retryAfter: 30 },
  'idempotency/key-used-for-another': { key: '7f3f4c0e-2b8e-4a53-9d38-1' },
  'idempotency/still-running': { key: '7f3f4c0e-2b8e-4a53-9d38-1' },
  'intake/no-source': { program: 'zabbix' },
  'intake/source-not-found': { id: '019b3a52-7c1d-7e4a-9f00-000000000000' },
  'guest-report/not-found': { code: 'SC-2026-999999' },
  'gateway/another-active': { kind: 'sms' },
  'gateway/not-found': { id: '019b3a52-7c1d-7e4a-9f00-000000000000' },
  'import/has-errors': {
    count: 1,
    counts: { create: 12, update: 3, unchanged: 40, error: 1 },
    rows: [{ row: 7, code: 'GL-SYT-TTYT', errors: [] }],
  },
  'import/headers': { missing: ['code'], repeated: [] },
  'import/outdated': {
    plan: '9f86d081884c7d659a2feaa0c55ad015',
    counts: { create: 12, update: 3, unchanged: 41, error: 0 },
    rows: [],
  },
  'import/too-large': { most: 4_194_304 },
  'import/unreadable': { sheetFault: 'not-utf8', line: null, mostRows: 5000 },
  'incident/attachment-not-found': { id: '019b3a52-7c1d-7e4a-9f00-000000000000' },
  'incident/attachment-too-large': { most: 104_857_600 },
  'incident/ended': { state: 'closed' },
  'incident/merge-impossible': { into: 'SC-2026-000120', state: 'closed', why: 'target-ended' },
  'incident/move-blocked': { event: 'close', blockedBy: ['confirmedOrSilent'] },
  'incident/move-not-allowed': {
    event: 'recover',
    state: 'triage',
    allowed: ['reject', 'merge', 'accept', 'request_info', 'transfer_request', 'add_unit'],
  },
  'incident/move-not-yours': { event: 'acknowledge', by: ['desk'] },
  'incident/sender-known': { agency: 'GL-UBND-633' },
  'incident/not-assignable': {
    state: 'triage',
    assignable: ['assigned', 'containment', 'eradication', 'recovery'],
  },
  'incident/not-found': { code: 'SC-2026-000999' },
  'incident/link-impossible': { from: 'SC-2026-000123', to: 'SC-2026-000120', why: 'cycle' },
  'incident/link-not-found': { id: '019b3a52-7c1d-7e4a-9f00-000000000000' },
  'incident/observable-not-found': { id: '019b3a52-7c1d-7e4a-9f00-000000000000' },
  'incident/out-of-scope': {
    taxonomy: 'abusive-content',
    contentType: 'harmful-speech',
  },
  'incident/task-not-found': { id: '019b3a52-7c1d-7e4a-9f00-000000000000' },
  'incident/too-many-attachments': { most: 200 },
  'period/in-use': { code: 'chu-se-2026' },
  'playbook/not-found': { code: 'web-defacement-2' },
  'period/not-found': { code: 'chu-se-2030' },
  'request/precondition-required': { current: '"4"' },
  'request/too-many': { retryAfter: 12 },
  'session/not-found': { id: '019b3a52-7c1d-7e4a-9f00-000000000000' },
  'system/not-found': { code: 'CHUSE-WEB' },
  'table/draft-outdated': { table: 'routing', places: ['/rules/5/lead'] },
  'table/draft-settled': { table: 'routing', version: 2, became: 'in-force' },
  'table/no-draft': { table: 'routing' },
  'table/own-draft': { table: 'routing', version: 2 },
  'table/version-not-found': { table: 'routing', version: '9' },
  'user/not-found': { id: '019b3a52-7c1d-7e4a-9f00-000000000000' },
  'webhook/disabled': { id: '019b3a52-7c1d-7e4a-9f00-5d2c1b3a4e6f', reason: 'failing' },
  'webhook/not-found': { id: '019b3a52-7c1d-7e4a-9f00-000000000000' },
};

export function factsOf(type: string, route: Route, setting: Setting): Facts {
  if (type === 'auth/not-permitted') return { permission: route.operation['x-permission'] };
  if (type === 'request/stale') return staleOf(route);
  if (type !== 'request/invalid') return FACTS[type] ?? {};
  return { errors: placesOf(route, setting).map((place) => worded(place, setting.language)) };
}

// By the second part of a path below /api/v1: a field that others may have changed meanwhile.
const CHANGED: Facts = {
  agencies: { field: 'active', from: true, to: false },
  'api-keys': { field: 'name', from: 'Wazuh', to: 'Giám sát Wazuh' },
  calendar: { field: 'weekdays', from: [1, 2, 3, 4, 5], to: [1, 2, 3, 4, 5, 6] },
  duty: { field: 'to', from: '2026-11-24T10:00:00.000Z', to: '2026-11-24T11:00:00.000Z' },
  gateways: { field: 'active', from: true, to: false },
  incidents: { field: 'status', from: 'submitted', to: 'triage' },
  playbooks: { field: 'active', from: true, to: false },
  periods: { field: 'datesStatus', from: 'directive_window', to: 'entered' },
  systems: { field: 'level', from: 2, to: 3 },
  'routing-table': { field: 'rules/HIGH', from: null, to: { id: 'HIGH', lead: 'GL-CAT' } },
  'deadline-table': { field: 'warnAtPercent', from: [50, 80], to: [80] },
  scoring: { field: 'levels/high', from: { min: 40, max: 59 }, to: { min: 45, max: 59 } },
  users: { field: 'position', from: 'Văn thư', to: 'Chánh Văn phòng' },
  webhooks: { field: 'events', from: [], to: ['incident.*'] },
};

function staleOf({ path }: Route): Facts {
  const area = path.split('/')[3] ?? '';
  const by = area === 'incidents' ? 'Trần Quốc Bảo' : 'Võ Đình Nam';
  const change = { ...(CHANGED[area] as object), by, at: '2026-11-24T01:32:07.000Z' };
  return { current: '"4"', changes: [change] };
}

/** Mistakes one could make here: a value that does not fit, and a member that is not known. */
function placesOf({ operation }: Route, { schemas }: Setting): InvalidPlace[] {
  const body = bodyOf(operation);
  if (body) return placesIn(schemas[schemaNameOf(body) ?? ''] ?? {});
  return operation.parameters?.some(({ name }) => name === 'limit')
    ? [{ parameter: 'limit', rule: 'range', facts: { min: 1, max: 200 } }]
    : [{ parameter: 'q', rule: 'storable' }];
}

const bodyOf = ({ requestBody }: Operation): Schema | undefined =>
  Object.values(requestBody?.content ?? {})[0]?.schema;

function placesIn({ properties = {} }: Schema): InvalidPlace[] {
  const [first] = Object.entries(properties);
  return [
    ...(first ? [{ pointer: `/${first[0]}`, ...brokenRule(first[1]) }] : []),
    { pointer: '/ghiChu', rule: 'unknown-member' },
  ];
}

function brokenRule({ enum: values, type, $ref }: Schema): Pick<InvalidPlace, 'rule' | 'facts'> {
  if (values) return { rule: 'choice', facts: { values } };
  if ($ref !== undefined) return { rule: 'object' };
  return { rule: RULE_OF[String(type)] ?? 'string' };
}

const RULE_OF: Readonly<Record<string, string>> = {
  array: 'list',
  boolean: 'flag',
  integer: 'whole',
};
