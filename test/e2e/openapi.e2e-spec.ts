import { type ValidateFunction } from 'ajv';
import fs from 'node:fs';
import { SCHEMA, schemaOf } from '../../clients/typescript/generate.mjs';
import { STATUS_OF } from '../../src/common/problem-details.js';
import { catalogue } from '../../src/common/problem.js';
import { moveOf } from '../../src/incidents/domain/lifecycle.js';
import { unfitMembers } from '../../src/incidents/domain/members.js';
import { type MoveRequest } from '../../src/incidents/domain/move-request.js';
import { openApiDocument } from '../../src/openapi/document.js';
import {
  type Document,
  type MediaType,
  type Route,
  routesOf,
  type Schema,
  schemasIn,
} from '../../src/openapi/document-parts.js';
import { wordsOf } from '../../src/openapi/words.js';
import { PAGE_PATHS } from '../../src/pages/serve-pages.js';
import { TestApp } from '../support/app.js';
import { schemaChecker } from '../support/contract.js';

let app: TestApp;
let document: Document;
let english: Document;
let routes: Route[];
beforeAll(async () => {
  app = await TestApp.start();
  document = openApiDocument(app.nest, 'vi');
  english = openApiDocument(app.nest, 'en');
  routes = routesOf(document);
});
afterAll(() => app.stop());

const titleOf = ({ method, path }: Route): string => `${method.toUpperCase()} ${path}`;

/** Every place of the document where something is, by its path: `paths./api/v1/incidents.post.summary`. */
function placesIn(node: unknown, at = ''): [string, unknown][] {
  if (typeof node !== 'object' || node === null) return [[at, node]];
  return Object.entries(node).flatMap(([name, part]) => placesIn(part, `${at}.${name}`));
}

/** Bodies and answers, each with a name to find it by. */
const mediaOf = (): [string, MediaType][] =>
  routes.flatMap((route) => {
    const { requestBody, responses } = route.operation;
    const body = Object.values(requestBody?.content ?? {});
    const answers = Object.entries(responses).flatMap(([status, { content = {} }]) =>
      Object.values(content).map((media): [string, MediaType] => [
        `${titleOf(route)} ${status}`,
        media,
      ]),
    );
    return [
      ...body.map((media): [string, MediaType] => [`${titleOf(route)} body`, media]),
      ...answers,
    ];
  });

const examplesOf = ({ example, examples }: MediaType): unknown[] =>
  examples ? Object.values(examples).map(({ value }) => value) : [example];

describe('the OpenAPI document', () => {
  it('is served in the language of the caller, or in the one that the address asks for', async () => {
    const served = async (query: string, language?: string) => {
      const call = app.anonymous('get', `/api/openapi.json${query}`);
      const { headers, body } = await (language ? call.set('accept-language', language) : call);
      return [headers['content-language'], body.info.description];
    };
    const [vi, en] = [document.info.description, english.info.description];
    expect(await served('')).toEqual(['vi', vi]);
    expect(await served('', 'en')).toEqual(['en', en]);
    expect(await served('?lang=en')).toEqual(['en', en]);
    expect(await served('?lang=vi', 'en')).toEqual(['vi', vi]);
    expect(await served('?lang=fr')).toEqual(['vi', vi]);
  });

  it('is of OpenAPI 3.1, with nothing of 3.0 left in it', () => {
    expect(document.openapi).toBe('3.1.0');
    const old = placesIn(document).filter(([place]) => /\.(nullable|exclusiveM\w+)$/.test(place));
    expect(old).toEqual([]);
    const schemas = schemasIn(document.components.schemas);
    expect(schemas.filter((schema) => 'example' in schema)).toEqual([]);
  });

  it('has one operation for each route of the desk, and no other', () => {
    const documented = routes.map(titleOf).sort();
    expect(documented).toEqual(served());
    expect(documented.length).toBeGreaterThan(40);
  });

  it('gives each operation an id of its own, one tag that is explained, and its security', () => {
    const ids = routes.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    const tags = document.tags?.map(({ name }) => name) ?? [];
    for (const { operation } of routes) {
      expect([operation.operationId, operation.tags]).toEqual([
        operation.operationId,
        [expect.stringMatching(new RegExp(`^(${tags.join('|')})$`))],
      ]);
      const isPublic = operation['x-permission'] === undefined;
      const schemes = (operation.security ?? []).filter((scheme) => !('apiKey' in scheme));
      expect(schemes).toEqual(isPublic ? [] : [{ bearer: [] }]);
    }
    expect(routes.filter(({ operation }) => !operation['x-permission'])).toHaveLength(18);
  });

  it('refers only to what is there, and has nothing that nobody refers to', () => {
    const refs = placesIn(document)
      .filter(([place]) => place.endsWith('.$ref'))
      .map(([, ref]) => String(ref));
    for (const ref of new Set(refs)) {
      const parts = ref.replace('#/', '').split('/');
      const target = parts.reduce<any>((node, part) => node?.[part], document);
      expect([ref, typeof target]).toEqual([ref, 'object']);
    }
    const { schemas, headers } = document.components;
    for (const [kind, named] of Object.entries({ schemas, headers })) {
      const all = Object.keys(named).map((name) => `#/components/${kind}/${name}`);
      expect(all.filter((ref) => !refs.includes(ref))).toEqual([]);
    }
  });

  it('describes every parameter, and shows one that fits', () => {
    const ajv = schemaChecker();
    for (const route of routes) {
      const named = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const parameters = route.operation.parameters ?? [];
      const inPath = parameters.filter((parameter) => parameter.in === 'path');
      expect([titleOf(route), inPath.map(({ name }) => name)]).toEqual([titleOf(route), named]);
      for (const { name, in: place, description, schema, explode } of parameters) {
        const title = `${titleOf(route)} ${name}`;
        expect([title, description]).toEqual([title, expect.stringMatching(/\S{2}/)]);
        expect([title, schema.pattern ?? schema.format ?? place]).not.toEqual([title, 'path']);
        expect([title, explode]).toEqual([title, schema.type === 'array' ? false : undefined]);
        expect([title, ajv.validate(schema, schema.examples?.[0])]).toEqual([title, true]);
      }
    }
  });

  it('describes every field of every body and answer', () => {
    const bare = schemasIn([document.components.schemas, document.paths]).flatMap(
      ({ properties = {} }) =>
        Object.entries(properties)
          .filter(([, field]) => !field.description)
          .map(([name]) => name),
    );
    expect(bare).toEqual([]);
  });

  it('describes every answer, and every header where it is sent', () => {
    for (const route of routes) {
      for (const [status, answer] of Object.entries(route.operation.responses)) {
        const title = `${titleOf(route)} ${status}`;
        expect([title, answer.description]).toEqual([title, expect.stringMatching(/\S{2}/)]);
        const wanted = ['X-Request-Id', ...(status === '503' ? ['Retry-After'] : [])];
        expect(Object.keys(answer.headers ?? {})).toEqual(expect.arrayContaining(wanted));
      }
    }
    for (const [name, header] of Object.entries(document.components.headers)) {
      expect([name, header]).toEqual([
        name,
        { description: expect.any(String), schema: expect.anything(), example: expect.anything() },
      ]);
    }
  });

  it('shows examples that are what their schemas say', () => {
    const faultsOf = checker(document);
    for (const [title, media] of mediaOf()) {
      for (const example of examplesOf(media)) {
        expect([title, faultsOf(media.schema, example)]).toEqual([title, []]);
      }
    }
    for (const [name, { examples = [] }] of Object.entries(document.components.schemas)) {
      const faults = examples.flatMap((one) =>
        faultsOf({ $ref: `#/components/schemas/${name}` }, one),
      );
      expect([name, faults]).toEqual([name, []]);
    }
  });

  it('shows an example of every body and answer that says something', () => {
    const empty = mediaOf().filter(([, media]) =>
      examplesOf(media).some((one) => Object.keys(one ?? {}).length === 0),
    );
    expect(empty.map(([title]) => title)).toEqual([]);
  });

  it('refuses in bodies what it does not know, and leaves answers open', () => {
    const closed = (name: string) => document.components.schemas[name]?.additionalProperties;
    expect([closed('ReportBody'), closed('ImpactDto'), closed('MoveBody')]).toEqual([
      ...[false, false, false],
    ]);
    expect([closed('IncidentDto'), closed('MeView')]).toEqual([undefined, undefined]);
  });

  it('has for every kind of move an example that the desk would take', () => {
    const [, media] = mediaOf().find(([title]) => title.endsWith('transitions body')) ?? [];
    const examples = Object.values(media?.examples ?? {});
    expect(examples.length).toBeGreaterThan(15);
    for (const { value } of examples) {
      const request = value as MoveRequest;
      const unfit = unfitMembers(moveOf(request.event), 'medium', request);
      expect([request.event, unfit]).toEqual([request.event, { missing: [], strange: [] }]);
    }
  });
});

describe('the problems of the OpenAPI document', () => {
  it('are those of the catalogue, all but those of requests that reach no operation', () => {
    const nowhere = /^request\/(headers-too-large|too-slow)$/;
    const documented = routes.flatMap(({ operation }) => operation['x-problems'] ?? []);
    expect([...new Set(documented)].sort()).toEqual(
      [...catalogue.keys(), 'server/fault'].filter((type) => !nowhere.test(type)).sort(),
    );
  });

  it('stand under their status, with every gap of their sentence filled', () => {
    for (const { operation } of routes) {
      for (const [status, { content }] of Object.entries(operation.responses)) {
        for (const [type, { value }] of Object.entries(
          content?.['application/problem+json']?.examples ?? {},
        )) {
          const kind = catalogue.get(type);
          expect(value).toMatchObject({
            type: `/problems/${type}`,
            status: kind ? STATUS_OF[kind] : 500,
            detail: expect.not.stringMatching(/\{\w+\}/),
          });
          expect(status).toBe(String((value as { status: number }).status));
        }
      }
    }
  });

  it('follow from what a route takes', () => {
    for (const route of routes) {
      const { parameters = [], requestBody, responses } = route.operation;
      const takes = (name: string) => parameters.some((one) => one.name === name);
      const statuses = [
        ...(route.operation['x-permission'] ? ['401', '403', '503'] : []),
        ...(requestBody ? ['400', '413', '415', '422'] : []),
        ...(takes('If-Match') ? ['412', '428'] : []),
        ...(takes('Idempotency-Key') ? ['409', '422'] : []),
        ...(route.path.includes('{') ? ['404'] : []),
      ];
      expect([titleOf(route), Object.keys(responses)]).toEqual([
        titleOf(route),
        expect.arrayContaining(statuses),
      ]);
    }
  });
});

describe('the two languages of the OpenAPI document', () => {
  const isWording = ([place]: [string, unknown]) =>
    /\.(description|summary)$/.test(place) &&
    !/\.(example|examples\.\w+\.value|examples\.\d)\./.test(place);
  const wording = (of: Document) => new Map(placesIn(of).filter(isWording) as [string, string][]);

  it('word the same places, each in its own way', () => {
    const [vi, en] = [wording(document), wording(english)];
    expect([...en.keys()]).toEqual([...vi.keys()]);
    const same = [...vi].filter(([place, text]) => en.get(place) === text);
    expect(same.map(([place]) => place)).toEqual([]);
    expect([...vi.values(), ...en.values()].filter((text) => text.trim() === '')).toEqual([]);
  });

  it('differ in nothing but their words', () => {
    const rest = (of: Document) =>
      placesIn(of)
        .map(([place, value]): [string, unknown] => [place, value])
        .filter((one) => !isWording(one) && !/\.(title|detail)$/.test(one[0]));
    expect(rest(english)).toEqual(rest(document));
  });

  it('have no word to spare', () => {
    const [vi, en] = [wordsOf('vi'), wordsOf('en')];
    const used = new Set(wording(document).values());
    const spare = Object.values(vi.fields).filter((text) => !used.has(text));
    expect(spare).toEqual([]);
    const ids = routes.map(({ operation }) => operation.operationId).sort();
    for (const words of [vi, en]) expect(Object.keys(words.operations).sort()).toEqual(ids);
    const types = Object.keys(document.webhooks).sort();
    for (const words of [vi, en]) expect(Object.keys(words.webhooks).sort()).toEqual(types);
  });
});

it('the client of TypeScript is made from this document', async () => {
  const fresh = await schemaOf(english);
  // Not the texts themselves, whose difference nobody could read.
  const isFresh = fs.readFileSync(SCHEMA, 'utf8') === fresh;
  expect(isFresh ? 'fresh' : 'old: npm run client').toBe('fresh');
});

/** The routes that the HTTP server really has, without its own HEADs, the pages, the reader and this document. */
function served(): string[] {
  const tree: string = app.nest.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
  const above: string[] = [];
  const own = PAGE_PATHS.map((path) => `GET ${path.replace(/:(\w+)/g, '{$1}')}`);
  // Wildcards as the router prints them.
  const pages = new Set([...own, 'GET /*', 'GET /quan-tri*']);
  return tree
    .split('\n')
    .flatMap((line) => {
      const [, indent = '', part = '', methods = ''] =
        /^([│ ]*)[├└]── (\S*)(?: \(([A-Z, ]+)\))?$/.exec(line) ?? [];
      above.splice(indent.length / 4, above.length, part);
      const path = above.join('').replace(/:(\w+)/g, '{$1}');
      return methods
        .split(', ')
        .filter((method) => method !== '' && method !== 'HEAD')
        .map((method) => `${method} ${path}`);
    })
    .filter((route) => !/^\w+ (\/api\/(docs|openapi\.json)|\*)/.test(route))
    .filter((route) => !pages.has(route))
    .sort();
}

/** Says what is wrong with a value by a schema of the document. */
function checker(of: Document): (schema: Schema, value: unknown) => string[] {
  const ajv = schemaChecker();
  ajv.addVocabulary(Object.keys(of));
  ajv.addSchema(of, 'document');
  const compiled = new Map<string, ValidateFunction>();
  return (schema, value) => {
    const absolute = JSON.stringify(schema).replaceAll('"#/', '"document#/');
    const validate = compiled.get(absolute) ?? ajv.compile(JSON.parse(absolute));
    compiled.set(absolute, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message }) => `${instancePath} ${message ?? ''}`,
    );
  };
}
