import { openApiDocument } from '../../../src/openapi/document.js';
import { type Response } from 'supertest';
import { TestApp } from '../../support/app.js';
import { Contract } from '../../support/contract.js';
import { Requests, type Shot } from '../../support/fuzz/requests.js';
import { type Reply, send } from '../../support/fuzz/sender.js';
import { type Who, type World, worldOf } from '../../support/fuzz/world.js';

// A few with every change, always the same; `npm run test:fuzz` makes 20 000 new ones. FUZZ_SEED repeats a run, FUZZ_FIRST begins it later.
const REQUESTS = Number(process.env.FUZZ_REQUESTS ?? 200);
const SEED = Number(
  process.env.FUZZ_SEED ?? (process.env.FUZZ_REQUESTS ? Date.now() % 1e6 : 20_261_125),
);
const FIRST = Number(process.env.FUZZ_FIRST ?? 0);
const ABSENT = 'SC-2026-899999';
const MOST_FINDINGS = 20;

let app: TestApp;
let world: World;
let contract: Contract;
let requests: Requests;
beforeAll(async () => {
  app = await TestApp.start({ rateLimit: false });
  world = await worldOf(app);
  const document = openApiDocument(app.nest, 'en');
  contract = Contract.of(document);
  requests = new Requests(document, world, SEED);
});
afterAll(() => app.stop());

// Nobody should find a token in the output of a run, though it is good for a test alone.
const SECRETS = /Bearer ey[\w.-]+|tb_[\w-]{60,}/g;

const statuses = new Map<number, number>();
const findings: string[] = [];

const found = (what: string, index: number, shot: Shot, reply?: Reply): void => {
  const { who, method, path, headers, body } = shot;
  findings.push(
    [
      `${what} (FUZZ_SEED=${SEED} FUZZ_FIRST=${index})`,
      JSON.stringify({ who, method, path, headers }).replace(SECRETS, 'of the sender'),
      `body: ${body?.slice(0, 1500) ?? 'none'}`,
      `answer: ${reply?.status ?? 'none'} ${reply?.text.slice(0, 700) ?? ''}`,
    ].join('\n  '),
  );
};

function expectDescribed(index: number, shot: Shot, reply: Reply): void {
  // What is too long for the parser of HTTP never was a request of any route.
  if (!shot.described || reply.status === 431) return;
  const type = reply.headers['content-type']?.split(';')[0] ?? '';
  const body = /[/+]json$/.test(type) ? (JSON.parse(reply.text) as unknown) : {};
  const answer = { ...reply, type, body } as unknown as Response;
  try {
    contract.check(shot.method.toLowerCase(), shot.path, answer);
  } catch (error) {
    found(`against the document: ${(error as Error).message.slice(0, 500)}`, index, shot, reply);
  }
}

function expectNoLeak(index: number, shot: Shot, { text, status }: Reply): void {
  for (const { word, hiddenFrom } of world.words) {
    if (hiddenFrom.includes(shot.who) && text.includes(word)) {
      found(`"${word}" is shown`, index, shot, { text, status, headers: {} });
    }
  }
  if (shot.hidden && status < 300) {
    found(`${shot.hidden.code} is open`, index, shot, { text, status, headers: {} });
  }
}

const twinKey = ({ headers }: Shot) => {
  const key = headers['idempotency-key'] ?? '';
  return /^k\d+$/.test(key) ? { 'idempotency-key': `twin-${key}` } : {};
};

/** What is hidden must answer as what is absent does, but for its own code. */
async function expectSameAsAbsent(index: number, shot: Shot, reply: Reply): Promise<void> {
  if (!shot.hidden) return;
  const { code } = shot.hidden;
  const twin = await send(app, {
    ...shot,
    path: shot.path.replaceAll(code, ABSENT),
    ...(shot.body !== undefined && { body: shot.body.replaceAll(code, ABSENT) }),
    headers: { ...shot.headers, ...twinKey(shot) },
  });
  const plain = ({ status, text }: Reply) => `${status} ${text.replaceAll(code, ABSENT)}`;
  if (twin && plain(twin) !== plain(reply)) {
    found(
      `${code} answers otherwise than ${ABSENT}: ${plain(twin).slice(0, 300)}`,
      index,
      shot,
      reply,
    );
  }
}

/** A request may have signed its sender out. */
async function renew(who: Who): Promise<void> {
  if (who === 'anonymous' || who === 'system') return;
  const names: Partial<Record<Who, string>> = { policeHandler: 'police-handler' };
  (world.callers as Record<string, unknown>)[who] = await app.as(names[who] ?? who);
}

async function shoot(index: number): Promise<void> {
  const shot = requests.make(index);
  let reply: Reply | undefined;
  try {
    reply = await send(app, shot);
  } catch (error) {
    found(`no answer: ${String(error)}`, index, shot);
  }
  if (!reply) return;
  statuses.set(reply.status, (statuses.get(reply.status) ?? 0) + 1);
  if (reply.status >= 500) found('a fault', index, shot, reply);
  expectNoLeak(index, shot, reply);
  expectDescribed(index, shot, reply);
  await expectSameAsAbsent(index, shot, reply);
  if (reply.status === 401 && shot.described) await renew(shot.who);
}

describe(`${REQUESTS} requests of all kinds, by everyone`, () => {
  it('meet no fault, show nobody what is not theirs, and are answered as the document says', async () => {
    for (let i = 0; i < REQUESTS && findings.length < MOST_FINDINGS; i++) await shoot(FIRST + i);
    const tally = [...statuses].sort(([a], [b]) => a - b).map(([status, n]) => `${status}: ${n}`);
    process.stdout.write(`fuzz: seed ${SEED}, ${tally.join(', ')}\n`);
    expect(findings.join('\n\n')).toBe('');
    // As much as this must get through, or it was no test of what lies behind the guards.
    const through = [...statuses]
      .filter(([status]) => status < 300)
      .reduce((sum, [, n]) => sum + n, 0);
    expect(through).toBeGreaterThan(REQUESTS / 20);
  }, 1_800_000);

  it('leave the record whole', async () => {
    const { body } = await world.callers.auditor.get('/audit/verify');
    expect(body).toMatchObject({ valid: true });
  }, 120_000);
});
