import { Inject, Injectable } from '@nestjs/common';
import { type Challenge, createChallenge, randomInt, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { Clock } from '../../common/clock.js';
import { invalidAt } from '../../common/problems.js';
import { SecretBox } from '../../common/secret-box.js';
import { type Tx } from '../../common/tx.js';
import { GUEST_SETTINGS, type GuestSettings, type ProofEffort } from '../guests.settings.js';
import { readProof } from './proof.js';
import { SpentChallenge } from './spent-challenge.entity.js';

const ALGORITHM = 'PBKDF2/SHA-256';
// A try costs a thousand rounds, half a millisecond of a telephone's processor; smaller ones would spend the time on being asked for.
const COST = 1000;
/** How many tries it takes: always about as many, so that nobody has to wait for bad luck. */
const TRIES: Readonly<Record<ProofEffort, readonly [least: number, most: number]>> = {
  usual: [1200, 2400],
  least: [1, 8],
};
/** Long enough to lose the network and to find it again. */
const GOOD_FOR_MS = 10 * 60_000;

/** A challenge that was answered: good for one report. */
export interface Proof {
  readonly nonce: string;
  readonly endsAt: Date;
}

/**
 * Work that a sender's machine does before it may report: to one person a second, to who sends thousands a farm of machines.
 * What was asked is signed and not stored; what was answered is remembered until it would have ended.
 */
@Injectable()
export class Challenges {
  constructor(
    private readonly box: SecretBox,
    private readonly clock: Clock,
    @Inject(GUEST_SETTINGS) private readonly settings: GuestSettings,
  ) {}

  make(): Promise<Challenge> {
    const [least, most] = TRIES[this.settings.effort];
    const endsAt = new Date(this.clock.now().getTime() + GOOD_FOR_MS);
    return createChallenge({
      ...{ algorithm: ALGORITHM, cost: COST, counter: randomInt(most, least), deriveKey },
      // Not as the library's own `expiresAt`, which goes by the clock of the machine and not by the desk's.
      data: { endsAt: endsAt.toISOString() },
      ...this.secrets(),
    });
  }

  /** 422 for what is no answer to a challenge of this desk, or comes too late. */
  async expectSolved(text: string): Promise<Proof> {
    const given = readProof(text);
    const { verified } = given
      ? await verifySolution({ ...given, deriveKey, ...this.secrets() })
      : { verified: false };
    // Only what is signed is read.
    if (!given || !verified) throw invalidAt('/challenge', 'challenge-unsolved');
    const { nonce, data } = given.challenge.parameters;
    const endsAt = new Date(String(data?.endsAt));
    if (endsAt <= this.clock.now()) throw invalidAt('/challenge', 'challenge-ended');
    return { nonce, endsAt };
  }

  /** 422 where something was sent with it before. Of two at once the second waits and finds it spent. */
  async spend(tx: Tx, { nonce, endsAt }: Proof): Promise<void> {
    const inserted = await tx
      .createQueryBuilder()
      .insert()
      .into(SpentChallenge)
      .values({ nonce, endsAt })
      .orIgnore()
      .returning('nonce')
      .execute();
    if ((inserted.raw as unknown[]).length === 0) throw invalidAt('/challenge', 'challenge-spent');
  }

  private secrets() {
    return {
      hmacSignatureSecret: this.box.secretFor('guest challenges'),
      // With it the answer to a challenge is checked without doing the work once more.
      hmacKeySignatureSecret: this.box.secretFor('guest challenge answers'),
    };
  }
}
