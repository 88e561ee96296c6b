import { fork } from 'node:child_process';
import path from 'node:path';
import { atEnd } from './cleanup.mjs';

/** The load generator, autocannon, in a process that lives through the whole bench. */
export class Cannon {
  constructor() {
    this.process = fork(path.join(import.meta.dirname, 'cannon-process.mjs'), {
      // Ctrl-C is for the bench alone.
      detached: true,
    });
    this.process.on('message', ({ result, failed }) => {
      if (failed === undefined) this.job.resolve(result);
      else this.job.reject(new Error(failed));
    });
    this.process.on('exit', () => this.job?.reject(new Error('The load generator ended.')));
    atEnd(() => this.process.kill());
  }

  /** Options as autocannon has them. Fails when any request does: a fast refusal is no answer. */
  fire(job) {
    return new Promise((resolve, reject) => {
      this.job = { resolve, reject };
      this.process.send(job);
    });
  }
}
