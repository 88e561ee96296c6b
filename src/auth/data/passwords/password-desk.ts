import { Injectable } from '@nestjs/common';
import { type Tx } from '../../../common/tx.js';
import { type Owner } from '../../domain/passwords.js';
import { PasswordHashing } from '../../password-hashing.js';
import { User } from '../../user.entity.js';
import { SessionDesk } from '../session-desk.js';
import { PasswordReset } from './password-reset.entity.js';
import { PasswordRules } from './password-rules.js';

/** A password as it is kept, and whether its owner must choose another. */
export type Secret = Pick<User, 'passwordHash' | 'mustChangePassword'>;

interface ChosenBy {
  readonly userId: string;
  /** The session that stays, if any. */
  readonly sessionId?: string;
}

/** New passwords: judged, hashed, put in the place of old ones. */
@Injectable()
export class PasswordDesk {
  constructor(
    readonly sessions: SessionDesk,
    private readonly rules: PasswordRules,
    private readonly hashing: PasswordHashing,
  ) {}

  /** 422 at `/password` for one that would soon be guessed. */
  expectGood(password: string, owner: Owner): void {
    this.rules.expectGood(password, owner);
  }

  /** What somebody else has chosen, its owner must change. */
  async secretOf(password: string, chosenBy: 'owner' | 'another'): Promise<Secret> {
    const passwordHash = await this.hashing.hash(password);
    return { passwordHash, mustChangePassword: chosenBy === 'another' };
  }

  /** The owner's own: every other way in is shut, for somebody may have got hold of the old one. */
  async replace(tx: Tx, { userId, sessionId }: ChosenBy, secret: Secret): Promise<void> {
    await tx.update(User, { id: userId }, secret);
    await this.shutOthers(tx, userId, sessionId);
  }

  /** Ends the sessions but that one, and the link that may be on its way. */
  async shutOthers(tx: Tx, userId: string, sessionId?: string): Promise<void> {
    await tx.delete(PasswordReset, { userId });
    const open = await this.sessions.sessions.lockOpenOf(tx, userId);
    const others = open.filter(({ id }) => id !== sessionId);
    await this.sessions.end(tx, others, 'password');
  }
}
