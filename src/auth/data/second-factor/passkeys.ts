import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { Clock } from '../../../common/clock.js';
import { Database } from '../../../common/database.js';
import { newId, UUID } from '../../../common/identifier.js';
import { type Tx } from '../../../common/tx.js';
import { PasskeyNotFound } from '../../auth.problems.js';
import { type MadePasskey } from './passkey-ceremonies.js';
import { Passkey } from './passkey.entity.js';

/** The keys on people's devices. */
@Injectable()
export class Passkeys {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Those of a person, the oldest first. */
  of(userId: string): Promise<Passkey[]> {
    return this.database.reads.find(Passkey, { where: { userId }, order: { id: 'ASC' } });
  }

  /** Those by which a person can sign in. */
  good(manager: EntityManager, userId: string): Promise<Passkey[]> {
    return manager.find(Passkey, { where: { userId, clonedAt: IsNull() }, order: { id: 'ASC' } });
  }

  async lock(tx: Tx, userId: string, id: string): Promise<Passkey> {
    const where = { id, userId };
    const passkey = UUID.test(id)
      ? await tx.findOne(Passkey, { where, lock: { mode: 'pessimistic_write' } })
      : null;
    if (!passkey) throw new PasskeyNotFound({ id });
    return passkey;
  }

  lockGood(tx: Tx, credentialId: string): Promise<Passkey | null> {
    return tx.findOne(Passkey, {
      where: { credentialId, clonedAt: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async insert(
    tx: Tx,
    { userId, name }: { userId: string; name: string },
    made: MadePasskey,
  ): Promise<Passkey> {
    const row = {
      ...{ id: newId(), userId, name, ...made },
      ...{ createdAt: this.clock.now(), lastUsedAt: null, clonedAt: null },
    };
    await tx.insert(Passkey, row);
    return row;
  }

  isKnown(tx: Tx, credentialId: string): Promise<boolean> {
    return tx.existsBy(Passkey, { credentialId });
  }

  async rename(tx: Tx, { id }: Passkey, name: string): Promise<void> {
    await tx.update(Passkey, { id }, { name });
  }

  async used(tx: Tx, { id }: Passkey, now: { counter: number; backedUp: boolean }): Promise<void> {
    await tx.update(Passkey, { id }, { ...now, lastUsedAt: this.clock.now() });
  }

  /** Two have it; it is good for neither from now on. */
  async giveUp(tx: Tx, { id }: Passkey): Promise<void> {
    await tx.update(Passkey, { id }, { clonedAt: this.clock.now() });
  }

  async remove(tx: Tx, { id }: Passkey): Promise<void> {
    await tx.delete(Passkey, { id });
  }

  async removeAll(tx: Tx, userId: string): Promise<void> {
    await tx.delete(Passkey, { userId });
  }
}
