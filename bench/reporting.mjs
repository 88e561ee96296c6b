import { CONNECTIONS, PLAN } from './plan.mjs';
import { cpuMs, machineMs } from './cpu.mjs';
import { median } from './numbers.mjs';
import { pgbenchVersion, runPgbench } from './pgbench.mjs';
import { runPgLoop } from './pg-loop.mjs';
import { reporting } from './sample-report.mjs';
import { caughtTransaction, repeatable } from './transaction.mjs';

/**
 * Reports over HTTP against the same transaction without the desk, turn by turn: the speed of a shared machine drifts,
 * and what drifts slowly cancels out in the ratio of neighbours.
 */
export async function measureReporting({ desk, cannon, say }) {
  const token = await desk.tokenOf('reporter');
  const transaction = repeatable(await caughtTransaction(desk, token));
  const version = pgbenchVersion();
  const bare = version ? runPgbench : runPgLoop;
  const job = { ...reporting(desk, token), connections: CONNECTIONS };

  await cannon.fire({ ...job, connections: 1, amount: 1 });
  // Counted and not timed: V8 has compiled what is hot after so many, however slow the machine is meanwhile.
  say(`warming up with ${PLAN.warmUpReports} reports`);
  await cannon.fire({ ...job, amount: PLAN.warmUpReports });
  const rounds = [];
  for (let round = 1; round <= PLAN.rounds; round++) {
    say(`report, round ${round} of ${PLAN.rounds}`);
    const seconds = PLAN.pgbenchSeconds;
    const limit = await counted(desk, () => bare({ desk, transaction, seconds }));
    const reached = await counted(desk, () => cannon.fire({ ...job, duration: PLAN.deskSeconds }));
    rounds.push({ limit, desk: reached });
  }
  return {
    against: version ?? 'a bare pg loop (pgbench is not installed)',
    documentBytes: Buffer.byteLength(transaction.template),
    replaceMicroseconds: await replaceCost(desk, transaction),
    rounds,
  };
}

/** Adds processor time, and makes sure that everything that was counted was also written. */
async function counted(desk, run) {
  const before = await stateOf(desk);
  const result = await run();
  const after = await stateOf(desk);
  const written = after.incidents - before.incidents;
  // Those in flight when the time was up are written and not counted.
  if (written < result.count || written > result.count + 2 * CONNECTIONS) {
    throw new Error(`${result.count} reports were answered and ${written} written.`);
  }
  const spent = (whose) => after[whose] - before[whose];
  return {
    ...result,
    nodeMs: spent('node') / written,
    postgresMs: spent('postgres') / written,
    generatorMs: (spent('bench') - spent('node')) / written,
    othersCores:
      Math.max(0, spent('machine') - spent('bench') - spent('postgres')) / (after.at - before.at),
  };
}

const stateOf = (desk) =>
  desk.onDatabase(async (client) => {
    const { rows } = await client.query('SELECT count(*)::int AS incidents FROM incident');
    return {
      incidents: rows[0].incidents,
      at: performance.now(),
      machine: machineMs(),
      node: cpuMs(desk.process.pid),
      postgres: cpuMs(desk.server.pid, { withChildren: true }),
      // With the service, the load generator and pgbench: its children.
      bench: cpuMs(process.pid, { withChildren: true }),
    };
  });

/** What the bare transaction pays for ids of its own, and the service does not. */
const replaceCost = (desk, { template, replaceExpression }) =>
  desk.onDatabase(async (client) => {
    const times = 2_000;
    const sql = `SELECT sum(length(${replaceExpression})) FROM generate_series(1, ${times})`;
    const runs = [];
    for (let run = 0; run < 5; run++) {
      const startedAt = performance.now();
      await client.query(sql, [template]);
      runs.push(((performance.now() - startedAt) * 1000) / times);
    }
    return median(runs);
  });
