import { type Response } from 'supertest';
import {
  type Permission,
  permissionsOf,
  type Role,
  ROLE_NAMES,
} from '../../../src/auth/permissions.js';
import { openApiDocument } from '../../../src/openapi/document.js';
import { routesOf } from '../../../src/openapi/document-parts.js';
import { type Caller, TestApp } from '../../support/app.js';
import { CASE_ROUTES, NOWHERE, type Target } from '../../support/case-routes.js';
import { castOf, type Cast } from '../../support/cast.js';
import { stateOf } from '../../support/cases.js';
import { added } from '../../support/evidence.js';
import { Case, defacement, IMPACT_OF } from '../../support/reports.js';

type Sight = 'full' | 'overview' | 'hidden';
type Kind = 'open' | 'restricted' | 'ofPolice';

/**
 * What the people of each agency see of a case that a commune reported and the Police lead: open, with the Department at
 * their side; the same restricted; and of one that the Police alone work on. Written by hand.
 */
const SIGHTS: Readonly<Record<string, Readonly<Record<Kind, Sight>>>> = {
  'GL-UBND-633': { open: 'full', restricted: 'hidden', ofPolice: 'full' },
  'GL-UBND-626': { open: 'hidden', restricted: 'hidden', ofPolice: 'hidden' },
  'GL-CAT': { open: 'full', restricted: 'full', ofPolice: 'full' },
  'GL-STTTT': { open: 'full', restricted: 'hidden', ofPolice: 'overview' },
  'GL-BCHQS': { open: 'hidden', restricted: 'hidden', ofPolice: 'hidden' },
  'GL-UBND': { open: 'overview', restricted: 'hidden', ofPolice: 'overview' },
};

const UNIT = 'GL-UBND-633';

/** Auditors belong to no case: its chain, without a word of the text, is theirs whoever leads it. */
const AUDITED = 'getAuditChain';

interface Person {
  readonly role: Role;
  readonly agency: string;
  readonly caller: Caller;
}

let app: TestApp;
let cast: Cast;
let people: readonly Person[];
let targets: Record<Kind, Target>;
let permissionOf: ReadonlyMap<string, Permission>;

beforeAll(async () => {
  app = await TestApp.start();
  cast = await castOf(app);
  people = await Promise.all(
    Object.keys(SIGHTS).flatMap((agency) => ROLE_NAMES.map((role) => person(role, agency))),
  );
  const other = await reported({ impact: IMPACT_OF.critical });
  targets = {
    open: await filled('open', { impact: IMPACT_OF.critical }, other),
    restricted: await filled(
      'restricted',
      { impact: { ...IMPACT_OF.critical, crimeSigns: true } },
      other,
    ),
    ofPolice: await filled(
      'ofPolice',
      { impact: IMPACT_OF.critical, system: { code: 'GL-CAT-NET' } },
      other,
    ),
  };
  permissionOf = new Map(
    routesOf(openApiDocument(app.nest, 'en')).map(({ operation }) => [
      operation.operationId,
      operation['x-permission'] as Permission,
    ]),
  );
}, 60_000);
afterAll(() => app.stop());

/** One of each, by the account of the demo's reporter: to hire them takes as long as all that is tried with them. */
async function person(role: Role, agency: string): Promise<Person> {
  const username = `${role}.${agency}`.toLowerCase();
  await app.db.query(
    `INSERT INTO user_account SELECT one.* FROM user_account u, jsonb_populate_record(u, jsonb_build_object(
       'id', uuidv7(), 'username', $1::text, 'agency_code', $2::text, 'roles', ARRAY[$3::text])) AS one
      WHERE u.username = 'reporter'`,
    [username, agency, role],
  );
  return { role, agency, caller: await app.as(username) };
}

const reported = (changes: object) => Case.reported(app, cast.reporter, defacement({ ...changes }));

async function must(call: PromiseLike<Response>): Promise<any> {
  const { status, body } = await call;
  if (status >= 300) throw new Error(JSON.stringify(body));
  return body;
}

/** A case of the Police with everything that can hang on one. */
async function filled(kind: Kind, changes: object, other: Case): Promise<Target> {
  const { police, reporter } = cast;
  const incident = await reported(changes);
  await incident.moved(police, 'acknowledge');
  const trace = { type: 'domain', value: 'xau.example.com' };
  const observable = await must(reporter.post(incident.path('/observables'), trace));
  const attachment = await added(reporter, incident);
  const step = { phase: 'containment', title: 'Cách ly máy chủ' };
  const task = await must(incident.write(police.post(incident.path('/tasks'), step)));
  const fresh = async () => (await police.get(incident.path())).headers.etag ?? '';
  const link = await must(
    police
      .post(incident.path('/links'), { kind: 'related_to', to: other.code })
      .set('if-match', await fresh()),
  );
  if (kind === 'restricted') {
    incident.etag = await fresh();
    await incident.moved(police, 'restrict', { reason: 'Đang điều tra.' });
  }
  const lower = { severity: 'high', reason: 'Đã xem lại.' };
  await must(police.put(incident.path('/severity'), lower).set('if-match', await fresh()));
  const approvals = await must(police.get(`/approvals?incident=${incident.code}`));
  return {
    ...{ code: incident.code, observable: observable.id, attachment: attachment.id },
    ...{ task: task.id, link: link.id, approval: approvals.items[0].id },
  };
}

// What every answer has of its own.
const OWN_HEADERS = /^(date|x-request-id|connection|keep-alive|ratelimit.*)$/;

/** An answer without the names that it was asked for. */
function shapeOf({ status, headers, text }: Response, { ...names }: Target): unknown {
  const kept = Object.entries(headers).filter(([name]) => !OWN_HEADERS.test(name));
  const plain = Object.values<string>(names).reduce(
    (rest, name) => rest.replaceAll(name, '#'),
    text,
  );
  return { status, headers: Object.fromEntries(kept), text: plain };
}

const may = (role: Role, operation: string): boolean =>
  permissionsOf([role]).has(permissionOf.get(operation) ?? ('' as Permission));

/** Of what a role may not at all, whoever and wherever, the unit's people stand for the others. */
const answers = ({ role, agency, caller }: Person, to: Target): Promise<[string, Response][]> =>
  Promise.all(
    Object.entries(CASE_ROUTES)
      .filter(([operation]) => agency === UNIT || may(role, operation))
      .map(async ([operation, { send }]): Promise<[string, Response]> => [
        operation,
        await send(caller, to),
      ]),
  );

/** What the tables written by hand say of a route, for one who has the permission or has not. */
function wanted(
  { role, agency }: Pick<Person, 'role' | 'agency'>,
  kind: Kind,
  operation: string,
): number {
  if (!may(role, operation)) return 403;
  return operation === AUDITED && role === 'auditor' ? 200 : answerTo(agency, kind, operation);
}

function answerTo(agency: string, kind: Kind, operation: string): number {
  const route = CASE_ROUTES[operation];
  const sight = SIGHTS[agency]?.[kind];
  if (!route || !sight) throw new Error(`No row for ${operation}, ${agency}.`);
  if (sight === 'hidden') return 404;
  return (agency === UNIT ? route.unit : undefined) ?? route[sight];
}

it('every route with a case in it has a row', () => {
  const withCase = routesOf(openApiDocument(app.nest, 'en')).filter(({ path }) =>
    /^\/api\/v1\/(incidents\/\{code\}|approvals\/\{id\})/.test(path),
  );
  expect(withCase.map(({ operation }) => operation.operationId).sort()).toEqual(
    Object.keys(CASE_ROUTES).sort(),
  );
});

describe.each(Object.keys(SIGHTS))('to the people of %s', (agency) => {
  it.each(ROLE_NAMES)('each case is what the table says: as %s', async (role) => {
    const somebody = people.find((one) => one.role === role && one.agency === agency);
    if (!somebody) throw new Error('Nobody is there.');
    const absent = new Map(await answers(somebody, NOWHERE));
    for (const kind of ['open', 'restricted', 'ofPolice'] as const) {
      const hidden = SIGHTS[agency]?.[kind] !== 'full';
      const before = hidden && (await stateOf(app, targets[kind]));
      const given = await answers(somebody, targets[kind]);
      const statuses = given.map(([operation, { status }]) => [operation, status]);
      const table = given.map(([operation]) => [operation, wanted(somebody, kind, operation)]);
      expect({ kind, statuses }).toEqual({ kind, statuses: table });
      if (hidden) expect(await stateOf(app, targets[kind])).toEqual(before);
      const closed = given.filter(
        ([operation, { status }]) => (hidden && status === 404) || !may(role, operation),
      );
      for (const [operation, answer] of closed) {
        const none = absent.get(operation);
        expect([operation, shapeOf(answer, targets[kind])]).toEqual([
          operation,
          none && shapeOf(none, NOWHERE),
        ]);
      }
    }
  });
});
