import { wholeExamples } from '../common/whole-examples.js';
import { type MediaType, type Schema, schemaNameOf } from './document-parts.js';
import { type Words } from './words.js';

type Schemas = Readonly<Record<string, Schema>>;

/** An example of the whole: its own, that of its class, or one put together from its parts. */
export function exampleOf(schema: Schema, schemas: Schemas): unknown {
  if (schema.examples) return schema.examples[0];
  const meant = schemas[schemaNameOf(schema) ?? ''] ?? schema.anyOf?.[0];
  return meant ? exampleOf(meant, schemas) : composed(schema, schemas);
}

function composed({ items, properties, enum: values }: Schema, schemas: Schemas): unknown {
  if (items) return [exampleOf(items, schemas)];
  return properties ? whole(properties, schemas) : values?.[0];
}

const whole = (properties: Schemas, schemas: Schemas): object =>
  Object.fromEntries(
    Object.entries(properties)
      .map(([name, property]) => [name, exampleOf(property, schemas)] as const)
      .filter(([, example]) => example !== undefined),
  );

/** Each class gets the example of the whole that all who refer to it show. */
export function exemplify(schemas: Schemas): void {
  for (const [name, schema] of Object.entries(schemas)) {
    const [given] = Object.values(wholeExamples.get(name) ?? {});
    if (given) schema.examples = [given];
  }
  for (const schema of Object.values(schemas)) schema.examples ??= [exampleOf(schema, schemas)];
}

/** What is sent or answered shows its example, or every one of them with what it is an example of. */
export function show(media: MediaType, schemas: Schemas, { examples: summaries }: Words): void {
  const name = schemaNameOf(media.schema) ?? '';
  const given = Object.entries(wholeExamples.get(name) ?? {});
  if (given.length < 2) {
    media.example = exampleOf(media.schema, schemas);
    return;
  }
  media.examples = Object.fromEntries(
    given.map(([key, value]) => [key, { summary: summaries[`${name}.${key}`] ?? key, value }]),
  );
}
