import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { projectRoot } from '../../src/common/project-root.js';
import { eventually } from './eventually.js';

export const EXAMPLES = path.join(projectRoot, 'docs', 'examples');
const CLIENT = path.join(projectRoot, 'clients', 'typescript');

export const has = (program: string, ...words: readonly string[]): boolean =>
  spawnSync(program, words).status === 0;

/** The examples, ready to run in a folder of their own, as an office has them. */
export class Workshop {
  readonly folder = fs.mkdtempSync(path.join(os.tmpdir(), 'truc-ban-examples-'));
  private readonly running: ChildProcess[] = [];

  constructor() {
    const modules = path.join(this.folder, 'node_modules');
    const client = path.join(modules, '@truc-ban', 'client');
    // Built as the package is, but for the types.
    transpile(path.join(CLIENT, 'src'), path.join(client, 'dist'));
    fs.copyFileSync(path.join(CLIENT, 'package.json'), path.join(client, 'package.json'));
    for (const name of ['openapi-fetch', 'eventsource-parser']) {
      fs.symlinkSync(path.join(projectRoot, 'node_modules', name), path.join(modules, name));
    }
    transpile(path.join(EXAMPLES, 'typescript'), this.folder);
    fs.writeFileSync(path.join(this.folder, 'package.json'), '{"type":"module"}');
    const bin = path.join(this.folder, 'bin');
    fs.mkdirSync(bin);
    const standIn = path.join(projectRoot, 'test', 'support', 'curl.mjs');
    const script = `#!/bin/sh\nexec '${process.execPath}' '${standIn}' "$@"\n`;
    fs.writeFileSync(path.join(bin, 'curl'), script, { mode: 0o755 });
  }

  file(name: string, content?: string): string {
    const file = path.join(this.folder, name);
    if (content !== undefined) fs.writeFileSync(file, content);
    return file;
  }

  /** What it says until it ends; fails unless it ends well. */
  async run(command: readonly string[], env: Record<string, string>): Promise<string> {
    const [program = '', ...words] = command;
    const run = promisify(execFile)(program, words, { cwd: this.folder, env: this.env(env) });
    return (await run).stdout;
  }

  /** One that does not end by itself, and what it has said so far. */
  start(command: readonly string[], env: Record<string, string>): Running {
    const [program = '', ...words] = command;
    const child = spawn(program, words, {
      cwd: this.folder,
      env: this.env(env),
      // A shell's own programs end with it.
      detached: true,
    });
    this.running.push(child);
    return new Running(child);
  }

  stop(): void {
    for (const child of this.running) end(child);
    fs.rmSync(this.folder, { recursive: true, force: true });
  }

  private env(env: Record<string, string>): Record<string, string> {
    const { PATH = '' } = process.env;
    return { ...env, PATH: env.STAND_IN ? `${path.join(this.folder, 'bin')}:${PATH}` : PATH };
  }
}

export class Running {
  output = '';

  constructor(private readonly child: ChildProcess) {
    const collect = (chunk: Buffer) => (this.output += chunk.toString());
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
  }

  says(pattern: RegExp): Promise<void> {
    return eventually(`${String(pattern)} in what it says:\n${this.output}`, () =>
      pattern.test(this.output),
    );
  }

  stop(): void {
    end(this.child);
  }
}

function end(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  process.kill(-child.pid, 'SIGKILL');
}

function transpile(from: string, to: string): void {
  fs.mkdirSync(to, { recursive: true });
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
  for (const name of fs.readdirSync(from).filter((one) => /(?<!\.d)\.ts$/.test(one))) {
    const text = fs.readFileSync(path.join(from, name), 'utf8');
    const { outputText } = ts.transpileModule(text, { compilerOptions });
    fs.writeFileSync(path.join(to, name.replace(/ts$/, 'js')), outputText);
  }
}
