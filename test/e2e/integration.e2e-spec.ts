import fs from 'node:fs';
import path from 'node:path';
import { Webhook } from 'standardwebhooks';
import {
  createDesk,
  type Desk,
  DeskProblem,
  type Report,
} from '../../clients/typescript/src/desk.js';
import { Incident } from '../../src/incidents/data/incident.entity.js';
import { type Caller, TestApp } from '../support/app.js';
import { eventually } from '../support/eventually.js';
import { DEMO_PASSWORD } from '../support/environment.js';
import { EXAMPLES, has, Workshop } from '../support/examples.js';
import { defacement } from '../support/reports.js';
import { ShakyRoad } from '../support/shaky-road.js';

interface Way {
  readonly report: readonly string[];
  readonly follow: readonly string[];
  readonly receive?: readonly string[];
  readonly env?: Record<string, string>;
}

const inFolder = (...parts: string[]): string => path.join(EXAMPLES, ...parts);
const CURL: Way = {
  report: ['bash', inFolder('curl', 'report.sh')],
  follow: ['bash', inFolder('curl', 'follow.sh')],
};
/** Where a program is missing, its examples stay untried, and the run says so. */
const WAYS: Readonly<Record<string, Way | null>> = {
  TypeScript: {
    report: ['node', 'report.js'],
    follow: ['node', 'follow.js'],
    receive: ['node', 'webhook-receiver.js'],
  },
  Python: has('python3', '--version')
    ? {
        report: ['python3', inFolder('python', 'report.py')],
        follow: ['python3', inFolder('python', 'follow.py')],
        receive: ['python3', inFolder('python', 'webhook_receiver.py')],
      }
    : null,
  'curl of this machine': has('curl', '--version') ? CURL : null,
  'a stand-in for curl': { ...CURL, env: { STAND_IN: '1' } },
};

let app: TestApp;
let admin: Caller;
let road: ShakyRoad;
let workshop: Workshop;
let env: Record<string, string>;

beforeAll(async () => {
  app = await TestApp.start({ worker: true, outboundAllow: ['127.0.0.1'] });
  // The examples go by the clock of the machine, and a webhook is good for five minutes.
  app.clock.set(new Date().toISOString());
  admin = await app.as('admin');
  road = new ShakyRoad(await app.nest.getUrl());
  workshop = new Workshop();
  const key = await admin.post('/api-keys', {
    ...{ name: 'Giám sát', agency: 'GL-UBND-633' },
    scopes: ['incident:report', 'incident:read', 'feed:read'],
    expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
  });
  env = { TRUC_BAN: await road.start(), TRUC_BAN_KEY: key.body.key, TRUC_BAN_PAUSE: '0.1' };
});

afterAll(async () => {
  workshop.stop();
  await road.stop();
  await app.stop();
});

const incidents = () => app.db.getRepository(Incident).count();

/** The example's report, of an hour ago. */
function reportFile(title: string): string {
  const report = JSON.parse(fs.readFileSync(inFolder('report.json'), 'utf8'));
  const detectedAt = new Date(app.clock.now().getTime() - 3_600_000).toISOString();
  return workshop.file(`${title}.json`, JSON.stringify({ ...report, title, detectedAt }));
}

const codeIn = (output: string): string => /SC-\d{4}-\d{6}/.exec(output)?.[0] ?? output;

describe.each(Object.entries(WAYS))('an office that connects by %s', (name, way) => {
  const trial = way ? it : it.skip;
  const { report = [], follow = [], receive, env: more = {} } = way ?? {};
  const all = () => ({ ...env, ...more });
  const reporting = (file: string) => workshop.run([...report, file], all());

  trial(
    'reports once, over a road that loses answers',
    async () => {
      const [before, file] = [await incidents(), reportFile(`Một lần, ${name}`)];
      road.fates = ['answer-lost', 'busy'];
      const { carried } = road;
      const code = codeIn(await reporting(file));
      expect(road.carried - carried).toBe(3);
      expect(codeIn(await reporting(file))).toBe(code);
      expect(await incidents()).toBe(before + 1);
      expect(await app.db.getRepository(Incident).countBy({ code })).toBe(1);
    },
    60_000,
  );

  trial(
    'is told what is refused, and does not try it again',
    async () => {
      const [before, { carried }] = [await incidents(), road];
      const file = workshop.file('wrong.json', '{"title":"x"}');
      await expect(reporting(file)).rejects.toMatchObject({ code: 1 });
      expect([await incidents(), road.carried - carried]).toEqual([before, 1]);
    },
    60_000,
  );

  trial(
    'follows the changes, and goes on where it was',
    async () => {
      const place = workshop.file(`place ${name}`);
      const following = () => workshop.start([...follow, place], all());
      const read = async (code: string): Promise<string> => {
        const program = following();
        const sequence = await sequenceOf(code);
        await program.says(new RegExp(code));
        await eventually(`the place comes to ${sequence}`, () => placeIn(place) >= sequence);
        program.stop();
        return program.output;
      };
      const first = codeIn(await reporting(reportFile(`Theo dõi, ${name}`)));
      const before = await read(first);
      expect(before).toMatch(/incident\.submitted/);
      expect(before).toContain(first);
      const second = codeIn(await reporting(reportFile(`Theo dõi tiếp, ${name}`)));
      const after = await read(second);
      expect(after).toContain(second);
      expect(after).not.toContain(first);
    },
    60_000,
  );

  // curl takes none: verify-webhook.sh shows how one is verified.
  const receiving = way && !receive ? () => undefined : trial;
  receiving(
    'takes a webhook that the desk has signed, and nothing else',
    async () => {
      const port = await freePort();
      const url = `http://127.0.0.1:${port}/`;
      const { body } = await admin.post('/webhooks', {
        ...{ name, url, agency: 'GL-UBND-633', events: ['incident.submitted'] },
      });
      const receiver = workshop.start(receive ?? [], {
        ...{ WEBHOOK_SECRET: body.secret, PORT: String(port) },
      });
      const send = (headers: Record<string, string>) =>
        fetch(url, { method: 'POST', body: '{}', headers }).then(({ status }) => status);
      const listens = () => send({}).catch(() => 0);
      await eventually('it listens', async () => (await listens()) === 400);
      const code = codeIn(await reporting(reportFile(`Webhook, ${name}`)));
      await receiver.says(new RegExp(`incident\\.submitted .*${code}`));
      expect(await send(signed('whsec_' + 'A'.repeat(44)))).toBe(400);
      expect(receiver.output).not.toContain('undefined');
      receiver.stop();
    },
    60_000,
  );
});

describe('the TypeScript client', () => {
  /** Signed in as a page does it. */
  async function signedIn(username: string): Promise<Desk> {
    const baseUrl = await app.nest.getUrl();
    const body = { username, password: DEMO_PASSWORD, tokenDelivery: 'body' } as const;
    const { data } = await createDesk({ baseUrl }).api.POST('/api/v1/auth/login', { body });
    return createDesk({ baseUrl, language: 'en', token: data?.accessToken ?? '' });
  }
  const stop = new AbortController();
  afterAll(() => {
    stop.abort();
  });

  it('reports once, and follows what becomes of it', async () => {
    const [reporter, coordinator] = [await signedIn('reporter'), await signedIn('coordinator')];
    const changes = coordinator.changes({ after: 'latest', signal: stop.signal });
    const next = changes.next();
    const [before, report] = [await incidents(), defacement() as Report];
    const first = await reporter.report(report, { key: 'alert-17' });
    expect(await reporter.report(report, { key: 'alert-17' })).toEqual(first);
    expect(await incidents()).toBe(before + 1);
    const { code: subject } = first;
    expect(await next).toMatchObject({ value: { type: 'incident.submitted', subject } });

    const { data } = await coordinator.api.POST('/api/v1/incidents/{code}/transitions', {
      params: { path: { code: first.code }, header: { 'If-Match': '"1"' } },
      body: { event: 'acknowledge' },
    });
    expect(data?.status).toBe('triage');
    expect(await changes.next()).toMatchObject({
      value: { type: 'incident.acknowledged', subject },
    });
    await changes.return();
  });

  it('lists by several values of one filter', async () => {
    const { api } = await signedIn('coordinator');
    const { data } = await api.GET('/api/v1/incidents', {
      params: { query: { status: ['triage', 'closed'] } },
    });
    expect(data?.items.map(({ status }) => status)).toEqual(['triage']);
  });

  it('says what the desk refuses', async () => {
    const reporter = await signedIn('reporter');
    const refused = reporter.report({ ...(defacement() as Report), title: 'x' });
    await expect(refused).rejects.toBeInstanceOf(DeskProblem);
    await expect(refused).rejects.toMatchObject({
      problem: { type: '/problems/request/invalid', errors: [{ pointer: '/title' }] },
      requestId: expect.stringMatching(/\S/),
    });
  });
});

describe('verify-webhook.sh', () => {
  const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw3q1ZQpVv0aU=';
  const verify = (headers: Record<string, string>, body = '{}') =>
    workshop.run(
      [
        ...['bash', inFolder('curl', 'verify-webhook.sh'), workshop.file('body.json', body)],
        ...Object.values(headers),
      ],
      { WEBHOOK_SECRET: SECRET },
    );
  (has('openssl', 'version') ? it : it.skip)(
    'says whether the desk has signed a message',
    async () => {
      const { 'webhook-signature': signature, ...rest } = signed(SECRET);
      const two = { ...rest, signature: `v1,QUJD ${signature}` };
      expect(await verify(two)).toBe('signed\n');
      await expect(verify(two, '{ }')).rejects.toMatchObject({ code: 1 });
      const old = signed(SECRET, new Date(Date.now() - 301_000));
      await expect(verify(old)).rejects.toMatchObject({ stderr: expect.stringContaining('30') });
    },
  );
});

const signed = (secret: string, at = new Date()) => ({
  'webhook-id': 'msg_1',
  'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
  'webhook-signature': new Webhook(secret).sign('msg_1', at, '{}'),
});

const placeIn = (file: string): number =>
  fs.existsSync(file) ? Number(fs.readFileSync(file, 'utf8')) : 0;

/** The place of a report in the feed, once it has one. */
async function sequenceOf(code: string): Promise<number> {
  let position: string | null = null;
  await eventually(`${code} has its place`, async () => {
    const rows = await app.db.query<{ position: string | null }[]>(
      'SELECT position FROM outbox_event WHERE subject = $1 ORDER BY written LIMIT 1',
      [code],
    );
    position = rows[0]?.position ?? null;
    return position !== null;
  });
  return Number(position);
}

async function freePort(): Promise<number> {
  const holder = new ShakyRoad('');
  const { port } = new URL(await holder.start());
  await holder.stop();
  return Number(port);
}
