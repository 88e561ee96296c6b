import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import { inBothLanguages, StartError } from '../start-texts.js';

/** Who PostgreSQL runs as: whoever started the service, but never root, which it refuses. */
export interface Account {
  readonly name: string;
  /** Present only where root must step down. */
  readonly ids?: { readonly uid: number; readonly gid: number };
}

const startedByRoot = (): boolean => process.getuid?.() === 0;

/** Nothing of the service's own environment reaches PostgreSQL: PGDATA or PGOPTIONS would bend it. */
export const runAs = ({ ids }: Account) => ({
  ...ids,
  cwd: '/',
  env: { PATH: process.env.PATH, HOME: '/', LC_ALL: 'C.UTF-8', TZ: 'UTC' },
});

export function unprivilegedAccount(): Account {
  if (!startedByRoot()) return { name: String(process.getuid?.() ?? os.userInfo().username) };
  const entries = fs.readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const entry = entries.find((line) => line.startsWith(`${name}:`));
    if (!entry) continue;
    const [, , uid, gid] = entry.split(':');
    return { name, ids: { uid: Number(uid), gid: Number(gid) } };
  }
  throw new StartError(inBothLanguages('postgres.no-account'));
}

/** A cluster keeps its owner: the postgres account of another machine or image has another number. */
export function ownerOf(cluster: string): Account {
  const { uid, gid } = fs.statSync(cluster);
  if (!startedByRoot() || uid === 0) return unprivilegedAccount();
  return { name: `uid ${uid}`, ids: { uid, gid } };
}

export function giveTo({ ids }: Account, folder: string): void {
  if (ids) fs.chownSync(folder, ids.uid, ids.gid);
}

/** Asked of the system as that account, because modes alone do not tell: there are ACLs and mount options. */
export function canEnter(account: Account, folder: string): boolean {
  const { status, error } = spawnSync('test', ['-x', folder], runAs(account));
  if (error) throw error; // Root without the right to step down, as in a container with no capabilities.
  return status === 0;
}
