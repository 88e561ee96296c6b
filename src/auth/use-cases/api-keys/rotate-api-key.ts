import { Injectable } from '@nestjs/common';
import { Database } from '../../../common/database.js';
import { type Actor } from '../../actor.js';
import { hashOf, newSecret } from '../../data/api-keys/api-key-secrets.js';
import { KeyDesk } from '../../data/api-keys/key-desk.js';
import { endOfOverlap, writeKey } from '../../domain/api-keys.js';
import { type IssuedApiKey } from './api-key-facts.js';

/** A new secret; the one before it stays good for a while, so that the office can put the new one in without a break. */
@Injectable()
export class RotateApiKey {
  constructor(
    private readonly database: Database,
    private readonly desk: KeyDesk,
  ) {}

  async run(
    actor: Actor,
    at: { id: string; ifMatch: string | undefined },
    overlapHours: number,
  ): Promise<IssuedApiKey> {
    const secret = newSecret();
    const view = await this.database.transaction(async (tx) => {
      const was = await this.desk.open(tx, at);
      const rotatedAt = this.desk.now();
      const secrets = { secretHash: hashOf(secret), previousHash: was.secretHash };
      const previousUntil = endOfOverlap(overlapHours, rotatedAt, was);
      const now = { ...was, ...secrets, previousUntil, rotatedAt };
      const change = { verb: 'rotated', type: 'key.rotated' } as const;
      return this.desk.change(tx, actor, { was, now, change });
    });
    this.desk.forget(at.id);
    return { ...view, key: writeKey({ id: at.id, secret }) };
  }
}
