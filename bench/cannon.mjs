import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { atEnd } from './cleanup.mjs';

/** The load generator, autocannon, in a process that lives through the whole bench. */
export class Cannon {
  constructor() {
    this.process = fork(path.join(import.meta.dirname, 'cannon-process.mjs'), {
      // Ctrl-C is for the bench alone.
      detached: true,
    });
    atEnd(() => this.process.kill());
  }

  /** Options as autocannon has them. Fails when any request does: a fast refusal is no answer. */
  async fire(job) {
    this.process.send(job);
    const [{ result, failed }] = await Promise.race([once(this.process, 'message'), this.#death()]);
    if (failed !== undefined) throw new Error(failed);
    return result;
  }

  async #death() {
    await once(this.process, 'exit');
    throw new Error('The load generator ended.');
  }
}
