// Whether the time of a sign-in tells that an account exists: `npm run bench:sign-in`. Takes about a minute.
import { hash } from '@node-rs/argon2';
import { endAll } from './cleanup.mjs';
import { Desk } from './desk.mjs';
import { median, quantile, short, sorted } from './numbers.mjs';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 100);
const RESAMPLES = 2000;
// OWASP's least, as a desk may have stored it before it was given a stronger machine.
const CHEAP = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const CASES = {
  known: 'reporter',
  unknown: 'nobody.here',
  disabled: 'auditor',
  'known, hashed when hashes were cheaper': 'handler',
};

try {
  const desk = await Desk.start();
  await desk.onDatabase(async (client) => {
    await client.query("UPDATE user_account SET active = false WHERE username = 'auditor'");
    await client.query("UPDATE user_account SET password_hash = $1 WHERE username = 'handler'", [
      await hash('a password of long ago', CHEAP),
    ]);
  });
  const times = await measured(desk);
  await desk.stop();
  process.stdout.write(`\n${table(times)}\n`);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await endAll();
}

/** Each round has every case once, in an order of its own: what drifts, drifts for all of them. */
async function measured(desk) {
  const times = Object.fromEntries(Object.keys(CASES).map((name) => [name, []]));
  for (let round = -5; round < ROUNDS; round++) {
    const order = Object.keys(CASES)
      .map((name) => ({ name, at: Math.random() }))
      .sort((a, b) => a.at - b.at);
    for (const { name } of order) {
      const taken = await timeOf(desk, CASES[name]);
      // The first rounds warm up.
      if (round >= 0) times[name].push(taken);
    }
  }
  return times;
}

async function timeOf(desk, username) {
  const body = JSON.stringify({ username, password: 'certainly not this one' });
  const startedAt = performance.now();
  const answer = await fetch(`${desk.base}/api/v1/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  await answer.arrayBuffer();
  if (answer.status !== 401) throw new Error(`${username} was answered ${answer.status}`);
  return performance.now() - startedAt;
}

/** The difference to the known account, round by round, and between what its median lies in 95 of 100 such runs. */
function difference(some, known) {
  const differences = some.map((time, round) => time - known[round]);
  const medians = sorted(
    Array.from({ length: RESAMPLES }, () =>
      median(differences.map(() => differences[Math.floor(Math.random() * differences.length)])),
    ),
  );
  return [median(differences), quantile(medians, 0.025), quantile(medians, 0.975)].map(short);
}

function table(times) {
  const lines = Object.entries(times).map(([name, some]) => {
    const ascending = sorted(some);
    const quartiles = [0.25, 0.75].map((part) => short(quantile(ascending, part))).join('–');
    const [middle, low, high] = difference(some, times.known);
    return `| ${name} | ${short(median(some))} | ${quartiles} | ${middle} (${low} to ${high}) |`;
  });
  return [
    `Wrong password, ${ROUNDS} rounds, milliseconds:`,
    '',
    '| account | median | half lie within | difference to known (95%) |',
    '| --- | ---: | ---: | ---: |',
    ...lines,
  ].join('\n');
}
