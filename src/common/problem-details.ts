import { HttpException } from '@nestjs/common';
import { has, label, type Language, text } from './localisation.js';
import { type Facts, Problem, type ProblemKind } from './problem.js';
import {
  BodyTooLarge,
  DatabaseTooSlow,
  DatabaseUnavailable,
  Invalid,
  type InvalidPlace,
  MalformedRequest,
  NoSuchRoute,
  NotJson,
  UnsupportedMediaType,
} from './problems.js';

export const STATUS_OF: Readonly<Record<ProblemKind, number>> = {
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  'too-slow': 408,
  conflict: 409,
  stale: 412,
  'too-large': 413,
  unsupported: 415,
  invalid: 422,
  'precondition-required': 428,
  'too-many': 429,
  'headers-too-large': 431,
  unavailable: 503,
};

/** A document as RFC 9457 has it. */
export interface ProblemDetails extends Record<string, unknown> {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
}

/** What is wrong with the service itself; no problem of the catalogue, for nobody can act on it. */
export const FAULT = 'server/fault';

export function problemDetails(
  error: unknown,
  { language, instance }: { language: Language; instance: string },
): ProblemDetails {
  const problem = asProblem(error);
  const type = problem?.type ?? FAULT;
  return {
    ...problemDocument(type, problem?.facts, language),
    status: problem ? STATUS_OF[problem.kind] : 500,
    instance,
    ...(problem instanceof Invalid && {
      errors: problem.places.map((place) => worded(place, language)),
    }),
  };
}

/** What a type says with these facts, to programs and to people. */
export const problemDocument = (type: string, facts: Facts | undefined, language: Language) => ({
  ...facts,
  type: `/problems/${type}`,
  title: text(language, 'problems', `${type}.title`),
  detail: text(language, 'problems', `${type}.detail`, inWords(facts)),
});

/** Facts as people say them: a value of one of the desk's own lists has a word under `<fact>.<value>`. */
function inWords(facts: Facts = {}): Facts {
  const word = (fact: string, value: unknown): unknown =>
    typeof value === 'string' && has('words', `${fact}.${value}`)
      ? label('words', `${fact}.${value}`)
      : value;
  return Object.fromEntries(
    Object.entries(facts).map(([fact, value]) => [
      fact,
      Array.isArray(value) ? value.map((one) => word(fact, one)) : word(fact, value),
    ]),
  );
}

export const worded = ({ rule, facts, ...place }: InvalidPlace, language: Language) => ({
  ...place,
  detail: text(language, 'rules', rule, facts),
});

/** What the framework, the HTTP server and the database throw, as problems of ours; nothing for a fault. */
export function asProblem(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error;
  if (isTooSlow(error)) return new DatabaseTooSlow();
  if (isDatabaseAway(error)) return new DatabaseUnavailable();
  const status =
    error instanceof HttpException
      ? error.getStatus()
      : (error as { statusCode?: number }).statusCode;
  if (status === undefined || status >= 500) return undefined;
  return (BY_STATUS[status] ?? malformed)(error);
}

const BY_STATUS: Readonly<Record<number, (error: unknown) => Problem>> = {
  404: () => new NoSuchRoute(),
  413: () => new BodyTooLarge(),
  415: () => new UnsupportedMediaType(),
};

const malformed = (error: unknown): Problem =>
  error instanceof SyntaxError || (error as { code?: string }).code === EMPTY_BODY
    ? new NotJson()
    : new MalformedRequest();

const EMPTY_BODY = 'FST_ERR_CTP_EMPTY_JSON_BODY';

// 57014 is a statement that ran into its time limit, 55P03 one that waited too long for somebody else's lock, 25P03 a transaction
// that nobody went on with; the rest is pg's own word for an answer that never came.
const SLOW = /^(57014|55P03|25P03)$/;
const SLOW_WORDS = /Query read timeout/;

// Class 08 is "connection exception", 57P0x an administrator's or a crash's shutdown, 53300 too many connections; the rest is
// Node's, pg's and TypeORM's own words for a server that is not there, or has gone, or whose connections are all in use.
const AWAY = /^(08...|57P0[1-5]|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/;
const AWAY_WORDS =
  /Connection terminated|timeout exceeded when trying to connect|Client (has encountered a connection error|was closed)|query runner (was )?already released/i;

const isTooSlow = (error: unknown): boolean => says(error, { codes: SLOW, words: SLOW_WORDS });

function isDatabaseAway(error: unknown): boolean {
  const { code, syscall } = originOf(error);
  return (
    says(error, { codes: AWAY, words: AWAY_WORDS }) ||
    // The socket of a stopped server on this machine is a file that is not there.
    (code === 'ENOENT' && syscall === 'connect')
  );
}

function says(error: unknown, { codes, words }: { codes: RegExp; words: RegExp }): boolean {
  const { code, message } = originOf(error);
  return (
    (typeof code === 'string' && codes.test(code)) ||
    (typeof message === 'string' && words.test(message))
  );
}

/** What the driver threw, out of what TypeORM has put around it. */
function originOf(error: unknown): Readonly<Record<string, unknown>> {
  const { driverError } = error as { driverError?: unknown };
  return driverError === undefined ? (error as Record<string, unknown>) : originOf(driverError);
}
