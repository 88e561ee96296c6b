import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { projectRoot } from '../../../src/common/project-root.js';
import { testEnvironment } from '../environment.js';

/** How long a receiver may take. A lease lasts six times as long, and so a test that waits for those of the killed. */
export const WITHIN_MS = 500;

/** Workers as `npm run worker` starts them, killed without warning and started again, as a supervisor would. */
export class Workers {
  kills = 0;
  /** Of those that ended by themselves, what they said. */
  readonly ends: string[] = [];
  private readonly running: ChildProcess[] = [];
  private isStopped = false;

  constructor(
    private readonly databaseUrl: string,
    amount: number,
  ) {
    for (let at = 0; at < amount; at++) this.start(at);
  }

  /** One after the other, and now and then all of them. */
  async kill(): Promise<void> {
    this.kills++;
    const all = [...this.running.keys()];
    const victims = this.kills % 5 === 0 ? all : [this.kills % all.length];
    await Promise.all(victims.map((at) => end(this.running[at], 'SIGKILL')));
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    await Promise.all(this.running.map((one) => end(one, 'SIGTERM')));
  }

  private start(at: number): void {
    const child = spawn(process.execPath, ['dist/src/worker.js'], {
      cwd: projectRoot,
      env: {
        PATH: process.env.PATH,
        ...{ DATABASE_URL: this.databaseUrl, SECRETS_KEY: testEnvironment.secretsKey?.join(',') },
        ...{ LOG_LEVEL: process.env.TEST_LOG ?? 'silent', OUTBOUND_ALLOW: '127.0.0.1' },
        ...{ DELIVERY_TIMEOUT_MS: String(WITHIN_MS), DELIVERY_FIRST_RETRY_MS: '50' },
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    const collect = (piece: Buffer) => (said += piece.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('exit', (code) => {
      if (this.isStopped) return;
      if (code !== null) this.ends.push(said);
      this.start(at);
    });
    this.running[at] = child;
  }
}

async function end(child: ChildProcess | undefined, signal: NodeJS.Signals): Promise<void> {
  if (child?.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}
