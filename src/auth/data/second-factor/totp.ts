import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, Not } from 'typeorm';
import { Clock } from '../../../common/clock.js';
import { SecretBox } from '../../../common/secret-box.js';
import { type Tx } from '../../../common/tx.js';
import { newTotpSecret, totpStep } from './totp-codes.js';
import { TotpSecret } from './totp-secret.entity.js';

// Who has not typed a first code after this long begins again.
const ENROLMENT_MS = 15 * 60_000;
const NO_STEP = 0;

/** The secrets of authenticator apps, sealed; a code of one is taken once. */
@Injectable()
export class Totp {
  constructor(
    private readonly box: SecretBox,
    private readonly clock: Clock,
  ) {}

  isConfirmed(manager: EntityManager, userId: string): Promise<boolean> {
    return manager.existsBy(TotpSecret, { userId, confirmedAt: Not(IsNull()) });
  }

  /** A new secret in place of one that was begun; nothing when one is confirmed, which stays. */
  async begin(tx: Tx, userId: string): Promise<string | null> {
    const secret = newTotpSecret();
    const sealed = this.box.seal(secret, contextOf(userId));
    const begun = await tx.query<unknown[]>(
      `INSERT INTO totp_secret AS t (user_id, secret, created_at, last_step) VALUES ($1, $2, $3, $4)
       ON CONFLICT (user_id) DO UPDATE SET secret = $2, created_at = $3
         WHERE t.confirmed_at IS NULL
       RETURNING user_id`,
      [userId, sealed, this.clock.now(), NO_STEP],
    );
    return begun.length > 0 ? secret : null;
  }

  /** Whether it was the first code of a secret that was begun lately: that secret counts from now on. */
  async confirm(tx: Tx, userId: string, code: string): Promise<boolean> {
    const begun = await this.lock(tx, userId);
    if (begun?.confirmedAt !== null) return false;
    const now = this.clock.now();
    if (now.getTime() - begun.createdAt.getTime() >= ENROLMENT_MS) return false;
    const lastStep = this.newStep(begun, code);
    if (lastStep === null) return false;
    await tx.update(TotpSecret, { userId }, { lastStep, confirmedAt: now });
    return true;
  }

  /** Whether it is a right code that nobody has shown before. */
  async accept(tx: Tx, userId: string, code: string): Promise<boolean> {
    const secret = await this.lock(tx, userId);
    if (!secret?.confirmedAt) return false;
    const lastStep = this.newStep(secret, code);
    if (lastStep === null) return false;
    await tx.update(TotpSecret, { userId }, { lastStep });
    return true;
  }

  async remove(tx: Tx, userId: string): Promise<void> {
    await tx.delete(TotpSecret, { userId });
  }

  private lock(tx: Tx, userId: string): Promise<TotpSecret | null> {
    return tx.findOne(TotpSecret, { where: { userId }, lock: { mode: 'pessimistic_write' } });
  }

  private newStep({ userId, secret, lastStep }: TotpSecret, code: string): number | null {
    const step = totpStep(this.box.open(secret, contextOf(userId)), code, this.clock.now());
    return step !== null && step > lastStep ? step : null;
  }
}

const contextOf = (userId: string): string => `totp:${userId}`;
