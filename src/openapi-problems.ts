import { type Language, text } from './common/localisation.js';
import { type ProblemKind } from './common/problem.js';
import { STATUS_OF } from './common/problem-details.js';
import { type Operation } from './openapi-document.js';

/** The problems that follow from what an operation takes, whatever it does. */
function usualProblems({ parameters = [], requestBody, ...operation }: Operation): string[] {
  const takes = (name: string) => parameters.some((parameter) => parameter.name === name);
  return [
    'request/malformed',
    'server/database-unavailable',
    ...(operation['x-permission'] ? ['auth/not-signed-in', 'auth/not-permitted'] : []),
    ...(requestBody ? BODY_PROBLEMS : []),
    ...(parameters.length > 0 ? ['request/invalid'] : []),
    ...(takes('Idempotency-Key') ? ['idempotency/key-used-for-another', 'idempotency/still-running'] : []),
  ];
}

const BODY_PROBLEMS = [
  'request/not-json',
  'request/not-utf8',
  'request/too-large',
  'request/unsupported-media-type',
  'request/invalid',
];

/** One answer a status, with an example of every problem type that can have it. */
export function problemResponses(
  operation: Operation,
  catalogue: ReadonlyMap<string, ProblemKind>,
  language: Language,
): Operation['responses'] {
  const responses: Operation['responses'] = {};
  for (const type of new Set([...usualProblems(operation), ...(operation['x-problems'] ?? [])])) {
    const kind = catalogue.get(type);
    if (!kind) throw new Error(`${operation.operationId} names the unknown problem ${type}.`);
    const status = STATUS_OF[kind];
    const title = text(language, 'problems', `${type}.title`);
    const response = (responses[status] ??= { description: '', content: { [MEDIA]: { schema: REF, examples: {} } } });
    response.description = [response.description, title].filter(Boolean).join(' · ');
    const { examples } = response.content?.[MEDIA] as { examples: Record<string, unknown> };
    examples[type] = { value: exampleOf(type, status, language) };
  }
  return responses;
}

const MEDIA = 'application/problem+json';
const REF = { $ref: '#/components/schemas/Problem' };

const exampleOf = (type: string, status: number, language: Language) => ({
  type: `/problems/${type}`,
  title: text(language, 'problems', `${type}.title`),
  status,
  detail: text(language, 'problems', `${type}.detail`),
  instance: '/api/v1/…',
});
