import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const LOOK_EVERY_MS = 20;
const FAST_SHUTDOWN_WITHIN_MS = 10_000;

/** A live server, as its lock file and the system tell of it. */
export interface Running {
  readonly pid: number;
  /** Absent until it listens. */
  readonly socketFolder: string | undefined;
}

/** The lock file alone proves nothing: it outlives a kill, and its number may be another program's by now. */
export function runningOn(cluster: string): Running | undefined {
  const { pid, socketFolder } = lockFile(cluster);
  return commandOf(pid).includes(`postgres -D ${cluster} `) ? { pid, socketFolder } : undefined;
}

/** Ends the server and waits for its end. It lets running transactions go; nothing committed is lost either way. */
export async function stopServerOn(cluster: string): Promise<void> {
  const server = runningOn(cluster);
  if (!server) return;
  if (!(await ends(cluster, server.pid, 'SIGINT'))) await ends(cluster, server.pid, 'SIGQUIT');
  if (server.socketFolder !== cluster) removeIfEmpty(server.socketFolder);
}

/** Forgets a lock that no server holds. Another PostgreSQL, even one we do not know, keeps it. */
export function removeStaleLock(cluster: string): boolean {
  if (/\bpostgres\b/.test(commandOf(lockFile(cluster).pid))) return false;
  for (const name of ['.s.PGSQL.5432.lock', 'postmaster.pid']) {
    fs.rmSync(path.join(cluster, name), { force: true });
  }
  return true;
}

async function ends(cluster: string, pid: number, signal: NodeJS.Signals): Promise<boolean> {
  const deadline = Date.now() + FAST_SHUTDOWN_WITHIN_MS;
  try {
    process.kill(pid, signal);
  } catch {
    return true; // It ended by itself a moment ago.
  }
  while (runningOn(cluster)?.pid === pid) {
    if (Date.now() > deadline) return false;
    await delay(LOOK_EVERY_MS);
  }
  return true;
}

function lockFile(cluster: string): Running {
  let lines: string[] = [];
  try {
    lines = fs.readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    // No server, or a cluster of somebody else, which PostgreSQL refuses in better words.
  }
  // Its lines: number of the process, data folder, start, port, socket folder, …
  const [pid = '', , , , socketFolder = ''] = lines;
  return { pid: Number(pid || NaN), socketFolder: socketFolder === '' ? undefined : socketFolder };
}

/** Empty for a zombie, too: it holds nothing any more. */
function commandOf(pid: number): string {
  try {
    return process.platform === 'linux'
      ? fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      : execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

function removeIfEmpty(folder = ''): void {
  try {
    fs.rmdirSync(folder);
  } catch {
    // Somebody keeps something there, /tmp for one.
  }
}
