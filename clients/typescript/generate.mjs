// Writes src/schema.d.ts from an OpenAPI document that comes in on standard input: npm run client.
import { writeFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

export const SCHEMA = fileURLToPath(new URL('src/schema.d.ts', import.meta.url));

const NOTE = '// Made from the OpenAPI document by npm run client; never changed by hand.\n';

/** The types of a document. */
export async function schemaOf(document) {
  return NOTE + astToString(await openapiTS(typesIn(document)));
}

/**
 * What types are made of. Examples and headers of answers would make the file ten times as long and say nothing to a
 * compiler; and whatever an operation refuses is a problem document, whose type is a text.
 */
function typesIn(document) {
  const slim = withoutExamples(structuredClone(document));
  for (const operation of Object.values(slim.paths).flatMap(Object.values)) {
    operation.responses = answersOf(operation);
  }
  delete slim.components.headers;
  return slim;
}

const answersOf = ({ responses }) => {
  const all = Object.entries(responses).map(([status, { description, content }]) =>
    status < '400'
      ? [status, { description, content }]
      : ['default', { description: 'What is refused, and why', content }],
  );
  return Object.fromEntries(all);
};

function withoutExamples(node) {
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) return node.map(withoutExamples);
  const kept = Object.entries(node).filter(([name, part]) => !isExample(name, part, node));
  return Object.fromEntries(kept.map(([name, part]) => [name, withoutExamples(part)]));
}

// A list of examples of a schema, or those of a body by name; a field that is called so has a schema of its own.
const isExample = (name, part, { schema, type, $ref, anyOf, properties }) =>
  (name === 'examples' || name === 'example') &&
  (Array.isArray(part) || [schema, type, $ref, anyOf, properties].some((one) => one !== undefined));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(SCHEMA, await schemaOf(JSON.parse(await text(process.stdin))));
}
