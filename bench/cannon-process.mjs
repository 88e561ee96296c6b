// A process of its own: the load and what steers it share no event loop.
import autocannon from 'autocannon';
import { outcome } from './numbers.mjs';

process.on('message', async (job) => {
  try {
    process.send({ result: await fire(job) });
  } catch (error) {
    process.send({ failed: error.message });
  }
});
process.on('disconnect', () => process.exit());

async function fire({ requests, ...options }) {
  const latencies = [];
  const startedAt = performance.now();
  let endedAt = startedAt;
  const run = autocannon({ ...options, requests, timeout: 30 });
  run.on('response', (_client, _status, _bytes, milliseconds) => {
    latencies.push(milliseconds);
    endedAt = performance.now();
  });
  const result = await run;
  const failed = result.errors + result.timeouts + result.non2xx;
  if (failed > 0) {
    const statuses = JSON.stringify(result.statusCodeStats);
    throw new Error(`${failed} of ${latencies.length} requests failed: ${statuses}`);
  }
  const seconds = (endedAt - startedAt) / 1000;
  return { ...outcome(latencies, seconds), seconds };
}
