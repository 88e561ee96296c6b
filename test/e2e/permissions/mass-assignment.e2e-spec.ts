import { permissionsOf, type Role, ROLE_NAMES } from '../../../src/auth/permissions.js';
import { openApiDocument } from '../../../src/openapi/document.js';
import {
  type Document,
  type Route,
  routesOf,
  schemaNameOf,
} from '../../../src/openapi/document-parts.js';
import { type Caller, TestApp } from '../../support/app.js';

const PEOPLE: Readonly<Record<Role, string>> = {
  ...{ reporter: 'reporter', handler: 'handler', coordinator: 'coordinator' },
  ...{ supervisor: 'supervisor', admin: 'admin', auditor: 'auditor' },
};

let app: TestApp;
let document: Document;
let callers: Record<Role, Caller>;
beforeAll(async () => {
  app = await TestApp.start();
  document = openApiDocument(app.nest, 'en');
  const signedIn = ROLE_NAMES.map(async (role) => [role, await app.as(PEOPLE[role])]);
  callers = Object.fromEntries(await Promise.all(signedIn));
});
afterAll(() => app.stop());

/** The members of the body that an operation takes; none where it takes none, or a file. */
function membersOf({ operation }: Route): string[] | undefined {
  const name = schemaNameOf(operation.requestBody?.content['application/json']?.schema ?? {});
  return name === undefined
    ? undefined
    : Object.keys(document.components.schemas[name]?.properties ?? {});
}

function callerFor({ operation }: Route): Caller | undefined {
  const permission = operation['x-permission'];
  const role = ROLE_NAMES.find((one) => permissionsOf([one]).has(permission as 'session:own'));
  return role && callers[role];
}

it('no body takes a member of what is stored that is not its own', async () => {
  const stored = [
    ...new Set(
      app.db.entityMetadatas.flatMap(({ columns }) => columns.map((one) => one.propertyName)),
    ),
  ];
  expect(stored.length).toBeGreaterThan(120);
  const bodies = routesOf(document).flatMap((route) => {
    const members = membersOf(route);
    return members ? [{ route, members }] : [];
  });
  expect(bodies.length).toBeGreaterThan(40);
  for (const { route, members } of bodies) {
    const foreign = stored.filter((name) => !members.includes(name));
    const url = route.path
      .replace('{id}', '019b3a52-7c1d-7e4a-9f00-000000000000')
      .replace(/\{\w+\}/g, 'NOWHERE');
    const call = app
      .anonymous(route.method as 'post', url)
      .set('accept-language', 'en')
      .send(Object.fromEntries(foreign.map((name) => [name, 'x'])));
    const caller = callerFor(route);
    const { status, body } = await (caller
      ? call.set('authorization', `Bearer ${caller.token}`)
      : call);
    const refused = (body.errors ?? []).map(({ pointer }: { pointer: string }) => pointer.slice(1));
    const { operationId } = route.operation;
    const taken = foreign.filter((name) => !refused.includes(name));
    expect({ operationId, status, taken }).toEqual({ operationId, status: 422, taken: [] });
  }
});
