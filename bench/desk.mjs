import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { atEnd } from './cleanup.mjs';

const root = path.join(import.meta.dirname, '..');
export const PASSWORD = 'chi-dung-de-do-toc-do';
const START_WITHIN_MS = 60_000;

/** The built service as `npm start` runs it, on an empty embedded PostgreSQL of its own, with the access log on. */
export class Desk {
  static async start(env = {}) {
    const folder = mkdtempSync(path.join(tmpdir(), 'truc-ban-bench-'));
    // PostgreSQL runs as another account where the bench runs as root, and must pass through.
    chmodSync(folder, 0o711);
    const desk = new Desk(folder, env);
    atEnd(() => desk.stop());
    await desk.listening();
    return desk;
  }

  constructor(folder, env) {
    this.folder = folder;
    this.log = path.join(folder, 'access.log');
    const log = openSync(this.log, 'a', 0o600);
    this.process = spawn(process.execPath, ['--max-semi-space-size=64', 'dist/src/main.js'], {
      cwd: root,
      env: {
        PATH: process.env.PATH,
        NODE_ENV: 'production',
        DATA_DIR: path.join(folder, 'data'),
        PORT: '0',
        RATE_LIMIT: 'off',
        DEMO_PASSWORD: PASSWORD,
        ...env,
      },
      // A file and not a pipe: nobody here has to read it while something is measured.
      stdio: ['ignore', log, log],
      // Ctrl-C is for the bench, which stops the service.
      detached: true,
    });
    closeSync(log);
    this.ended = once(this.process, 'exit');
  }

  async listening() {
    const deadline = Date.now() + START_WITHIN_MS;
    for (;;) {
      const said = readFileSync(this.log, 'utf8');
      const [, base] = /API: +(http:\S+)\/api\/v1\n/.exec(said) ?? [];
      const [, cluster] = /Data: +(\/.*)\n/.exec(said) ?? [];
      if (base && cluster) {
        this.base = base;
        this.server = serverOn(cluster);
        return;
      }
      if (this.process.exitCode !== null || Date.now() > deadline) {
        throw new Error(`The service did not start:\n${said}`);
      }
      await delay(50);
    }
  }

  async tokenOf(username) {
    const answer = await fetch(`${this.base}/api/v1/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password: PASSWORD }),
    });
    if (!answer.ok) throw new Error(`No token for ${username}: ${await answer.text()}`);
    return (await answer.json()).accessToken;
  }

  get databaseUrl() {
    const { socketFolder, port } = this.server;
    const host = encodeURIComponent(socketFolder);
    return `postgres://postgres@/truc_ban?host=${host}&port=${port}`;
  }

  /** Runs work on a session of its own, beside those of the service. */
  async onDatabase(work) {
    const client = new pg.Client({ connectionString: this.databaseUrl });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }

  stop() {
    this.stopping ??= (async () => {
      this.process.kill('SIGTERM');
      await this.ended;
      rmSync(this.folder, { recursive: true, force: true });
    })();
    return this.stopping;
  }
}

/** The lock file of PostgreSQL: number of the process, data folder, start, port, socket folder, … */
function serverOn(cluster) {
  const lines = readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  const [pid, , , port, socketFolder] = lines;
  return { pid: Number(pid), port, socketFolder };
}
