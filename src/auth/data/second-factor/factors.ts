import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Tx } from '../../../common/tx.js';
import { typedCode } from '../../domain/second-factor/codes.js';
import { type Method } from '../../domain/sessions.js';
import { Challenges } from './challenges.js';
import { Passkeys } from './passkeys.js';
import { RecoveryCodes } from './recovery-codes.js';
import { Totp } from './totp.js';

/** What a person has beside the password. */
@Injectable()
export class Factors {
  constructor(
    readonly totp: Totp,
    readonly codes: RecoveryCodes,
    readonly passkeys: Passkeys,
    readonly challenges: Challenges,
  ) {}

  /** In the order in which they are offered; none when the password is all there is. */
  async waysOf(manager: EntityManager, userId: string): Promise<readonly Way[]> {
    const passkeys = await this.passkeys.good(manager, userId);
    const totp = await this.totp.isConfirmed(manager, userId);
    if (!totp && passkeys.length === 0) return [];
    const codes = await this.codes.left(manager, userId);
    return [
      ...(passkeys.length > 0 ? (['passkey'] as const) : []),
      ...(totp ? (['totp'] as const) : []),
      ...(codes > 0 ? (['recovery-code'] as const) : []),
    ];
  }

  /** How it was proved, by a code of the device or on paper; nothing for a wrong or a used one. */
  async accept(tx: Tx, userId: string, text: string): Promise<Method | null> {
    const typed = typedCode(text);
    if (typed?.kind === 'totp' && (await this.totp.accept(tx, userId, typed.code))) return 'otp';
    if (typed?.kind === 'recovery' && (await this.codes.accept(tx, userId, typed.code)))
      return 'rba';
    return null;
  }

  /** Codes on paper stand in for a device; without one they are good for nothing. */
  async dropCodesIfLast(tx: Tx, userId: string): Promise<void> {
    const ways = await this.waysOf(tx, userId);
    if (ways.every((way) => way === 'recovery-code')) await this.codes.remove(tx, userId);
  }

  async removeAll(tx: Tx, userId: string): Promise<void> {
    await this.totp.remove(tx, userId);
    await this.passkeys.removeAll(tx, userId);
    await this.codes.remove(tx, userId);
    await this.challenges.removeOf(tx, userId);
  }
}

export const WAYS = ['passkey', 'totp', 'recovery-code'] as const;
export type Way = (typeof WAYS)[number];
