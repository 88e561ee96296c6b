import { Injectable } from '@nestjs/common';
import { Database } from '../../../common/database.js';
import { type Actor } from '../../actor.js';
import { KeyDesk } from '../../data/api-keys/key-desk.js';

/** For good, and at once: whoever takes back a key that leaked must not be held up by a version. */
@Injectable()
export class RevokeApiKey {
  constructor(
    private readonly database: Database,
    private readonly desk: KeyDesk,
  ) {}

  /** One that was revoked before is no failure. */
  async run(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const was = await this.desk.keys.lock(tx, id);
      if (was.revokedAt !== null) return;
      const now = { ...was, revokedAt: this.desk.now() };
      const change = { verb: 'revoked', type: 'key.revoked' } as const;
      await this.desk.change(tx, actor, { was, now, change });
    });
    this.desk.forget(id);
  }
}
