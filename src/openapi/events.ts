import { CASE_SEVERITIES, CASE_STATUSES } from '../incidents/case-events.js';
import { TEST_TYPE } from '../notifications/domain/webhooks/payload.js';
import { EVENT_CATALOGUE } from '../notifications/event-catalogue.js';
import {
  type Document,
  type EventOperation,
  type Parameter,
  type Schema,
} from './document-parts.js';

const text = (example: string): Schema => ({ type: 'string', examples: [example] });
const whole = (example: number): Schema => ({ type: 'integer', minimum: 1, examples: [example] });
const instant = { type: 'string', format: 'date-time', examples: ['2026-11-24T01:30:00.000Z'] };
const ID = '019b3a52-7c1d-7e4a-9f00-3a5b1c2d4e6f';

const members = (properties: Readonly<Record<string, Schema>>): Schema => ({
  ...{ type: 'object', required: Object.keys(properties), properties: { ...properties } },
});

/** What `data` holds. Members may be added, so a receiver passes over those it does not know. */
export const EVENT_SCHEMAS: Readonly<Record<string, Schema>> = {
  CaseEventData: members({
    feedSequence: whole(1024),
    code: text('SC-2026-000123'),
    sequence: whole(2),
    status: { type: 'string', enum: [...CASE_STATUSES], examples: ['triage'] },
    severity: { type: 'string', enum: [...CASE_SEVERITIES], examples: ['critical'] },
    leadAgency: text('GL-CAT'),
  }),
  RegisterEventData: members({
    feedSequence: whole(1025),
    subject: text('GL-UBND-633'),
    version: whole(4),
    fields: { type: 'array', items: { type: 'string' }, examples: [['name', 'active']] },
  }),
  TestEventData: members({
    webhook: { type: 'string', format: 'uuid', examples: [ID] },
  }),
};

/** What comes with every message (Standard Webhooks 1.0). */
export const EVENT_HEADERS: Readonly<Record<string, Parameter>> = {
  'webhook-id': header({ type: 'string', examples: [ID] }),
  'webhook-timestamp': header({ type: 'string', pattern: '^\\d+$', examples: ['1795484400'] }),
  'webhook-signature': header(text('v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=')),
};

function header(schema: Schema): Parameter {
  return { name: '', in: 'header', required: true, schema };
}

/** The catalogue of events: what a receiver is sent, one entry for each type. */
export function documentEvents(document: Document): void {
  const { components } = document;
  Object.assign(components.schemas, structuredClone(EVENT_SCHEMAS));
  components.parameters = Object.fromEntries(
    Object.entries(EVENT_HEADERS).map(([name, one]) => [name, { ...structuredClone(one), name }]),
  );
  document.webhooks = Object.fromEntries(
    [...EVENT_CATALOGUE, TEST_TYPE].map((type) => [type, { post: operationOf(type) }]),
  );
}

const operationOf = (type: string): EventOperation => ({
  parameters: Object.keys(EVENT_HEADERS).map((name) => ({
    $ref: `#/components/parameters/${name}`,
  })),
  requestBody: { required: true, content: { 'application/json': { schema: messageOf(type) } } },
  responses: { '2XX': { description: '' }, '410': { description: '' } },
});

const messageOf = (type: string): Schema =>
  members({
    type: { type: 'string', const: type, examples: [type] },
    timestamp: { ...instant },
    data: { $ref: `#/components/schemas/${dataOf(type)}` },
  });

function dataOf(type: string): string {
  if (type === TEST_TYPE) return 'TestEventData';
  return type.startsWith('incident.') ? 'CaseEventData' : 'RegisterEventData';
}
