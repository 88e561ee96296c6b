import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { availableParallelism, totalmem } from 'node:os';
import { HashQueue } from './data/passwords/hash-queue.js';
import {
  costFor,
  costLeft,
  isOutdated,
  LEAST_COST,
  type PasswordCost,
} from './domain/password-cost.js';

/** `tuned`: measured at the start; `least`: what OWASP asks for at least, which is for tests. */
export type PasswordEffort = 'tuned' | 'least';
export const PASSWORD_EFFORT = Symbol('how much a password hash may cost');

// Half the cores, so that requests of those who are signed in go on; and one of libuv's four threads is left for files.
const AT_ONCE = Math.min(3, Math.ceil(availableParallelism() / 2));
// Some seconds' worth. Who comes later is better told to come again than kept.
const LONGEST_LINE = 60;
// All hashes together may take an eighth of the memory.
const PART_OF_MEMORY = 8;

/** argon2id, as costly as this machine can bear, and few at a time. */
@Injectable()
export class PasswordHashing implements OnModuleInit {
  private cost: PasswordCost = LEAST_COST;
  private readonly queue = new HashQueue(AT_ONCE, LONGEST_LINE);
  private decoy: Promise<string> | undefined;

  constructor(@Inject(PASSWORD_EFFORT) private readonly effort: PasswordEffort) {}

  async onModuleInit(): Promise<void> {
    if (this.effort === 'least') return;
    const memoryLimit = memoryOfMachine() / 1024 / PART_OF_MEMORY / AT_ONCE;
    this.cost = costFor({ leastMs: await timeOf(LEAST_COST), memoryLimit });
  }

  hash(password: string): Promise<string> {
    return this.queue.run(() => hash(password, this.cost));
  }

  /**
   * Does as much work for an account that does not exist as for one that does. After a hash from a time when they were
   * cheaper did not fit, the rest of the work is done as well, so that the time does not tell of it.
   */
  matches(passwordHash: string | undefined, password: string): Promise<boolean> {
    this.decoy ??= hash('an account that does not exist', this.cost);
    const decoy = this.decoy;
    return this.queue.run(async () => {
      const fits = await verify(passwordHash ?? (await decoy), password);
      if (passwordHash !== undefined && fits) return true;
      const rest = costLeft(passwordHash, this.cost);
      if (rest) await hash(password, rest);
      return false;
    });
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
