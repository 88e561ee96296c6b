import { execFile, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { atEnd } from './cleanup.mjs';
import { outcome } from './numbers.mjs';

export const CLIENTS = 8;

/** What `pgbench --version` says, or nothing where it is not installed. */
export function pgbenchVersion() {
  const { stdout } = spawnSync('pgbench', ['--version'], { encoding: 'utf8' });
  return stdout?.trim() || undefined;
}

/** Runs the transaction for some seconds with pgbench, prepared, one statement each. */
export async function runPgbench({ desk, transaction, seconds }) {
  const folder = mkdtempSync(path.join(desk.folder, 'pgbench-'));
  const script = path.join(folder, 'report.sql');
  writeFileSync(script, scriptOf(transaction));
  const { socketFolder, port } = desk.server;
  const options = [
    ...['-n', '-M', 'prepared', '-c', CLIENTS, '-j', 2, '-T', seconds, '-f', script],
    ...['-l', `--log-prefix=${path.join(folder, 'latency')}`],
    ...transaction.values.flatMap((value, i) => ['-D', `v${i + 1}=${asText(value)}`]),
    ...['-h', socketFolder, '-p', port, '-U', 'postgres', 'truc_ban'],
  ];
  const stopped = new AbortController();
  atEnd(() => stopped.abort());
  const run = promisify(execFile)('pgbench', options.map(String), { signal: stopped.signal });
  const { stdout } = await run;
  const latencies = latenciesIn(folder);
  rmSync(folder, { recursive: true });
  const perSecond = Number(/^tps = ([\d.]+)/m.exec(stdout)?.[1]);
  if (!Number.isFinite(perSecond)) throw new Error(`pgbench said:\n${stdout}`);
  return { ...outcome(latencies, latencies.length / perSecond), seconds };
}

/** `$3` becomes `:v3`; the key is another in each execution. */
function scriptOf({ text, keyAt }) {
  const statement = text.replace(/\$(\d+)\b/g, (_, n) => (Number(n) === keyAt ? ':key' : `:v${n}`));
  return `\\set key random(1, 9000000000000000000)\n${statement};\n`;
}

const asText = (value) => {
  if (value instanceof Date) return value.toISOString();
  if (Buffer.isBuffer(value)) return `\\x${value.toString('hex')}`;
  if (Array.isArray(value)) return `{${value.map(asElement).join(',')}}`;
  return String(value);
};

const asElement = (value) =>
  value === null ? 'NULL' : `"${asText(value).replace(/["\\]/g, '\\$&')}"`;

/** Lines of the log: client, transaction, latency in microseconds, … */
const latenciesIn = (folder) =>
  readdirSync(folder)
    .filter((name) => name.startsWith('latency'))
    .flatMap((name) => readFileSync(path.join(folder, name), 'utf8').trim().split('\n'))
    .map((line) => Number(line.split(' ')[2]) / 1000);
