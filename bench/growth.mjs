import { BUSY_UNIT, codeOf, fill, SMALL_UNIT } from './fill.mjs';
import { CONNECTIONS, PLAN } from './plan.mjs';
import { sampleReport } from './sample-report.mjs';
import { RARE } from './vocabulary.mjs';

/** What is read, and as whom. The Department sees everything, the Police and a unit what is theirs. */
const CASES = [
  ['one incident', 'coordinator', () => `/incidents/${codeOf(500)}`],
  ['list of 20, Department', 'coordinator', { limit: 20 }],
  ['list of 50, Department', 'coordinator', { limit: 50 }],
  ['list of 50, Police', 'police', { limit: 50 }],
  ['list of 50, a busy unit', BUSY_UNIT.username, { limit: 50 }],
  ['list of 50, a small unit', SMALL_UNIT.username, { limit: 50 }],
  ['list of 50, province above all units', 'supervisor', { limit: 50 }],
  [
    'open cases by deadline',
    'coordinator',
    { limit: 50, status: 'submitted,triage,assigned', sort: 'dueAt' },
  ],
  ['search "cổng", two in five', 'coordinator', { limit: 20, q: 'cổng' }],
  ['search "cổng", Police', 'police', { limit: 20, q: 'cổng' }],
  ['search "cổng", a small unit', SMALL_UNIT.username, { limit: 20, q: 'cổng' }],
  ['search "su co", two short words', 'coordinator', { limit: 20, q: 'su co' }],
  [`search "${RARE.word}", 25 in all`, 'coordinator', { limit: 20, q: RARE.word }],
  ['search a code', 'coordinator', { limit: 20, q: codeOf(500) }],
];

// Their throughput is shown too.
const LOADED = new Set(['one incident', 'list of 20, Department', 'search "cổng", two in five']);

/** How long reads take among a thousand incidents and among a hundred thousand. */
export async function measureGrowth({ desk, cannon, say }) {
  const template = await reportOnce(desk);
  const reads = await readsOf(desk);
  await fill(desk, template, { from: 1, to: PLAN.few });
  await warmUp(cannon, reads);
  say(`reads among ${PLAN.few} incidents`);
  const few = await measure(cannon, reads);
  say(`filling up to ${PLAN.many} incidents`);
  await fill(desk, template, { from: PLAN.few + 1, to: PLAN.many });
  say(`reads among ${PLAN.many} incidents`);
  const many = await measure(cannon, reads);
  say(`reads at ${CONNECTIONS} connections`);
  const loaded = {};
  for (const [name, read] of Object.entries(reads)) {
    if (!LOADED.has(name)) continue;
    const duration = PLAN.loadSeconds;
    loaded[name] = await cannon.fire({ ...read, connections: CONNECTIONS, duration });
  }
  return { few: PLAN.few, many: PLAN.many, rows: compared(few, many), loaded };
}

export async function reportOnce(desk) {
  const answer = await fetch(`${desk.base}/api/v1/incidents`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await desk.tokenOf(BUSY_UNIT.username)}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify(sampleReport()),
  });
  const { code } = await answer.json();
  if (answer.status !== 201) throw new Error(`The report was answered with ${answer.status}.`);
  return code;
}

async function readsOf(desk) {
  const reads = {};
  const tokens = {};
  for (const [name, username, asked] of CASES) {
    tokens[username] ??= await desk.tokenOf(username);
    const path = asked instanceof Function ? asked() : `/incidents?${new URLSearchParams(asked)}`;
    reads[name] = {
      url: `${desk.base}/api/v1${path}`,
      headers: { authorization: `Bearer ${tokens[username]}` },
    };
  }
  return reads;
}

async function warmUp(cannon, reads) {
  for (const read of Object.values(reads)) {
    await cannon.fire({ ...read, connections: 8, duration: PLAN.readSeconds });
  }
}

/** One after another on one connection, then on eight; of two passes the quicker, for others may use the machine too. */
async function measure(cannon, reads) {
  const results = {};
  for (let pass = 1; pass <= 2; pass++) {
    for (const [name, read] of Object.entries(reads)) {
      const inTurn = await cannon.fire({ ...read, connections: 1, duration: PLAN.readSeconds });
      const atOnce = await cannon.fire({ ...read, connections: 8, duration: PLAN.readSeconds });
      const before = results[name] ?? { inTurn, atOnce };
      results[name] = {
        inTurn: quicker(before.inTurn, inTurn),
        atOnce: quicker(before.atOnce, atOnce),
      };
    }
  }
  return results;
}

const quicker = (one, other) => (other.p50 < one.p50 ? other : one);

const compared = (few, many) =>
  Object.keys(few).map((name) => ({
    name,
    ...Object.fromEntries(
      ['inTurn', 'atOnce'].map((how) => [
        how,
        {
          few: few[name][how],
          many: many[name][how],
          ratio: many[name][how].p50 / few[name][how].p50,
        },
      ]),
    ),
  }));
