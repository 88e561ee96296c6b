import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { runAs } from './account.js';
import { type Home, socketFolderFor } from './folders.js';
import { removeStaleLock, type Running, runningOn } from './running.js';

/** Every server has a socket folder of its own, so all can have the same number. */
export const PORT = 5432;

const START_WITHIN_MS = 60_000;
const ANSWER_WITHIN_MS = 5_000;
const LOOK_EVERY_MS = 20;
const RETRY_EVERY_MS = 250;
// Sessions of a killed server were seen to end within 2 s.
const LOCK_IS_STALE_AFTER_MS = 5_000;
const LOG_HOLDS_BYTES = 10_000_000;

const LOCKED_OUT = /lock file .* (already exists|is empty)|shared memory block .* in use/;

export type Settings = Readonly<Record<string, string>>;

const SETTINGS: Settings = {
  listen_addresses: '',
  // The log says that a statement failed, not what was in it: reports are nobody's to read outside the service.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
  // For solid-state disks and what memory holds: with 4, for disks that turn, a search of a small unit reads everyone's cases.
  random_page_cost: '1.1',
};

export interface Session {
  readonly client: Client;
  readonly socketFolder: string;
  /** The server ran before we came. */
  readonly adopted: boolean;
}

interface Launched {
  readonly pid: number | undefined;
  readonly isAlive: () => boolean;
  readonly output: () => string;
}

/** The server process of one cluster, whoever started it. */
export class Postmaster {
  private launched: Launched | undefined;
  private lockedOutSince: number | undefined;
  /** Stays what it was when the server is started again: the address of the database is given out once. */
  private socketFolder: string | undefined;

  constructor(
    private readonly home: Home,
    private readonly binaries: string,
    private readonly settings: Settings,
  ) {}

  /** A session on the server that runs on this cluster, or else on one started here. */
  async connect(): Promise<Session> {
    const deadline = Date.now() + START_WITHIN_MS;
    while (Date.now() < deadline) {
      const server = runningOn(this.home.cluster);
      const session = server && (await this.sessionOn(server));
      if (session) return session;
      if (!server) await this.startAnew();
      await delay(LOOK_EVERY_MS);
    }
    throw new Error(`no answer after ${START_WITHIN_MS / 1000} s ${this.launched?.output() ?? ''}`);
  }

  private async startAnew(): Promise<void> {
    if (this.launched?.isAlive()) return;
    const failed = this.launched;
    this.launched = undefined;
    if (failed) await this.weighFailure(failed.output());
    this.launched = this.launch();
  }

  private async sessionOn({ pid, socketFolder }: Running): Promise<Session | undefined> {
    // The server writes its folder down only once it listens there.
    const client = socketFolder && (await connected(socketFolder));
    if (!client) return undefined;
    const adopted = this.launched?.pid !== pid;
    this.launched = this.lockedOutSince = undefined;
    this.socketFolder = socketFolder;
    return { client, socketFolder, adopted };
  }

  private launch(): Launched {
    const { folder, cluster, account } = this.home;
    this.socketFolder ??= socketFolderFor(this.home);
    const settings = {
      ...SETTINGS,
      unix_socket_directories: `"${this.socketFolder.replaceAll('"', '""')}"`,
      ...this.settings,
    };
    const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const log = openLog(path.join(folder, 'postgres.log'));
    const child = spawn(
      path.join(this.binaries, 'bin', 'postgres'),
      ['-D', cluster, '-p', String(PORT), ...options],
      // Detached, or Ctrl-C would end the server before the service has closed.
      { ...runAs(account), detached: true, stdio: ['ignore', log.file, log.file] },
    );
    fs.closeSync(log.file);
    child.unref();
    let fault: Error | undefined;
    child.once('error', (error) => (fault = error));
    return {
      pid: child.pid,
      isAlive: () => !fault && child.exitCode === null && child.signalCode === null,
      output: () => fault?.message ?? log.sinceOpened(),
    };
  }

  /**
   * A lock file may name a server that was killed and not yet reaped, or sessions of it that still end: that passes.
   * If it does not, the number belongs to another program by now (they repeat in containers), and the file is void.
   */
  private async weighFailure(output: string): Promise<void> {
    if (!LOCKED_OUT.test(output)) throw new Error(output);
    this.lockedOutSince ??= Date.now();
    if (Date.now() - this.lockedOutSince > LOCK_IS_STALE_AFTER_MS) {
      if (!removeStaleLock(this.home.cluster)) throw new Error(output);
    }
    await delay(RETRY_EVERY_MS);
  }
}

async function connected(socketFolder: string): Promise<Client | undefined> {
  const client = new Client({
    ...{ host: socketFolder, port: PORT, user: 'postgres', database: 'postgres', ssl: false },
    connectionTimeoutMillis: ANSWER_WITHIN_MS,
  });
  // A broken connection also ends, and its end is what is listened to.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch {
    return undefined; // It starts, recovers or shuts down.
  }
}

// A file and not a pipe: the server may outlive the service, and the next one then still finds what it said.
function openLog(name: string): { file: number; sinceOpened: () => string } {
  if (fs.existsSync(name) && fs.statSync(name).size > LOG_HOLDS_BYTES) {
    fs.renameSync(name, `${name}.old`);
  }
  const file = fs.openSync(name, 'a', 0o600);
  const { size } = fs.fstatSync(file);
  return { file, sinceOpened: () => fs.readFileSync(name).subarray(size).toString().trim() };
}
