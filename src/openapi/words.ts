import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language } from '../common/localisation.js';
import { projectRoot } from '../common/project-root.js';
import {
  type Document,
  type Operation,
  routesOf,
  type Schema,
  schemasIn,
} from './document-parts.js';

type Texts = Readonly<Record<string, string>>;

/** What people read in the document, in one language. */
export interface Words {
  /** A page of Markdown for the programmers of other offices. */
  readonly about: string;
  readonly servers: Texts;
  readonly tags: Texts;
  /** By operation id. */
  readonly operations: Texts;
  /** By the type of the event. */
  readonly webhooks: Texts;
  /** By the status of an answer that is no problem. */
  readonly answers: Texts;
  /** By name for every field, parameter and header, or by `Schema.field` or `operationId.parameter` where a name has several meanings. */
  readonly fields: Texts;
  /** By `Schema.example` for bodies that show more than one. */
  readonly examples: Texts;
}

export function wordsOf(language: Language): Words {
  const folder = join(projectRoot, 'resources', language);
  const words = JSON.parse(readFileSync(join(folder, 'openapi.json'), 'utf8')) as Words;
  return { ...words, about: readFileSync(join(folder, 'openapi.md'), 'utf8') };
}

/** Puts the words where they belong. What has none stays without, and a test finds it. */
export function describe(document: Document, words: Words): void {
  const { schemas, headers, securitySchemes } = document.components;
  document.info.description = words.about;
  document.tags = Object.entries(words.tags).map(([name, description]) => ({ name, description }));
  for (const [name, schema] of Object.entries(schemas)) describeFields(name, schema, words);
  for (const named of [headers, securitySchemes]) {
    for (const [name, part] of Object.entries(named)) setDescription(part, words.fields[name]);
  }
  for (const { operation } of routesOf(document)) describeOperation(operation, words);
  for (const parameter of Object.values(document.components.parameters)) {
    setDescription(parameter, words.fields[parameter.name]);
  }
  for (const [type, { post }] of Object.entries(document.webhooks)) {
    post.summary = words.webhooks[type] ?? '';
    describeAnswers(post.responses, words);
    describeFields('EventMessage', post.requestBody, words);
  }
}

function describeOperation(operation: Operation, words: Words): void {
  const { operationId, parameters = [], responses } = operation;
  operation.summary = words.operations[operationId] ?? '';
  for (const parameter of parameters) {
    setDescription(parameter, wordsFor(operationId, parameter.name, words));
  }
  describeAnswers(responses, words);
  describeFields(operationId, responses, words);
}

function describeAnswers(responses: Operation['responses'], { answers }: Words): void {
  for (const [status, answer] of Object.entries(responses)) {
    answer.description = answers[status] ?? '';
  }
}

function describeFields(owner: string, part: object, words: Words): void {
  for (const { properties = {} } of schemasIn(part)) {
    for (const [name, field] of Object.entries(properties)) {
      setDescription(field, wordsFor(owner, name, words));
    }
  }
}

const wordsFor = (owner: string, name: string, { fields }: Words): string | undefined =>
  fields[`${owner}.${name}`] ?? fields[name];

function setDescription(part: Pick<Schema, 'description'>, description?: string): void {
  if (description !== undefined) part.description = description;
}
