/**
 * Asks the registry what is known to be wrong with the packages of the lockfile, those that only build and test
 * included: high or critical ends it. A registry that does not answer is said, and holds nothing up.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

// Waiting longer would make every run wait where there is no way out.
const WITHIN_MS = 60_000;

const { stdout, status } = spawnSync('npm', ['audit', '--json'], {
  cwd: join(import.meta.dirname, '..'),
  encoding: 'utf8',
  timeout: WITHIN_MS,
});

const answer = readAnswer(stdout ?? '');
const counts = answer?.metadata?.vulnerabilities;
if (counts === undefined) {
  const why = answer?.message ?? answer?.error?.summary ?? `npm audit ended with ${status}`;
  process.stdout.write(
    `NOT CHECKED for known weaknesses: the registry does not answer (${why}).\n`,
  );
  process.exit(0);
}

const grave = Object.values(answer.vulnerabilities).filter(({ severity }) =>
  ['high', 'critical'].includes(severity),
);
for (const { name, severity, range } of grave) {
  process.stderr.write(`${severity}: ${name} ${range}\n`);
}
process.stdout.write(`Known weaknesses: ${JSON.stringify(counts)}\n`);
process.exit(grave.length > 0 ? 1 : 0);

function readAnswer(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
