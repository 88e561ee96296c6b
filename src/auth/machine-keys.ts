import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.js';
import { type Tx } from '../common/tx.js';
import { ApiKey } from './data/api-keys/api-key.entity.js';
import { isGood } from './domain/api-keys.js';
import { type Scope } from './permissions.js';

export interface MachineKey {
  readonly id: string;
  /** The agency's code; a key never changes it. */
  readonly agency: string;
  readonly scopes: readonly Scope[];
}

/** The keys that other features tie something to. Not scoped: for those who keep the registers. */
@Injectable()
export class MachineKeys {
  constructor(private readonly clock: Clock) {}

  /** Nothing for one that is unknown or has ended. */
  async goodById(tx: Tx, id: string): Promise<MachineKey | null> {
    const key = await tx.findOneBy(ApiKey, { id });
    if (!key || !isGood(key, this.clock.now())) return null;
    return { id, agency: key.agencyCode, scopes: key.scopes };
  }
}
