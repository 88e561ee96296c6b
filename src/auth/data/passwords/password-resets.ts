import { Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import { type EntityManager, LessThanOrEqual, MoreThan } from 'typeorm';
import { Clock } from '../../../common/clock.js';
import { Database } from '../../../common/database.js';
import { type Tx } from '../../../common/tx.js';
import { User } from '../../user.entity.js';
import { PasswordReset } from './password-reset.entity.js';

// Long enough to be handed over by telephone or in person, on the same or the next day.
const LIFETIME_MS = 24 * 3_600_000;

/** What the administrator hands over; it is shown this once. */
export interface ResetToken {
  readonly token: string;
  readonly expiresAt: Date;
}

@Injectable()
export class PasswordResets {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Takes the place of one that was issued before. */
  async issue(tx: Tx, userId: string, issuedBy: string): Promise<ResetToken> {
    const token = randomBytes(32).toString('base64url');
    const issuedAt = this.clock.now();
    const expiresAt = new Date(issuedAt.getTime() + LIFETIME_MS);
    await tx.upsert(PasswordReset, { userId, hash: hashOf(token), issuedBy, issuedAt, expiresAt }, [
      'userId',
    ]);
    return { token, expiresAt };
  }

  /** The active person whom a token is for; nobody when it is unknown, used, replaced or too old. */
  async ownerOf(token: string, manager: EntityManager = this.database.reads): Promise<User | null> {
    const reset = await manager.findOneBy(PasswordReset, {
      ...{ hash: hashOf(token), expiresAt: MoreThan(this.clock.now()) },
    });
    return manager.findOneBy(User, { id: reset?.userId ?? NOBODY, active: true });
  }

  /** Of two who use it at once, one. */
  async use(tx: Tx, token: string): Promise<boolean> {
    const { affected } = await tx.delete(PasswordReset, {
      ...{ hash: hashOf(token), expiresAt: MoreThan(this.clock.now()) },
    });
    return affected === 1;
  }

  async clean(): Promise<void> {
    const expiresAt = LessThanOrEqual(this.clock.now());
    await this.database.transaction((tx) => tx.delete(PasswordReset, { expiresAt }));
  }
}

const NOBODY = '00000000-0000-0000-0000-000000000000';

// 256 random bits need no slow hash.
const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
