// How long it takes from a change to the receivers of webhooks: `npm run bench:deliveries`. Takes about two minutes.
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { format } from 'prettier';
import { endAll } from './cleanup.mjs';
import { cpuMs, machineMs } from './cpu.mjs';
import { Desk } from './desk.mjs';
import { outcome, spread } from './numbers.mjs';
import { Receiver } from './receiver.mjs';
import { sampleReport } from './sample-report.mjs';

const quick = process.env.BENCH_QUICK === '1';
const PER_SECOND = 100;
const SECONDS = quick ? 3 : 20;
const ROUNDS = 3;
const CASES = 100;
const ARRIVES_WITHIN_MS = 30_000;

try {
  const one = await measured(1);
  const three = await measured(3);
  const { name, lines } = summaryOf({ one, three });
  const folder = path.join(import.meta.dirname, 'results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${name}.json`), `${JSON.stringify({ one, three }, null, 2)}\n`);
  const page = await format(lines.join('\n'), { parser: 'markdown' });
  writeFileSync(path.join(folder, `${name}.md`), page);
  process.stdout.write(`\n${page}`);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await endAll();
}

/** On a desk of its own that does everything in one process, as `npm start` does. */
async function measured(amount) {
  const desk = await Desk.start({ OUTBOUND_ALLOW: '127.0.0.1' });
  const receivers = [];
  for (let at = 0; at < amount; at++) receivers.push(await Receiver.start());
  const codes = await casesOf(desk);
  await connect(desk, receivers);
  const rounds = [];
  // The first one warms up.
  for (let round = 0; round <= ROUNDS; round++) {
    process.stderr.write(`… ${amount} receivers, round ${round} of ${ROUNDS}\n`);
    const result = await roundOf({ desk, receivers, codes });
    if (round > 0) rounds.push(result);
  }
  await desk.stop();
  return rounds;
}

/** Comments at a fixed pace, whatever becomes of those before. */
async function roundOf({ desk, receivers, codes }) {
  const token = await desk.tokenOf('coordinator');
  for (const receiver of receivers) receiver.taken = [];
  const before = { at: performance.now(), node: cpuMs(desk.process.pid), machine: machineMs() };
  const amount = PER_SECOND * SECONDS;
  const written = [];
  for (let at = 0; at < amount; at++) {
    await delay(Math.max(0, before.at + (at * 1000) / PER_SECOND - performance.now()));
    const address = `/incidents/${codes[at % codes.length]}/comments`;
    const comment = { text: `Ghi chú ${at}`, visibility: 'all' };
    // Whatever fails is told of when all have been sent, in which nobody waits for anything.
    written.push(posted(desk, token, address, comment).then(() => undefined, String));
  }
  const failures = (await Promise.all(written)).filter(Boolean);
  if (failures.length > 0) throw new Error(`${failures.length} comments failed: ${failures[0]}`);
  const seconds = (performance.now() - before.at) / 1000;
  const all = () => receivers.every(({ taken }) => taken.length >= amount);
  for (const end = Date.now() + ARRIVES_WITHIN_MS; !all(); await delay(10)) {
    if (Date.now() > end) throw new Error('Not everything has arrived.');
  }
  const spent = (performance.now() - before.at) / 1000;
  return {
    ...outcome(
      receivers.flatMap(({ taken }) => taken),
      seconds,
    ),
    written: amount / seconds,
    nodeCores: (cpuMs(desk.process.pid) - before.node) / 1000 / spent,
    machineCores: (machineMs() - before.machine) / 1000 / spent,
  };
}

async function casesOf(desk) {
  const token = await desk.tokenOf('reporter');
  const codes = [];
  for (let at = 0; at < CASES; at++) {
    codes.push((await posted(desk, token, '/incidents', sampleReport())).code);
  }
  return codes;
}

async function connect(desk, receivers) {
  const token = await desk.tokenOf('admin');
  for (const [at, { url }] of receivers.entries()) {
    const webhook = { name: `Nơi nhận ${at}`, url, agency: 'GL-STTTT' };
    await posted(desk, token, '/webhooks', { ...webhook, events: ['incident.commented'] });
  }
}

async function posted(desk, token, address, body) {
  const answer = await fetch(`${desk.base}/api/v1${address}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
  if (answer.status !== 201) throw new Error(`${address}: ${await answer.text()}`);
  return answer.json();
}

function summaryOf({ one, three }) {
  const day = new Date().toISOString().slice(0, 10);
  const row = (what, of, member) =>
    `| ${what} | ${[one, three].map((rounds) => of(rounds.map((round) => round[member]))).join(' | ')} |`;
  return {
    name: `deliveries-${day}${quick ? '-quick' : ''}`,
    lines: [
      `# From a change to its receivers, ${day}`,
      '',
      `${os.cpus().length} × ${os.cpus()[0]?.model ?? 'unknown'}, ${Math.round(os.totalmem() / 2 ** 30)} GiB, Node ${process.version}. ${PER_SECOND} comments a second through the API for ${SECONDS} seconds on ${CASES} cases; each is an event for every receiver. One process answers, fans out and delivers; it, the database and the load share the cores. Medians (ranges) of ${ROUNDS} rounds.`,
      '',
      'Milliseconds from the instant of the event, which lies before its commit, to the receiver having read it:',
      '',
      '| | one receiver | three receivers |',
      '| --- | ---: | ---: |',
      row('events a second', spread, 'written'),
      row('median', spread, 'p50'),
      row('99th percentile', spread, 'p99'),
      row('cores of the service', spread, 'nodeCores'),
      row('cores of all', spread, 'machineCores'),
    ],
  };
}
