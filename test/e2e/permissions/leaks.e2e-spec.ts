import { type Response, type Test } from 'supertest';
import { SCOPES } from '../../../src/auth/permissions.js';
import { openApiDocument } from '../../../src/openapi/document.js';
import { routesOf } from '../../../src/openapi/document-parts.js';
import { type Caller, TestApp } from '../../support/app.js';
import { NOWHERE, type Target } from '../../support/case-routes.js';
import { castOf, type Cast } from '../../support/cast.js';
import { added } from '../../support/evidence.js';
import { Case, defacement, IMPACT_OF } from '../../support/reports.js';

// Words that stand in every text of a case: of one that some see in lists only, but for its title, and of a restricted one.
const HIDDEN = 'zqhidden';
const SECRET = 'zqsecret';
const SHARED = 'chung.example';

type Get = (path: string) => Test;
interface Outsider {
  readonly name: string;
  readonly get: Get;
  readonly words: readonly string[];
}

let app: TestApp;
let cast: Cast;
let outsiders: readonly Outsider[];
let listed: Target;
let restricted: Target;
let visible: Target;

const filed = (word: string, changes: object) =>
  Case.reported(
    app,
    cast.reporter,
    defacement({
      ...{ description: `Mô tả ${word}.`, contact: { name: word, phone: '0269 385 1234' } },
      ...{ actionsTaken: `Đã ${word}.`, supportRequested: `Cần ${word}.`, ...changes },
    }),
  );

async function must(call: PromiseLike<Response>): Promise<any> {
  const { status, body } = await call;
  if (status >= 300) throw new Error(JSON.stringify(body));
  return body;
}

/** Puts the word wherever people write something. */
async function filled(incident: Case, word: string): Promise<Target> {
  const { police, reporter } = cast;
  await incident.moved(police, 'acknowledge', { reason: word });
  const post = (path: string, body: object) => must(reporter.post(incident.path(path), body));
  const trace = { type: 'domain', value: `${word}.example`, tlp: 'RED', note: word };
  const observable = await post('/observables', trace);
  await post('/observables', { type: 'domain', value: SHARED });
  await post('/comments', { text: word });
  const attachment = await added(reporter, incident, Buffer.from(word), `${word}.log`);
  const step = { phase: 'containment', title: word, guidance: word };
  const task = await must(incident.write(police.post(incident.path('/tasks'), step)));
  return {
    ...{ code: incident.code, observable: observable.id, attachment: attachment.id },
    ...{ task: task.id, link: NOWHERE.link, approval: NOWHERE.approval },
  };
}

beforeAll(async () => {
  app = await TestApp.start();
  cast = await castOf(app);
  const { police } = cast;
  const impact = IMPACT_OF.critical;
  listed = await filled(await filed(HIDDEN, { impact, system: { code: 'GL-CAT-NET' } }), HIDDEN);
  const open = await filed('công khai', { impact });
  visible = await filled(open, 'cong-khai');
  const secret = await filed(SECRET, {
    ...{ impact: { ...impact, crimeSigns: true }, title: `Tống tiền ${SECRET}` },
  });
  restricted = await filled(secret, SECRET);
  const fresh = async (one: Case) => (await police.get(one.path())).headers.etag ?? '';
  const link = { kind: 'related_to', to: secret.code, note: SECRET };
  await must(police.post(open.path('/links'), link).set('if-match', await fresh(open)));
  secret.etag = await fresh(secret);
  await secret.moved(police, 'restrict', { reason: SECRET });
  const lower = { severity: 'high', reason: SECRET };
  await must(police.put(secret.path('/severity'), lower).set('if-match', await fresh(secret)));
  const approvals = await must(police.get(`/approvals?incident=${secret.code}`));
  restricted = { ...restricted, approval: approvals.items[0].id };
  outsiders = [...peopleOutside(), ...(await systemsOutside())];
});
afterAll(() => app.stop());

const both = [HIDDEN, SECRET];

function peopleOutside(): Outsider[] {
  const { reporter, reporter2, coordinator, supervisor, admin, auditor } = cast;
  const outside = { reporter2, coordinator, supervisor, admin, auditor };
  return [
    // Whose report it was before it was restricted; the other is theirs still.
    { name: 'reporter', get: reporter.get, words: [SECRET] },
    ...Object.entries(outside).map(([name, { get }]) => ({ name, get, words: both })),
  ];
}

const systemsOutside = (): Promise<Outsider[]> =>
  Promise.all(
    ['GL-STTTT'].map(async (agency) => {
      const expiresAt = new Date(app.clock.now().getTime() + 86_400_000);
      const facts = { name: 'Giám sát', agency, scopes: SCOPES, expiresAt };
      const { key } = await must(cast.admin.post('/api-keys', facts));
      const get: Get = (path) => app.anonymous('get', `/api/v1${path}`).set('x-api-key', key);
      return { name: `key of ${agency}`, get, words: both };
    }),
  );

const IDS: Readonly<Record<string, keyof Target>> = {
  attachments: 'attachment',
  observables: 'observable',
};

/** Everything that can be read, with the case put in wherever there is a place for one. */
function addressesWith(target: Target): string[] {
  const paths = routesOf(openApiDocument(app.nest, 'en'))
    .filter(({ path, method }) => method === 'get' && path.startsWith('/api/v1/'))
    // The archive is packed, and who may have it sees the case.
    .filter(({ operation }) => operation.operationId !== 'exportEvidence')
    .map(({ path }) => path.replace('/api/v1', ''));
  return [...new Set(paths)].map((path) =>
    path
      .replace('/incidents/{code}', `/incidents/${target.code}`)
      .replace(/(\w+)\/\{id\}/, (_, of: string) => `${of}/${target[IDS[of] ?? 'approval']}`)
      .replace('{version}', '1')
      .replace(/\{\w+\}/g, 'GL-UBND-633'),
  );
}

const LISTS = [
  ...['reportedAt', 'updatedAt', 'severity', 'dueAt'].flatMap((by) => [
    `sort=${by}`,
    `sort=-${by}`,
  ]),
  ...['status=triage', 'severity=critical', 'leadAgency=GL-CAT', 'supportAgency=GL-STTTT'],
  ...['reporterAgency=GL-UBND-633', 'handler=none', 'handler=me', 'phase=normal', 'overdue=false'],
  ...['waitingForUnit=false', 'category=information-content-security'],
  ...['updatedSince=2026-01-01T00:00:00Z', 'dueBefore=2030-01-01T00:00:00Z', 'limit=1'],
];

/** All of an answer, its headers too. */
const toldBy = ({ headers, text, body }: Response): string =>
  JSON.stringify(headers) + (text || JSON.stringify(body));

async function expectNothingOf({ name, get, words }: Outsider, paths: string[]): Promise<void> {
  for (const path of paths) {
    const told = toldBy(await get(path));
    const found = words.filter((word) => told.toLowerCase().includes(word));
    expect({ name, path, found }).toEqual({ name, path, found: [] });
  }
}

it('of what is hidden no answer holds a word, whatever is read', async () => {
  const paths = new Set([listed, restricted, visible].flatMap(addressesWith));
  expect(paths.size).toBeGreaterThan(60);
  await Promise.all(outsiders.map((outsider) => expectNothingOf(outsider, [...paths])));
});

it('of what is hidden no list holds a word, nor the code, however it is filtered and sorted', async () => {
  // Administrators and auditors have no list.
  const readers = outsiders.filter(({ name }) => !['admin', 'auditor'].includes(name));
  for (const { name, get, words } of readers) {
    for (const query of [...LISTS, 'limit=200', `q=${restricted.code}`, 'q=tống tiền']) {
      const { status, text } = await get(`/incidents?${encodeURI(query)}`);
      const found = [...words, restricted.code].filter((one) => text.includes(one));
      expect({ name, query, status, found }).toEqual({ name, query, status: 200, found: [] });
    }
  }
});

it('no search by a hidden word finds anything', async () => {
  for (const { name, get, words } of outsiders) {
    for (const word of words) {
      const { status, body } = await get(`/incidents?q=${word}`);
      expect([name, word, status === 403 ? [] : body.items]).toEqual([name, word, []]);
    }
  }
  const { body } = await cast.police.get(`/incidents?q=${HIDDEN}`);
  expect(body.items).toHaveLength(1);
});

it('a trace that is shared tells nobody outside of the restricted case, not even by a count', async () => {
  const { coordinator, police } = cast;
  const traces = await must(coordinator.get(`/incidents/${visible.code}/observables`));
  const shared = traces.items.find(({ value }: { value: string }) => value === SHARED);
  const path = `/incidents/${visible.code}/observables/${shared.id}/sightings`;
  const codes = async (by: Caller) => {
    const { items, hiddenCount } = await must(by.get(path));
    return [items.map((one: any) => one.incident.code).sort(), hiddenCount];
  };
  expect(await codes(coordinator)).toEqual([[listed.code], 0]);
  expect(await codes(police)).toEqual([[listed.code, restricted.code].sort(), 0]);
});

describe('a write outside', () => {
  const told = async (call: Test): Promise<[number, string]> => {
    const answer = await call;
    return [answer.status, toldBy(answer)];
  };

  it('that is late is told nothing of a link to a restricted case', async () => {
    for (const by of [cast.reporter, cast.coordinator]) {
      const patch = by.patch(`/incidents/${visible.code}`, { title: 'Một tiêu đề khác hẳn' });
      const [status, text] = await told(patch.set('if-match', '"1"'));
      expect([status, text.includes(SECRET), text.includes(restricted.code)]).toEqual([
        ...[412, false, false],
      ]);
    }
  });

  it('that names a restricted case is answered as if it were not there', async () => {
    const own = await Case.reported(app, cast.reporter);
    await own.moved(cast.coordinator, 'acknowledge');
    const { etag } = own;
    const shapes = async (send: (code: string) => Test) =>
      Promise.all(
        [restricted.code, NOWHERE.code].map(async (code) => {
          const { status, text } = await send(code);
          return [status, text.replaceAll(code, '#')];
        }),
      );
    for (const send of [
      (to: string) =>
        cast.coordinator.post(own.path('/links'), { kind: 'related_to', to }).set('if-match', etag),
      (into: string) =>
        cast.coordinator
          .post(own.path('/transitions'), { event: 'merge', into })
          .set('if-match', etag),
    ]) {
      const [hidden, absent] = await shapes(send);
      expect(hidden).toEqual(absent);
    }
  });

  it('that asks for likenesses of a report hears nothing of it', async () => {
    const preview = defacement({ title: `Tống tiền ${SECRET.slice(0, 4)}` });
    const [status, text] = await told(cast.reporter.post('/incidents/preview', preview));
    expect([status, text.includes(SECRET), text.includes(restricted.code)]).toEqual([
      ...[200, false, false],
    ]);
  });
});
