import { TestEnvironment } from 'jest-environment-node';
import * as checkers from './checkers.mjs';

/**
 * No sandbox: tests run beside the packages that `desk-runtime.mjs` hands them, in one world, where a `Date` is a `Date`
 * for all. What a file leaves there goes with it.
 *
 * What checks answers against the document of the API is made once in each worker and not for each file: to compile the
 * schemas takes longer than the tests of many a file.
 */
export default class DeskEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global = globalThis;
    // Those of Jest would move the clock of the sandbox; the desk has a clock of its own.
    this.fakeTimers = this.fakeTimersModern = null;
    this.found = new Set(Reflect.ownKeys(globalThis));
    const { console, process } = globalThis;
    this.putBack = { console, exit: process.exit };
    globalThis.checkers = checkers;
  }

  async teardown() {
    for (const name of Reflect.ownKeys(globalThis)) {
      if (!this.found.has(name)) Reflect.deleteProperty(globalThis, name);
    }
    const { console, exit } = this.putBack;
    Object.assign(globalThis, { console });
    Object.assign(process, { exit });
    await super.teardown();
  }
}
