import { type Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { type Response } from 'supertest';
import { type Document, type Operation, routesOf } from '../../src/openapi/document-parts.js';
import { HEADERS } from '../../src/openapi/headers.js';
import { PROBLEM_MEDIA } from '../../src/openapi/problems.js';

// An answer may do without them: at the end of a list, the first time, and where nobody is limited.
const OPTIONAL_HEADERS = ['Link', 'Idempotency-Replayed', 'RateLimit', 'RateLimit-Policy'];
const PROBLEM_MEMBERS = ['type', 'title', 'status', 'detail', 'instance', 'errors'];
// Of these alone the document speaks; the reader and the document itself are no part of it.
const DESCRIBED = /^\/(api\/v1|health|\.well-known)\//;

const JSON_MEDIA = /[/+]json$/;

interface Checkers {
  readonly schemaChecker: () => Ajv2020;
  checkerOf(document: Document): Ajv2020;
  describedIn(file: string): DescribedDesk;
}

interface DescribedDesk {
  readonly document: Document;
  readonly ajv: Ajv2020;
}

// Of `checkers.mjs`, by way of `desk-environment.mjs`.
declare const checkers: Checkers;

/** JSON Schema 2020-12 as OpenAPI 3.1 uses it. */
export const { schemaChecker } = checkers;

interface Described {
  readonly method: string;
  readonly pattern: RegExp;
  readonly pointer: string;
  readonly operation: Operation;
}

/** The document of the build, in English, which global-setup leaves for all. */
function describedDesk(): DescribedDesk {
  const { TEST_DOCUMENT: file } = process.env;
  if (file === undefined) throw new Error('global-setup has not run.');
  return checkers.describedIn(file);
}

/** Compares what the desk sends with what its OpenAPI document says that it sends. */
export class Contract {
  private readonly operations: readonly Described[];

  private constructor(
    document: Document,
    private readonly ajv: Ajv2020,
  ) {
    this.operations = routesOf(document)
      .map(({ path, method, operation }) => ({
        method,
        pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`),
        pointer: ['paths', path, method, 'responses'].map(escaped).join('/'),
        operation,
      }))
      // `/periods/current` before `/periods/{code}`.
      .sort((a, b) => paramsOf(a) - paramsOf(b));
  }

  static ofTheBuild(): Contract {
    const { document, ajv } = describedDesk();
    return new Contract(document, ajv);
  }

  static of(document: Document): Contract {
    return new Contract(document, checkers.checkerOf(document));
  }

  /** @throws when an answer is not one that the document describes */
  check(method: string, url: string, answer: Response): void {
    const [path = ''] = url.split('?');
    if (!DESCRIBED.test(path)) return;
    const described = this.operations.find(
      (one) => one.method === method && one.pattern.test(path),
    );
    const faults = described
      ? this.faults(described, answer)
      : answer.body?.type === '/problems/request/no-such-route'
        ? []
        : ['there is no such operation'];
    if (faults.length === 0) return;
    throw new Error(
      `${method.toUpperCase()} ${path} answered ${answer.status} against the OpenAPI document: ${faults.join('; ')}\n${answer.text.slice(0, 2000)}`,
    );
  }

  private faults({ operation, pointer }: Described, answer: Response): string[] {
    const status = String(answer.status);
    const documented = operation.responses[status];
    // A fault is described so that clients know its shape; a test that meets one has found a bug.
    if (!documented || status === '500') return [`${status} is not what it may answer`];
    const [media] = Object.keys(documented.content ?? {});
    return [
      ...headerFaults(Object.keys(documented.headers ?? {}), answer),
      ...(media === undefined ? bodyFaults(answer) : this.mediaFaults(media, pointer, answer)),
      ...(media === PROBLEM_MEDIA ? problemFaults(operation, answer) : []),
    ];
  }

  private mediaFaults(media: string, pointer: string, answer: Response): string[] {
    const { type, status, body } = answer;
    if (type !== media) return [`${type} instead of ${media}`];
    // What is inside a file is for its own test to say.
    if (!JSON_MEDIA.test(media)) return [];
    return this.schemaFaults(`desk#/${pointer}/${status}/content/${escaped(media)}/schema`, body);
  }

  private schemaFaults($ref: string, body: unknown): string[] {
    const valid = this.ajv.getSchema($ref) as ValidateFunction | undefined;
    if (!valid) return [`no schema at ${$ref}`];
    if (valid(body)) return [];
    return (valid.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `${instancePath || 'the body'} ${message ?? ''} ${JSON.stringify(params)}`,
    );
  }
}

/** What is wrong with a message to a receiver by the document's catalogue of events. */
export function eventFaults(document: Document): (message: { type: string }) => string[] {
  const ajv = checkers.checkerOf(document);
  return (message) => {
    const schema = ['webhooks', message.type, 'post/requestBody/content/application~1json/schema'];
    const validate = ajv.getSchema(`desk#/${schema.join('/')}`) as ValidateFunction | undefined;
    if (!validate) return [`${message.type} is not in the catalogue`];
    return validate(message) ? [] : (validate.errors ?? []).map((one) => JSON.stringify(one));
  };
}

const paramsOf = ({ pointer }: Described): number => pointer.split('{').length;

const escaped = (part: string): string =>
  encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));

const bodyFaults = ({ text }: Response): string[] => (text === '' ? [] : ['with a body']);

function headerFaults(documented: readonly string[], { headers }: Response): string[] {
  const sent = Object.keys(HEADERS).filter((name) => headers[name.toLowerCase()] !== undefined);
  const needed = documented.filter((name) => !OPTIONAL_HEADERS.includes(name));
  return [
    ...needed.filter((name) => !sent.includes(name)).map((name) => `without ${name}`),
    ...sent.filter((name) => !documented.includes(name)).map((name) => `with ${name}`),
  ];
}

/** Its type is one that the operation names for this status, and it tells what that type's example tells. */
function problemFaults(operation: Operation, { status, body }: Response): string[] {
  const [content] = Object.values(operation.responses[status]?.content ?? {});
  const type = String(body.type).replace('/problems/', '');
  const example = content?.examples?.[type]?.value as object | undefined;
  if (!example) return [`${type} is no problem of it`];
  const known = [...PROBLEM_MEMBERS, ...Object.keys(example)];
  return Object.keys(body as object)
    .filter((member) => !known.includes(member))
    .map((member) => `the example of ${type} has no ${member}`);
}
