import { type Schema } from './document-parts.js';

/**
 * The generator writes schemas as OpenAPI 3.0 had them. In 3.1 they are JSON Schema 2020-12: null is a type,
 * examples are a list, and a reference may have other members beside it.
 */
export function modernise(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  Object.values(node).forEach(modernise);
  if (!Array.isArray(node)) moderniseOne(node);
}

function moderniseOne(schema: Schema): void {
  if (schema.allOf?.length === 1) unwrap(schema);
  if (schema.nullable === true) sayNull(schema);
  delete schema.nullable;
  if ('example' in schema && isSchema(schema)) {
    schema.examples = [schema.example];
    delete schema.example;
  }
}

/** Parameters, headers and media types have an `example` as well, and keep it. */
const isSchema = (node: object): boolean =>
  ['type', '$ref', 'anyOf', 'oneOf', 'enum'].some((member) => member in node);

function unwrap(schema: Schema): void {
  const [only] = schema.allOf ?? [];
  delete schema.allOf;
  Object.assign(schema, only);
}

function sayNull(schema: Schema): void {
  if (schema.enum) schema.enum = [...schema.enum, null];
  if (typeof schema.type === 'string') schema.type = [schema.type, 'null'];
  if (schema.$ref !== undefined) {
    schema.anyOf = [{ $ref: schema.$ref }, { type: 'null' }];
    delete schema.$ref;
  }
}
