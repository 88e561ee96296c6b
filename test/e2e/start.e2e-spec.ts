import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { projectRoot } from '../../src/common/project-root.js';
import { runningOn } from '../../src/embedded-postgres/running.js';
import { recreate } from '../support/databases.js';

const WITHIN_MS = 25_000;

async function eventually<T>(what: string, ask: () => T | Promise<T>): Promise<NonNullable<T>> {
  const deadline = Date.now() + WITHIN_MS;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > deadline) throw new Error(`not within ${WITHIN_MS} ms: ${what}`);
    await delay(10);
  }
}

/** The built service in a process of its own, as `npm start` runs it. */
class Desk {
  static readonly started: Desk[] = [];
  output = '';
  private readonly process: ChildProcess;
  private readonly ended: Promise<number | null>;

  constructor(env: Readonly<Record<string, string>>) {
    this.process = spawn(process.execPath, ['dist/src/main.js'], {
      cwd: projectRoot,
      env: { PATH: process.env.PATH, PORT: '0', LOG_LEVEL: 'silent', ...env },
    });
    const collect = (chunk: Buffer) => (this.output += chunk.toString());
    this.process.stdout?.on('data', collect);
    this.process.stderr?.on('data', collect);
    this.ended = once(this.process, 'close').then(([code]) => code as number | null);
    Desk.started.push(this);
  }

  says(words: RegExp): Promise<RegExpExecArray> {
    return eventually(`${String(words)} in\n${this.output}`, () => {
      const found = words.exec(this.output);
      if (!found && this.process.exitCode !== null) throw new Error(`it ended:\n${this.output}`);
      return found;
    });
  }

  async base(): Promise<string> {
    const [, base = ''] = await this.says(/API: +(http:\S+)\/api\/v1\n/);
    return base;
  }

  async ready(): Promise<number> {
    const { status } = await fetch(`${await this.base()}/health/ready`);
    return status;
  }

  async signIn(password: string): Promise<number> {
    const { status } = await fetch(`${await this.base()}/api/v1/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username: 'reporter', password }),
    });
    return status;
  }

  signal(signal: NodeJS.Signals): void {
    this.process.kill(signal);
  }

  end(signal?: NodeJS.Signals): Promise<number | null> {
    if (signal) this.signal(signal);
    return this.ended;
  }
}

/** A data folder, and what can be seen of it from outside. */
class DataFolder {
  static readonly made: DataFolder[] = [];
  readonly path = fs.mkdtempSync(path.join(os.tmpdir(), 'truc-ban-start-'));
  readonly cluster = path.join(this.path, 'postgres');

  constructor() {
    DataFolder.made.push(this);
  }

  desk(env: Readonly<Record<string, string>> = {}): Desk {
    return new Desk({ DATA_DIR: this.path, ...env });
  }

  postmaster(): number | undefined {
    return runningOn(this.cluster)?.pid;
  }

  killPostmaster(): void {
    const pid = this.postmaster();
    if (pid === undefined) throw new Error('There is no server to kill.');
    process.kill(pid, 'SIGKILL');
  }

  password(): string | undefined {
    const sheet = fs.readFileSync(path.join(this.path, 'demo-credentials.txt'), 'utf8');
    return /Password: (.+)/.exec(sheet)?.[1];
  }

  async query(sql: string): Promise<unknown[]> {
    const client = new Client({ host: this.cluster, user: 'postgres', database: 'truc_ban' });
    await client.connect();
    const { rows } = await client.query<Record<string, unknown>>(sql);
    await client.end();
    return rows;
  }
}

// A failed test must leave no process behind, for the next run would meet it.
afterAll(async () => {
  for (const desk of Desk.started) await desk.end('SIGKILL');
  for (const folder of DataFolder.made) {
    if (folder.postmaster() !== undefined) folder.killPostmaster();
    fs.rmSync(folder.path, { recursive: true, force: true, maxRetries: 5 });
  }
});

describe('a start on an empty folder', () => {
  const folder = new DataFolder();
  let desk: Desk;
  beforeAll(() => void (desk = folder.desk()));

  it('brings up a database, and a desk that is ready', async () => {
    expect(await desk.ready()).toBe(200);
    expect(folder.postmaster()).toBeDefined();
  });

  it('says in both languages where everything is', async () => {
    await desk.base();

    for (const words of ['Trực Ban đã sẵn sàng.', 'Trực Ban is ready.', folder.cluster]) {
      expect(desk.output).toContain(words);
    }
    expect(desk.output).toContain(path.join(folder.path, 'demo-credentials.txt'));
  });

  it('lets the demo accounts sign in with the password that it wrote down', async () => {
    expect(await desk.signIn(folder.password() ?? '')).toBe(200);
  });

  it('is refused to a second desk while the first runs, and leaves the first alone', async () => {
    const second = folder.desk();

    expect(await second.end()).toBe(1);
    expect(second.output).toBe(
      `Một Trực Ban khác đang chạy trên ${folder.path}. Hãy dừng nó trước, hoặc đặt DATA_DIR khác.\n` +
        `Another Trực Ban is running on ${folder.path}. Stop it first, or set another DATA_DIR.\n`,
    );
    expect(await desk.ready()).toBe(200);
  });

  it('ends at SIGTERM, however often it is told, with its database', async () => {
    desk.signal('SIGINT');

    expect(await desk.end('SIGTERM')).toBe(0);
    expect(folder.postmaster()).toBeUndefined();
    expect(fs.existsSync(path.join(folder.cluster, 'postmaster.pid'))).toBe(false);
  });
});

describe('a desk that is killed', () => {
  const folder = new DataFolder();

  it('leaves its database running, and the next one takes that over', async () => {
    const killed = folder.desk();
    await killed.base();
    await folder.query('CREATE TABLE kept AS SELECT 1 AS row');
    const server = folder.postmaster();
    await killed.end('SIGKILL');
    expect(folder.postmaster()).toBe(server);

    const next = folder.desk();

    expect(await next.ready()).toBe(200);
    expect(folder.postmaster()).toBe(server);
    expect(next.output).toContain('Taking over the PostgreSQL server');
    await next.end('SIGKILL');
  });

  it('keeps what it acknowledged and its password when the database is killed with it', async () => {
    const password = folder.password() ?? '';
    folder.killPostmaster();

    const desk = folder.desk();

    expect(await desk.signIn(password)).toBe(200);
    expect(await folder.query('SELECT row FROM kept')).toEqual([{ row: 1 }]);
    expect(await desk.end('SIGTERM')).toBe(0);
    expect(folder.postmaster()).toBeUndefined();
  });
});

describe('a database that dies under a running desk', () => {
  it('is started again, and the desk serves again without a restart', async () => {
    const folder = new DataFolder();
    const desk = folder.desk();
    await desk.base();
    folder.killPostmaster();

    await eventually('503', async () => (await desk.ready()) === 503);
    await eventually('200', async () => (await desk.ready()) === 200);

    await desk.says(/server runs again/);
    const second = folder.desk();
    expect(await second.end()).toBe(1);
    expect(await desk.end('SIGTERM')).toBe(0);
    expect(folder.postmaster()).toBeUndefined();
  });
});

describe('two desks that start at once on an empty folder', () => {
  it('settle it: one serves, the other is refused', async () => {
    const folder = new DataFolder();
    const desks = [folder.desk(), folder.desk()];

    await Promise.all(desks.map((desk) => desk.says(/Another Trực Ban|is ready/)));

    const refused = desks.filter((desk) => desk.output.includes('Another Trực Ban'));
    const serving = desks.filter((desk) => desk.output.includes('is ready'));
    expect([refused.length, serving.length]).toEqual([1, 1]);
    expect(await refused[0]?.end()).toBe(1);
    expect(await serving[0]?.ready()).toBe(200);
    expect(await serving[0]?.end('SIGTERM')).toBe(0);
  });
});

describe('a start that cannot succeed', () => {
  it('lists everything that is wrong with the environment', async () => {
    const desk = new Desk({ PORT: 'http', DEMO: 'yes', LOG_LEVEL: 'loud' });

    expect(await desk.end()).toBe(1);
    for (const fault of ['PORT is "http"', 'DEMO is "yes"', 'LOG_LEVEL is "loud"']) {
      expect(desk.output).toContain(fault);
    }
    expect(desk.output).not.toMatch(/^ +at /m);
  });

  it('says that the port is taken, and leaves no database behind', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const folder = new DataFolder();

    const desk = folder.desk({ PORT: String(port) });

    expect(await desk.end()).toBe(1);
    expect(desk.output).toContain(`Another program already uses port ${port} on 127.0.0.1.`);
    expect(desk.output).not.toMatch(/^ +at /m);
    expect(folder.postmaster()).toBeUndefined();
    other.close();
  });

  it('says that the given database cannot be reached', async () => {
    const desk = new Desk({ DATABASE_URL: 'postgres://desk:hunter2@127.0.0.1:1/truc_ban' });

    expect(await desk.end()).toBe(1);
    expect(desk.output).toContain(
      'Cannot reach the database in DATABASE_URL: connect ECONNREFUSED',
    );
    expect(desk.output).not.toMatch(/hunter2|^ +at /m);
  });
});

describe('a start with DATABASE_URL', () => {
  it('uses that database, starts none and loads no demo', async () => {
    const folder = new DataFolder();
    const desk = folder.desk({ DATABASE_URL: await recreate('start_given') });

    expect(await desk.ready()).toBe(200);
    expect(await desk.signIn('any password at all')).toBe(401);
    expect(desk.output).toContain('the database in DATABASE_URL');
    expect(fs.readdirSync(folder.path)).toEqual([]);
    expect(await desk.end('SIGTERM')).toBe(0);
  });
});
