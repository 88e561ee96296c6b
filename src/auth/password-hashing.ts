import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { availableParallelism, totalmem } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { HashQueue } from './data/passwords/hash-queue.js';
import { costFor, isOutdated, LEAST_COST, type PasswordCost } from './domain/password-cost.js';

/** `tuned`: measured at the start; `least`: what OWASP asks for at least, which is for tests. */
export type PasswordEffort = 'tuned' | 'least';
export const PASSWORD_EFFORT = Symbol('how much a password hash may cost');

// Half the cores, so that requests of those who are signed in go on; and one of libuv's four threads is left for files.
const AT_ONCE = Math.min(3, Math.ceil(availableParallelism() / 2));
// Some seconds' worth. Who comes later is better told to come again than kept.
const LONGEST_LINE = 60;
// All hashes together may take an eighth of the memory.
const PART_OF_MEMORY = 8;
// An answer that says no comes no sooner than this many times the hash takes: see matches().
const NO_SOONER = 1.3;

/** argon2id, as costly as this machine can bear, and few at a time. */
@Injectable()
export class PasswordHashing implements OnModuleInit {
  private cost: PasswordCost = LEAST_COST;
  private refusalMs = 0;
  private readonly queue = new HashQueue(AT_ONCE, LONGEST_LINE);
  private decoy: Promise<string> | undefined;

  constructor(@Inject(PASSWORD_EFFORT) private readonly effort: PasswordEffort) {}

  async onModuleInit(): Promise<void> {
    if (this.effort === 'least') return;
    const memoryLimit = memoryOfMachine() / 1024 / PART_OF_MEMORY / AT_ONCE;
    this.cost = costFor({ leastMs: await timeOf(LEAST_COST), memoryLimit });
    this.refusalMs = NO_SOONER * (await timeOf(this.cost));
  }

  hash(password: string): Promise<string> {
    return this.queue.run(() => hash(password, this.cost));
  }

  /**
   * Takes as long for an account that does not exist as for one that does. A hash from a time when they were cheaper is
   * checked sooner, so a refusal waits until the dearer one would be through.
   */
  async matches(passwordHash: string | undefined, password: string): Promise<boolean> {
    const startedAt = performance.now();
    this.decoy ??= hash('an account that does not exist', this.cost);
    const decoy = await this.decoy;
    const fits = await this.queue.run(() => verify(passwordHash ?? decoy, password));
    if (passwordHash !== undefined && fits) return true;
    const left = this.refusalMs - (performance.now() - startedAt);
    if (left > 0) await delay(left);
    return false;
  }

  isOutdated(passwordHash: string): boolean {
    return isOutdated(passwordHash, this.cost);
  }
}

/** A container may be given less than the machine has. */
function memoryOfMachine(): number {
  const given = process.constrainedMemory();
  return given > 0 ? Math.min(given, totalmem()) : totalmem();
}

/** The best of three, in milliseconds: what else the machine does at the start is no property of it. */
async function timeOf(cost: PasswordCost): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 3; run++) {
    const startedAt = performance.now();
    await hash('a password as long as people like them', cost);
    times.push(performance.now() - startedAt);
  }
  return Math.min(...times);
}
