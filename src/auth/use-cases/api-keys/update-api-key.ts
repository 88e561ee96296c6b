import { Injectable } from '@nestjs/common';
import { Database } from '../../../common/database.js';
import { type Actor } from '../../actor.js';
import { type ApiKeyView } from '../../data/api-keys/api-key.view.js';
import { KeyDesk } from '../../data/api-keys/key-desk.js';
import { type ApiKeyFacts } from './api-key-facts.js';

/** Of another agency it cannot become: what it has reported stays with the one it was made for. */
type ApiKeyChanges = Partial<Omit<ApiKeyFacts, 'agency'>>;

@Injectable()
export class UpdateApiKey {
  constructor(
    private readonly database: Database,
    private readonly desk: KeyDesk,
  ) {}

  async run(
    actor: Actor,
    at: { id: string; ifMatch: string | undefined },
    changes: ApiKeyChanges,
  ): Promise<ApiKeyView> {
    const view = await this.database.transaction(async (tx) => {
      const was = await this.desk.open(tx, at);
      if (changes.expiresAt) this.desk.expectExpiry(changes.expiresAt);
      const { name, scopes, addresses, expiresAt } = { ...was, ...changes };
      const facts = { scopes: [...new Set(scopes)], addresses: [...new Set(addresses)] };
      const now = { ...was, name, expiresAt, ...facts };
      const change = { verb: 'updated', type: 'key.changed' } as const;
      return this.desk.change(tx, actor, { was, now, change });
    });
    this.desk.forget(at.id);
    return view;
  }
}
