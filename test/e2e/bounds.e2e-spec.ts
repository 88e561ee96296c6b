import { openApiDocument } from '../../src/openapi/document.js';
import {
  type Document,
  type Schema,
  routesOf,
  schemaNameOf,
} from '../../src/openapi/document-parts.js';
import { TestApp } from '../support/app.js';

type Bounded = Schema & {
  maxItems?: number;
  maxLength?: number;
  maximum?: number;
  const?: unknown;
};

// What their rules read is of one length, or at most of a known one.
const FORMATS = ['uuid', 'date', 'date-time', 'binary'];

describe('what one may send', () => {
  let app: TestApp;
  let document: Document;
  beforeAll(async () => {
    app = await TestApp.start();
    document = openApiDocument(app.nest, 'en');
  });
  afterAll(() => app.stop());

  /** The places below a schema that may be as long as anybody likes. */
  function unbounded(schema: Bounded, at: string, seen: readonly string[] = []): string[] {
    const name = schemaNameOf(schema);
    if (name !== undefined) {
      if (seen.includes(name)) return [];
      return unbounded(document.components.schemas[name] as Bounded, at, [...seen, name]);
    }
    const inside = (part: Schema | undefined, place: string) =>
      part === undefined ? [] : unbounded(part, place, seen);
    return [
      ...(isBounded(schema) ? [] : [at]),
      ...Object.entries(schema.properties ?? {}).flatMap(([member, part]) =>
        inside(part, `${at}/${member}`),
      ),
      ...inside(schema.items, `${at}[]`),
      ...[...(schema.anyOf ?? []), ...(schema.allOf ?? [])].flatMap((part) => inside(part, at)),
    ];
  }

  function isBounded(schema: Bounded): boolean {
    const types = [schema.type].flat();
    if (types.includes('string')) return isShort(schema);
    if (types.includes('array')) return schema.maxItems !== undefined;
    const isNumber = types.includes('integer') || types.includes('number');
    return !isNumber || schema.maximum !== undefined;
  }

  const isShort = ({ maxLength, format, pattern, enum: values, const: only }: Bounded): boolean =>
    maxLength !== undefined ||
    values !== undefined ||
    only !== undefined ||
    FORMATS.includes(format ?? '') ||
    // One of a fixed length, such as a header's.
    (pattern !== undefined && !/[*+]|\{\d+,\}/.test(pattern));

  it('is bounded: every text, every list and every number of every body', () => {
    const places = routesOf(document).flatMap(({ path, method, operation }) =>
      Object.values(operation.requestBody?.content ?? {}).flatMap(({ schema }) =>
        unbounded(schema, `${method} ${path} `),
      ),
    );
    expect(places).toEqual([]);
  });

  it('is bounded in the query as well', () => {
    // What a provider of identities sends along is as long as a whole address may be.
    const routes = routesOf(document).filter(({ path }) => !path.endsWith('/oidc/callback'));
    const places = routes.flatMap(({ path, method, operation }) =>
      (operation.parameters ?? [])
        .filter((parameter) => parameter.in === 'query')
        .flatMap(({ name, schema }) => unbounded(schema, `${method} ${path}?${name}`)),
    );
    expect(places).toEqual([]);
  });

  it('gives pages of at most 200', () => {
    const limits = routesOf(document).flatMap(({ operation }) =>
      (operation.parameters ?? []).filter(({ name }) => name === 'limit'),
    );
    expect(limits.length).toBeGreaterThan(10);
    for (const { schema } of limits) expect((schema as Bounded).maximum).toBeLessThanOrEqual(200);
  });
});
