import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { inBothLanguages, StartError } from '../start-texts.js';
import { type Account, canEnter, giveTo, ownerOf, runAs, unprivilegedAccount } from './account.js';

/** Where the cluster lives, and whose it is. */
export interface Home {
  /** Holds the cluster, its log and, where needed, a copy of the binaries. */
  readonly folder: string;
  readonly cluster: string;
  readonly account: Account;
}

const DRAFT = /\.new-\w{6}$/;

/**
 * DATA_DIR, as long as the account can enter it. Where it cannot (a checkout in the 0700 home of root), the data must
 * not be lost with a temporary folder either, so it goes to a lasting one that is found again from DATA_DIR.
 */
export function homeOf(dataDir: string): Home {
  fs.mkdirSync(dataDir, { recursive: true });
  const folder = fs.realpathSync(dataDir);
  if (fs.existsSync(clusterIn(folder))) return existingHome(folder);
  const elsewhere = notedIn(folder) ?? substituteFor(folder);
  if (fs.existsSync(clusterIn(elsewhere))) return existingHome(elsewhere);

  const account = unprivilegedAccount();
  // An empty folder was made for us (root's mktemp -d makes it 0700): we may let others pass through it.
  if (!isFilled(folder)) fs.chmodSync(folder, fs.statSync(folder).mode | 0o001);
  if (canEnter(account, folder)) return { folder, cluster: clusterIn(folder), account };
  openHome(elsewhere, folder, account);
  return { folder: elsewhere, cluster: clusterIn(elsewhere), account };
}

const clusterIn = (home: string): string => path.join(home, 'postgres');
const noteIn = (dataDir: string): string => path.join(dataDir, 'postgres-is-elsewhere.txt');

// By name and not by chance: two starts at once, and one after a kill, must come to the same folder.
function substituteFor(dataDir: string): string {
  const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  return `/var/lib/truc-ban-${hash}`;
}

function existingHome(folder: string): Home {
  const cluster = clusterIn(folder);
  const account = ownerOf(cluster);
  if (canEnter(account, folder)) return { folder, cluster, account };
  throw new StartError(inBothLanguages('postgres.unreachable', { folder, account: account.name }));
}

/** The note outlives a DATA_DIR that is renamed; a note whose folder is gone must not pass for a fresh start. */
function notedIn(dataDir: string): string | undefined {
  const note = noteIn(dataDir);
  if (!fs.existsSync(note)) return undefined;
  const folder = fs.readFileSync(note, 'utf8').trim();
  if (fs.existsSync(clusterIn(folder))) return folder;
  throw new StartError(inBothLanguages('postgres.moved-away', { note, folder }));
}

function openHome(elsewhere: string, dataDir: string, { name }: Account): void {
  try {
    fs.mkdirSync(elsewhere, { recursive: true });
    // Whatever the umask: the account must pass through.
    fs.chmodSync(elsewhere, 0o755);
  } catch (error) {
    const reason = (error as Error).message;
    throw new StartError(
      inBothLanguages('postgres.nowhere', { account: name, folder: dataDir, elsewhere, reason }),
    );
  }
}

/** Tells where the data went, in DATA_DIR too; only when there is a cluster to point to. */
export function noteHome(dataDir: string, home: Home, log: (line: string) => void): void {
  const asked = fs.realpathSync(dataDir);
  if (asked === home.folder) return;
  fs.writeFileSync(noteIn(asked), `${home.folder}\n`);
  const names = { account: home.account.name, folder: asked, elsewhere: home.folder };
  log(inBothLanguages('postgres.elsewhere', names));
}

/**
 * Makes a folder whole or not at all: it is filled under another name and then renamed, so a kill leaves no half of it,
 * and of two starts at once one wins and the other takes what the winner made.
 */
export async function makeWhole(
  folder: string,
  fill: (draft: string) => Promise<void>,
): Promise<void> {
  if (isFilled(folder)) return;
  const draft = fs.mkdtempSync(`${folder}.new-`);
  try {
    await fill(draft);
    fs.renameSync(draft, folder);
  } catch (error) {
    if (!isFilled(folder)) throw error;
  } finally {
    fs.rmSync(draft, { recursive: true, force: true });
  }
}

const isFilled = (folder: string): boolean =>
  fs.existsSync(folder) && fs.readdirSync(folder).length > 0;

/** Makes the cluster unless it is there. */
export async function initialise(home: Home, binaries: string, durable: boolean): Promise<void> {
  const { cluster, account } = home;
  await makeWhole(cluster, async (draft) => {
    giveTo(account, draft);
    const options = ['-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8'];
    options.push('--data-checksums', '-D', draft);
    if (!durable) options.push('--no-sync');
    await promisify(execFile)(path.join(binaries, 'bin', 'initdb'), options, runAs(account));
  });
}

/** What kills left behind. Only for the one that holds the cluster: another's draft may still be in the making. */
export function sweepDrafts({ folder }: Home): void {
  for (const name of fs.readdirSync(folder).filter((entry) => DRAFT.test(entry))) {
    try {
      fs.rmSync(path.join(folder, name), { recursive: true, force: true });
    } catch {
      // The initdb of a killed start may still write in it: the next start sweeps again.
    }
  }
}

/** A Unix socket's path has 107 bytes: a cluster that lies deeper gets a private folder for it. */
export function socketFolderFor({ cluster, account }: Home): string {
  if (Buffer.byteLength(path.join(cluster, '.s.PGSQL.5432')) <= 107) return cluster;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'truc-ban-'));
  giveTo(account, folder);
  return folder;
}
