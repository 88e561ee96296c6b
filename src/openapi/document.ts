import { type INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { type Language } from '../common/localisation.js';
import {
  type Document,
  type Operation,
  type Parameter,
  routesOf,
  type Schema,
  schemaNameOf,
  schemasIn,
} from './document-parts.js';
import { documentEvents } from './events.js';
import { exampleOf, exemplify, show } from './examples.js';
import { HEADERS } from './headers.js';
import { modernise } from './modern-schemas.js';
import { documentProblems, headersOf, PROBLEM_SCHEMAS } from './problems.js';
import { describe, type Words, wordsOf } from './words.js';

const SIGNED_IN = [{ bearer: [] }];

/** Puts in what the decorators leave out: words in one language, examples, problems, and the ways of OpenAPI 3.1. */
export function openApiDocument(app: INestApplication, language: Language): Document {
  const words = wordsOf(language);
  const document = generated(app, words);
  const { schemas } = document.components;
  const routes = routesOf(document);
  documentEvents(document);
  modernise(document);
  exemplify(schemas);
  closeBodies(document);
  for (const { operation } of routes) finish(operation, schemas, words);
  for (const { post } of Object.values(document.webhooks)) showBodies(post, schemas, words);
  describe(document, words);
  for (const route of routes) documentProblems(route, language, schemas);
  for (const { operation } of routes) addHeaders(operation);
  return document;
}

function generated(app: INestApplication, { servers }: Words): Document {
  const frame = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Trực Ban')
    .setVersion('1.0')
    .setLicense('MIT', 'https://opensource.org/license/mit')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' }, 'bearer')
    .addApiKey({ type: 'apiKey', in: 'header', name: 'X-API-Key' }, 'apiKey')
    .build();
  const document = SwaggerModule.createDocument(app, frame) as unknown as Document;
  delete document.info.contact;
  // Relative to where the document was read: right behind every proxy.
  document.servers = Object.entries(servers).map(([url, description]) => ({ url, description }));
  document.security = SIGNED_IN;
  document.components.schemas = {
    ...document.components.schemas,
    ...structuredClone(PROBLEM_SCHEMAS),
  };
  document.components.headers = structuredClone(HEADERS);
  return document;
}

function finish(operation: Operation, schemas: Record<string, Schema>, words: Words): void {
  operation.security ??= [];
  for (const parameter of operation.parameters ?? []) finishParameter(parameter, schemas);
  showBodies(operation, schemas, words);
}

function showBodies(
  { requestBody, responses }: Pick<Operation, 'requestBody' | 'responses'>,
  schemas: Record<string, Schema>,
  words: Words,
): void {
  for (const part of [requestBody, ...Object.values(responses)]) {
    for (const media of Object.values(part?.content ?? {})) show(media, schemas, words);
  }
}

function finishParameter(parameter: Parameter, schemas: Record<string, Schema>): void {
  const example = exampleOf(parameter.schema, schemas);
  parameter.schema.examples = [example];
  // The reader fills in what has an example of its own; a filter nobody asked for would only hide things.
  if (parameter.required) parameter.example = example;
  if (parameter.schema.type === 'array') Object.assign(parameter, COMMAS);
}

/** `?status=triage,assigned` */
const COMMAS = { style: 'form', explode: false };

/** A member that a body does not have is refused, and the schema says so. */
function closeBodies(document: Document): void {
  const { schemas } = document.components;
  const open = routesOf(document).flatMap(({ operation }) => schemasIn(operation.requestBody));
  for (let schema = open.pop(); schema; schema = open.pop()) {
    const named = schemas[schemaNameOf(schema) ?? ''];
    if (!named || named.additionalProperties === false) continue;
    named.additionalProperties = false;
    open.push(...schemasIn(named.properties));
  }
}

/** What every answer says, and every one to a request that may be sent twice. */
function addHeaders({ parameters = [], responses, ...operation }: Operation): void {
  const limits = operation['x-unlimited'] ? [] : ['RateLimit', 'RateLimit-Policy'];
  const keyed = parameters.some(({ name }) => name === 'Idempotency-Key');
  for (const [status, answer] of Object.entries(responses)) {
    answer.headers = {
      ...headersOf('X-Request-Id', ...limits),
      ...headersOf(...(keyed && status < '300' ? ['Idempotency-Replayed'] : [])),
      ...answer.headers,
    };
  }
}
