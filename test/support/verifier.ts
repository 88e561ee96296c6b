import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '../../src/common/project-root.js';
import { type TestApp } from './app.js';

export interface Outcome {
  readonly code: number;
  /** What it says, in both languages. */
  readonly said: string;
}

/** The offline verifier as an auditor runs it: a process of its own, with files and without the desk. */
export class Verifier {
  private constructor(
    private readonly folder: string,
    readonly keys: string,
  ) {}

  static async of(app: TestApp): Promise<Verifier> {
    const folder = await mkdtemp(path.join(tmpdir(), 'verifier-'));
    const verifier = new Verifier(folder, path.join(folder, 'jwks.json'));
    const { text } = await app.anonymous('get', '/.well-known/jwks.json');
    writeFileSync(verifier.keys, text);
    return verifier;
  }

  file(content: string | Buffer): string {
    const file = path.join(this.folder, randomUUID());
    writeFileSync(file, content);
    return file;
  }

  /** What it makes of this content. */
  check(content: string | Buffer, keys = this.keys): Promise<Outcome> {
    return this.run(this.file(content), '--keys', keys);
  }

  run(...args: readonly string[]): Promise<Outcome> {
    return new Promise((resolve) => {
      execFile(
        process.execPath,
        [path.join(projectRoot, 'verifier/verify.mjs'), ...args],
        (error, stdout, stderr) => {
          resolve({ code: Number(error?.code ?? 0), said: stdout + stderr });
        },
      );
    });
  }
}
