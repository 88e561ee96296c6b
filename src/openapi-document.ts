import { type OpenAPIObject } from '@nestjs/swagger';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language } from './common/localisation.js';
import { catalogue } from './common/problem.js';
import { problemResponses } from './openapi-problems.js';
import { projectRoot } from './common/project-root.js';

type Schema = Record<string, unknown> & {
  nullable?: boolean;
  properties?: Record<string, Schema>;
  example?: unknown;
};

export interface Operation {
  operationId: string;
  summary?: string;
  parameters?: { name: string; in: string; description?: string; schema?: Schema }[];
  requestBody?: unknown;
  responses: Record<string, Response>;
  security?: unknown[];
  'x-problems'?: string[];
  'x-permission'?: string;
}

interface Response {
  description?: string;
  headers?: Record<string, { description?: string }>;
  content?: Record<string, unknown>;
}

interface Words {
  readonly about: string;
  readonly answers: string;
  readonly problem: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly operations: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, string>>;
}

const wordsOf = (language: Language): Words =>
  JSON.parse(
    readFileSync(join(projectRoot, 'resources', language, 'openapi.json'), 'utf8'),
  ) as Words;

/** Puts in what the decorators leave out: words in one language, examples, problems, and the 3.1 way of saying null. */
export function finishDocument(document: OpenAPIObject, language: Language): OpenAPIObject {
  const words = wordsOf(language);
  document.info.description = words.about;
  const schemas = (document.components?.schemas ?? {}) as Record<string, Schema>;
  for (const schema of Object.values(schemas)) describeFields(schema, words);
  for (const schema of Object.values(schemas)) schema.example ??= exampleOf(schema, schemas);
  for (const operation of operationsOf(document)) describeOperation(operation, words, language);
  document.tags = Object.entries(words.tags).map(([name, description]) => ({ name, description }));
  schemas['Problem'] = PROBLEM;
  sayNull(document);
  return document;
}

export const operationsOf = (document: OpenAPIObject): Operation[] =>
  Object.values(document.paths).flatMap((item) =>
    ['get', 'put', 'post', 'delete', 'patch'].flatMap((method) => {
      const operation = (item as Record<string, unknown>)[method];
      return operation === undefined ? [] : [operation as Operation];
    }),
  );

function describeFields(schema: Schema, words: Words): void {
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    if (property['$ref'] === undefined) property['description'] ??= words.fields[name];
  }
}

function describeOperation(operation: Operation, words: Words, language: Language): void {
  operation.summary = words.operations[operation.operationId] ?? '';
  for (const parameter of operation.parameters ?? []) {
    parameter.description = words.fields[parameter.description ?? parameter.name] ?? '';
  }
  for (const response of Object.values(operation.responses)) {
    response.description = words.answers;
    for (const header of Object.values(response.headers ?? {})) {
      header.description = words.fields[header.description ?? ''] ?? '';
    }
  }
  Object.assign(operation.responses, problemResponses(operation, catalogue, language));
}

/** An example of the whole from the examples of its parts. */
function exampleOf(schema: Schema, schemas: Readonly<Record<string, Schema>>): unknown {
  if (schema.example !== undefined) return schema.example;
  const ref = refOf(schema);
  if (ref !== undefined) return exampleOf(schemas[ref] ?? {}, schemas);
  if (schema.properties) {
    return Object.fromEntries(
      Object.entries(schema.properties).map(([name, part]) => [name, exampleOf(part, schemas)]),
    );
  }
  if (schema['type'] === 'array') return [exampleOf((schema['items'] ?? {}) as Schema, schemas)];
  return schema.nullable ? null : (schema['enum'] as unknown[] | undefined)?.[0];
}

function refOf(schema: Schema): string | undefined {
  const inAll = (schema['allOf'] as Schema[] | undefined)?.[0]?.['$ref'];
  return ((schema['$ref'] ?? inAll) as string | undefined)?.split('/').at(-1);
}

/** OpenAPI 3.1 has no `nullable`: null is one more type (JSON Schema 2020-12). */
function sayNull(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  Object.values(node).forEach(sayNull);
  const schema = node as Schema;
  if (schema.nullable !== true) return;
  delete schema.nullable;
  if (typeof schema['type'] === 'string') schema['type'] = [schema['type'], 'null'];
  if (Array.isArray(schema['enum'])) schema['enum'] = [...(schema['enum'] as unknown[]), null];
  if (schema['allOf'] !== undefined) {
    schema['anyOf'] = [...(schema['allOf'] as unknown[]), { type: 'null' }];
    delete schema['allOf'];
  }
}

const PROBLEM: Schema = {
  type: 'object',
  description: 'RFC 9457',
  required: ['type', 'title', 'status', 'detail', 'instance'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    instance: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['detail'],
        properties: {
          pointer: { type: 'string' },
          parameter: { type: 'string' },
          header: { type: 'string' },
          detail: { type: 'string' },
        },
      },
    },
  },
};
