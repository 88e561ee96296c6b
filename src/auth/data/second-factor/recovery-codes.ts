import { Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import { type EntityManager, IsNull } from 'typeorm';
import { Clock } from '../../../common/clock.js';
import { type Tx } from '../../../common/tx.js';
import {
  RECOVERY_CODE_LENGTH,
  RECOVERY_CODES,
  recoveryCodeOf,
  shownCode,
} from '../../domain/second-factor/codes.js';
import { RecoveryCode } from './recovery-code.entity.js';

/** The codes on paper, for who has lost the device. */
@Injectable()
export class RecoveryCodes {
  constructor(private readonly clock: Clock) {}

  left(manager: EntityManager, userId: string): Promise<number> {
    return manager.countBy(RecoveryCode, { userId, usedAt: IsNull() });
  }

  /** New ones in place of all there were, as they are shown this once. */
  async renew(tx: Tx, userId: string): Promise<readonly string[]> {
    await this.remove(tx, userId);
    const codes = Array.from({ length: RECOVERY_CODES }, () =>
      recoveryCodeOf(randomBytes(RECOVERY_CODE_LENGTH)),
    );
    const rows = codes.map((code) => ({ hash: hashOf(code), userId, usedAt: null }));
    await tx.insert(RecoveryCode, rows);
    return codes.map(shownCode);
  }

  /** One statement takes it: of two who show it at once one is late. */
  async accept(tx: Tx, userId: string, code: string): Promise<boolean> {
    const { affected } = await tx.update(
      RecoveryCode,
      { hash: hashOf(code), userId, usedAt: IsNull() },
      { usedAt: this.clock.now() },
    );
    return affected === 1;
  }

  async remove(tx: Tx, userId: string): Promise<void> {
    await tx.delete(RecoveryCode, { userId });
  }
}

const hashOf = (code: string): Buffer => createHash('sha256').update(code).digest();
