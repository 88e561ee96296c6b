import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { LessThanOrEqual } from 'typeorm';
import { Clock } from '../../../common/clock.js';
import { Database } from '../../../common/database.js';
import { Rounds } from '../../../common/rounds.js';
import { type Tx } from '../../../common/tx.js';
import { SingleSignOnStart } from './single-sign-on-start.entity.js';

// As long as somebody needs at the provider who has to look for their telephone first.
export const START_SECONDS = 600;
const HOUR_MS = 3_600_000;

/** What a browser takes along to the provider: the state in the address, the secret in its cookie. */
export interface Departure {
  readonly state: string;
  readonly secret: string;
}

/** Sign-ins under way at the provider. Each is good once, for ten minutes, in the browser that began it. */
@Injectable()
export class SingleSignOnStarts implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly rounds: Rounds,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.every(HOUR_MS, 'Removing sign-ins that never came back', () => this.clean());
  }

  async begin(tx: Tx, returnTo: string): Promise<Departure> {
    const [state, secret] = [randomText(), randomText()];
    await tx.insert(SingleSignOnStart, {
      ...{ stateHash: hashOf(state), browserHash: hashOf(secret), returnTo },
      expiresAt: new Date(this.clock.now().getTime() + START_SECONDS * 1000),
    });
    return { state, secret };
  }

  /** Used up by whoever brings it, right or wrong. Says where they wanted to go, or why they are not believed. */
  async take(tx: Tx, state: string, secret: string): Promise<{ returnTo: string } | StartFault> {
    const stateHash = hashOf(state);
    const start = await tx.findOne(SingleSignOnStart, {
      where: { stateHash },
      lock: { mode: 'pessimistic_write' },
    });
    if (!start) return 'unknown-state';
    await tx.delete(SingleSignOnStart, { stateHash });
    if (this.clock.now() >= start.expiresAt) return 'too-late';
    return timingSafeEqual(start.browserHash, hashOf(secret)) ? start : 'foreign-browser';
  }

  async clean(): Promise<void> {
    const expiresAt = LessThanOrEqual(this.clock.now());
    await this.database.transaction((tx) => tx.delete(SingleSignOnStart, { expiresAt }));
  }
}

export type StartFault = 'unknown-state' | 'too-late' | 'foreign-browser';

/**
 * Nonce and PKCE verifier come out of the browser's secret: whoever reads the table can neither redeem a code nor pass off
 * a token. 43 signs, as RFC 7636 wants at least.
 */
export const derivedFrom = ({ state, secret }: Departure, purpose: 'nonce' | 'verifier'): string =>
  createHash('sha256').update(`${purpose}:${state}:${secret}`).digest('base64url');

const randomText = (): string => randomBytes(32).toString('base64url');

// 256 random bits need no slow hash.
const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();
