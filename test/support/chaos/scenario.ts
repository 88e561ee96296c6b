import { randomUUID } from 'node:crypto';
import { type Caller, TestApp } from '../app.js';
import { eventually } from '../eventually.js';
import { defacement } from '../reports.js';
import { ChaosReceiver } from './receiver.js';
import { WITHIN_MS, Workers } from './workers.js';

export interface Plan {
  readonly databaseUrl: string;
  readonly events: number;
  readonly cases: number;
  /** Somebody is killed whenever so many messages have been taken. */
  readonly killEvery: number;
  /** Done when these parts of all messages have been taken. */
  readonly disturbances?: readonly { readonly at: number; readonly act: () => Promise<void> }[];
  readonly withinMs: number;
}

/** What came of it. */
export interface Outcome {
  readonly kills: number;
  /** What workers said that ended by themselves. */
  readonly ends: readonly string[];
  readonly receivers: readonly ChaosReceiver[];
  /** What was committed and each of them may hear of: ids of events in the order of each case. */
  readonly told: readonly { readonly id: string; readonly code: string }[];
  readonly states: Readonly<Record<string, number>>;
  /** Attempts that were begun and of which nobody knows what came. */
  readonly lost: number;
}

const WRITERS = 8;

/** Events flow to receivers that fail at random, while those who carry them are killed again and again. */
export async function chaos(plan: Plan): Promise<Outcome> {
  const app = await TestApp.on(plan.databaseUrl, { outboundAllow: ['127.0.0.1'] });
  // The workers go by the clock on the wall.
  app.clock.set(new Date().toISOString());
  const receivers = await Promise.all([1, 2, 3].map(() => ChaosReceiver.start(2 * WITHIN_MS)));
  const workers = new Workers(plan.databaseUrl, 2);
  try {
    const codes = await flow(app, { plan, receivers, workers });
    await arrived(app, plan);
    return {
      ...{ kills: workers.kills, ends: workers.ends, receivers },
      ...{ told: await toldOf(app, codes) },
      ...(await resultsIn(app)),
    };
  } finally {
    await workers.stop();
    await Promise.all(receivers.map((receiver) => receiver.stop()));
    await app.stop();
  }
}

interface Stage {
  readonly plan: Plan;
  readonly receivers: readonly ChaosReceiver[];
  readonly workers: Workers;
}

/** Writes everything, and kills until it is through. */
async function flow(app: TestApp, stage: Stage): Promise<string[]> {
  const { plan, receivers, workers } = stage;
  const [reporter, coordinator] = [await app.as('reporter'), await app.as('coordinator')];
  const first = await persistently(() => reporter.post('/incidents', defacement()));
  await connect(await app.as('admin'), receivers, first);
  const writing = write({ reporter, coordinator }, plan);
  const taken = () => receivers.reduce((sum, { arrivals }) => sum + arrivals.length, 0);
  const all = plan.events * receivers.length;
  const due = [...(plan.disturbances ?? [])];
  for (let next = plan.killEvery; next < all; next += plan.killEvery) {
    await eventually(`${next} taken`, () => taken() >= next, plan);
    await workers.kill();
    if (due[0] && next >= due[0].at * all) await due.shift()?.act();
  }
  return writing;
}

/** Two webhooks of the desk that leads, one of the unit that reported: each hears everything. */
async function connect(
  admin: Caller,
  receivers: readonly ChaosReceiver[],
  { leadAgency, reporterAgency }: { leadAgency: string; reporterAgency: string },
): Promise<void> {
  const agencies = [leadAgency, leadAgency, reporterAgency];
  for (const [at, receiver] of receivers.entries()) {
    const webhook = { name: `Nơi nhận ${at}`, url: receiver.url, agency: agencies[at] };
    const { body } = await admin.post('/webhooks', { ...webhook, events: ['incident.*'] });
    receiver.secret = body.secret;
  }
}

/** Reports, and then comments on them, in turns and several at once. */
async function write(
  { reporter, coordinator }: { reporter: Caller; coordinator: Caller },
  { events, cases }: Plan,
): Promise<string[]> {
  const codes: string[] = [];
  await inParallel(cases, async () => {
    const { code } = await persistently((key) =>
      reporter.post('/incidents', defacement()).set('idempotency-key', key),
    );
    codes.push(code);
  });
  await inParallel(events - cases, async (at) => {
    const comment = { text: `Ghi chú ${at}`, visibility: 'all' };
    await persistently((key) =>
      coordinator
        .post(`/incidents/${codes[at % cases]}/comments`, comment)
        .set('idempotency-key', key),
    );
  });
  return codes;
}

async function inParallel(amount: number, work: (at: number) => Promise<void>): Promise<void> {
  let next = 0;
  const writer = async () => {
    for (let at = next++; at < amount; at = next++) await work(at);
  };
  await Promise.all(Array.from({ length: WRITERS }, writer));
}

/** As an office's system does it: under one key until there is an answer. */
async function persistently(call: (key: string) => ReturnType<Caller['post']>): Promise<any> {
  const key = randomUUID();
  let body: any;
  const taken = async () => {
    const answer = await call(key);
    if (![201, 503, 409].includes(answer.status)) throw new Error(JSON.stringify(answer.body));
    body = answer.body;
    return answer.status === 201;
  };
  await eventually('an answer', taken, { withinMs: 60_000, everyMs: 100 });
  return body;
}

const arrived = (app: TestApp, { withinMs }: Plan): Promise<void> =>
  eventually(
    'everything has arrived',
    async () => {
      const [{ left }] = await app.db.query(LEFT);
      return left === '0';
    },
    { withinMs, everyMs: 50 },
  );

const LEFT = `
  SELECT (SELECT count(*) FROM outbox_event WHERE position IS NULL)
       + (SELECT count(*) FROM outbox_event event, follower_cursor c
           WHERE c.name = 'webhooks' AND event.position > c.position)
       + (SELECT count(*) FROM delivery WHERE channel = 'webhook' AND state = 'waiting') AS left`;

const toldOf = (app: TestApp, codes: readonly string[]): Promise<Outcome['told']> =>
  app.db.query(
    `SELECT id, subject AS code FROM outbox_event WHERE subject = ANY($1) ORDER BY subject, written`,
    [codes],
  );

async function resultsIn(app: TestApp): Promise<Pick<Outcome, 'states' | 'lost'>> {
  const states: { state: string; amount: number }[] = await app.db.query(
    `SELECT state, count(*)::integer AS amount FROM delivery WHERE channel = 'webhook' GROUP BY state`,
  );
  const [{ lost }] = await app.db.query(
    `SELECT sum(attempts)::integer - (SELECT count(*)::integer FROM delivery_attempt a
                                        JOIN delivery d ON d.id = delivery_id AND d.channel = 'webhook') AS lost
       FROM delivery WHERE channel = 'webhook'`,
  );
  return { states: Object.fromEntries(states.map(({ state, amount }) => [state, amount])), lost };
}
