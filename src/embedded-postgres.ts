import fs from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { type Client } from 'pg';
import { runnableBinaries } from './embedded-postgres/binaries.js';
import {
  homeOf,
  type Home,
  initialise,
  noteHome,
  sweepDrafts,
} from './embedded-postgres/folders.js';
import { PORT, Postmaster, type Session, type Settings } from './embedded-postgres/postmaster.js';
import { runningOn, stopServerOn } from './embedded-postgres/running.js';
import { inBothLanguages, StartError } from './start-texts.js';

export interface EmbeddedPostgres {
  readonly url: string;
  /** Where the cluster lies: not always in the data folder. */
  readonly folder: string;
  /** The server was left running by a service that was killed. */
  readonly adopted: boolean;
  stop(): Promise<void>;
}

interface Options {
  readonly dataDir: string;
  readonly log: (line: string) => void;
  readonly settings?: Settings;
}

/** Two services on one folder would work one outbox and print two passwords. */
export class AlreadyRunning extends StartError {
  constructor(folder: string) {
    super(inBothLanguages('postgres.already-running', { folder }));
  }
}

const DATABASE = 'truc_ban';

// Any number: the only advisory lock in the database `postgres`, which nothing else uses.
const DESK_LOCK = 7_226_001;
// Two seconds in all: the session of a killed service ends at once, but not in no time.
const LOCK_ATTEMPTS = 20;
const RETRY_EVERY_MS = 100;
const RESTART_EVERY_MS = 1_000;

/** Brings up the PostgreSQL that npm installed, and keeps it up. Only one service at a time can hold a data folder. */
export async function startEmbeddedPostgres(options: Options): Promise<EmbeddedPostgres> {
  try {
    return await start(options);
  } catch (error) {
    if (error instanceof StartError) throw error;
    const reason = (error as Error).message.trim();
    throw new StartError(inBothLanguages('postgres.failed', { reason }), { cause: error });
  }
}

async function start({ dataDir, log, settings = {} }: Options): Promise<EmbeddedPostgres> {
  const home = homeOf(dataDir);
  const binaries = await runnableBinaries(home.account, home.folder);
  await initialise(home, binaries, settings.fsync !== 'off');
  const keeper = new Keeper(home, new Postmaster(home, binaries, settings), log);
  const { client, socketFolder, adopted } = await keeper.hold();
  try {
    await createDatabase(client);
    sweepDrafts(home);
    if (adopted) log(inBothLanguages('postgres.adopted'));
    noteHome(dataDir, home, log);
  } catch (error) {
    await keeper.stop();
    throw error;
  }
  return {
    url: urlOf(socketFolder),
    folder: home.cluster,
    adopted,
    stop: () => keeper.stop(),
  };
}

/** Where the server of a running service listens; nothing when there is none on this data folder. */
export function runningEmbeddedPostgres(dataDir: string): string | undefined {
  if (!fs.existsSync(dataDir)) return undefined;
  const folder = runningOn(homeOf(dataDir).cluster)?.socketFolder;
  return folder === undefined ? undefined : urlOf(folder);
}

const urlOf = (socketFolder: string): string =>
  `postgres://postgres@/${DATABASE}?host=${encodeURIComponent(socketFolder)}&port=${PORT}`;

async function createDatabase(client: Client): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
  if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
}

/**
 * Holds the lock of the desk in a session of its own. The session dies with the service, so a kill leaves no lock;
 * and with the server, whoever started it, so its end is the sign to start the server again.
 */
class Keeper {
  private holdsLock = false;
  private isStopping = false;
  private recovery = Promise.resolve();

  constructor(
    private readonly home: Home,
    private readonly postmaster: Postmaster,
    private readonly log: (line: string) => void,
  ) {}

  async hold(): Promise<Session> {
    for (let attempt = 1; attempt <= LOCK_ATTEMPTS; attempt++) {
      const session = await this.postmaster.connect();
      if (await takesLock(session.client)) {
        this.holdsLock = true;
        session.client.once('end', () => {
          this.lose();
        });
        return session;
      }
      await session.client.end();
      await delay(RETRY_EVERY_MS);
    }
    throw new AlreadyRunning(this.home.folder);
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    await this.recovery;
    // Without the lock it is the server of another service by now.
    if (this.holdsLock) await stopServerOn(this.home.cluster);
  }

  private lose(): void {
    this.holdsLock = false;
    if (!this.isStopping) this.recovery = this.recover();
  }

  private async recover(): Promise<void> {
    this.log(inBothLanguages('postgres.lost'));
    while (!this.isStopping) {
      try {
        await this.hold();
        this.log(inBothLanguages('postgres.recovered'));
        return;
      } catch (error) {
        this.log((error as Error).message);
        await delay(RESTART_EVERY_MS);
      }
    }
  }
}

async function takesLock(client: Client): Promise<boolean> {
  try {
    const { rows } = await client.query<{ taken: boolean }>(
      'SELECT pg_try_advisory_lock($1) AS taken',
      [DESK_LOCK],
    );
    return rows[0]?.taken === true;
  } catch {
    return false; // The server was about to end: the next session is one on its successor.
  }
}
