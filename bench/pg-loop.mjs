// In place of pgbench where it is not installed: a process of its own that runs the transaction on 8 connections.
import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { atEnd } from './cleanup.mjs';
import { outcome } from './numbers.mjs';
import { CLIENTS } from './pgbench.mjs';

const file = fileURLToPath(import.meta.url);

export async function runPgLoop({ desk, transaction, seconds }) {
  const child = fork(file, ['loop'], { serialization: 'advanced', detached: true });
  atEnd(() => child.kill());
  child.send({ databaseUrl: desk.databaseUrl, transaction, seconds });
  const [result] = await once(child, 'message');
  child.disconnect();
  if (result.failed !== undefined) throw new Error(result.failed);
  return result;
}

async function loop({ databaseUrl, transaction, seconds }) {
  const { text, values, keyAt } = transaction;
  const latencies = [];
  const endsAt = performance.now() + seconds * 1000;
  const one = async () => {
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    for (let startedAt; (startedAt = performance.now()) < endsAt;) {
      const own = values.with(keyAt - 1, randomUUID());
      await client.query({ name: 'report', text, values: own });
      latencies.push(performance.now() - startedAt);
    }
    await client.end();
  };
  await Promise.all(Array.from({ length: CLIENTS }, one));
  return { ...outcome(latencies, seconds), seconds };
}

if (process.argv[2] === 'loop' && process.argv[1] === file) {
  process.once('message', async (job) => {
    try {
      process.send(await loop(job));
    } catch (error) {
      process.send({ failed: error.message });
    }
  });
}
