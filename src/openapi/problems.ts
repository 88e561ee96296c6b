import { type Language, text } from '../common/localisation.js';
import { catalogue } from '../common/problem.js';
import { FAULT, problemDocument, STATUS_OF } from '../common/problem-details.js';
import { type Answer, type Operation, type Route, type Schema } from './document-parts.js';
import { factsOf } from './problem-facts.js';

export const PROBLEM_MEDIA = 'application/problem+json';
const BODY_PROBLEMS = [
  'request/not-json',
  'request/not-utf8',
  'request/too-large',
  'request/unsupported-media-type',
];

/** The problems that follow from what an operation takes, whatever it does. */
function usualProblems({ method, operation }: Route): string[] {
  const takes = (name: string) => operation.parameters?.some((one) => one.name === name);
  return [
    'request/malformed',
    // Of every route: a query with a NUL in it is refused before anybody asks what it is for.
    'request/invalid',
    FAULT,
    ...(operation['x-unlimited'] ? [] : ['request/too-many']),
    // Who is asking is a question to the database.
    ...(operation['x-permission']
      ? ['auth/not-signed-in', 'auth/not-permitted', 'server/database-unavailable']
      : []),
    ...(operation['x-permission'] && !operation['x-even-with-duties'] ? ['auth/duty-first'] : []),
    ...(method === 'get' ? [] : BODY_PROBLEMS),
    ...(takes('If-Match') ? ['request/precondition-required', 'request/stale'] : []),
    ...(takes('Idempotency-Key')
      ? ['idempotency/key-used-for-another', 'idempotency/still-running']
      : []),
  ];
}

/** Adds one answer a status, with an example of every problem type that can have it. */
export function documentProblems(
  route: Route,
  language: Language,
  schemas: Readonly<Record<string, Schema>>,
): void {
  const { operation } = route;
  const named = new Set([...usualProblems(route), ...(operation['x-problems'] ?? [])]);
  // A database that may be away may be slow as well.
  if (named.has('server/database-unavailable')) named.add('server/too-slow');
  const types = [...named];
  operation['x-problems'] = types;
  for (const type of types) {
    const status = statusOf(type, operation);
    const title = text(language, 'problems', `${type}.title`);
    const answer = operation.responses[status] ?? problemAnswer(status);
    operation.responses[status] = answer;
    answer.description = [answer.description, title].filter(Boolean).join(' · ');
    const facts = factsOf(type, route, { language, schemas });
    const examples = answer.content?.[PROBLEM_MEDIA]?.examples ?? {};
    examples[type] = { summary: title, value: exampleOf(type, { status, facts, language, route }) };
  }
}

function statusOf(type: string, { operationId }: Operation): number {
  if (type === FAULT) return 500;
  const kind = catalogue.get(type);
  if (!kind) throw new Error(`${operationId} names the unknown problem ${type}.`);
  return STATUS_OF[kind];
}

const problemAnswer = (status: number): Answer => ({
  description: '',
  headers: headersOf(
    'Content-Language',
    ...(status === 401 ? ['WWW-Authenticate'] : []),
    ...(status === 429 || status === 503 ? ['Retry-After'] : []),
  ),
  content: {
    [PROBLEM_MEDIA]: { schema: { $ref: '#/components/schemas/Problem' }, examples: {} },
  },
});

export const headersOf = (...names: string[]): Record<string, { $ref: string }> =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));

interface Telling {
  readonly status: number;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly language: Language;
  readonly route: Route;
}

const exampleOf = (type: string, { status, facts, language, route }: Telling) => ({
  ...problemDocument(type, facts, language),
  status,
  instance: instanceOf(route),
});

/** The path as it is called, with the examples of its parameters. */
const instanceOf = ({ path, operation }: Route): string =>
  (operation.parameters ?? [])
    .filter((parameter) => parameter.in === 'path')
    .reduce((called, { name, example }) => called.replace(`{${name}}`, String(example)), path);

const field = (type: string, example: unknown): Schema => ({ type, examples: [example] });

/** RFC 9457. What a problem type says beside these members, its examples show. */
export const PROBLEM_SCHEMAS: Readonly<Record<string, Schema>> = {
  Problem: {
    type: 'object',
    required: ['type', 'title', 'status', 'detail', 'instance'],
    additionalProperties: true,
    properties: {
      type: field('string', '/problems/request/invalid'),
      title: field('string', 'Dữ liệu chưa hợp lệ'),
      status: field('integer', 422),
      detail: field('string', 'Có chỗ chưa hợp lệ; danh sách errors chỉ rõ từng chỗ.'),
      instance: field('string', '/api/v1/incidents'),
      errors: { type: 'array', items: { $ref: '#/components/schemas/InvalidPlace' } },
    },
  },
  InvalidPlace: {
    type: 'object',
    required: ['detail'],
    additionalProperties: false,
    properties: {
      pointer: field('string', '/impact/spread'),
      parameter: field('string', 'limit'),
      header: field('string', 'Idempotency-Key'),
      detail: field('string', 'cần là một trong: single, several, unit, multi_unit, wide'),
    },
    // One place is in the body, in the query or in a header, never in two of them.
    examples: [{ pointer: '/impact/spread', detail: 'cần là một trong: single, several, unit' }],
  },
};
