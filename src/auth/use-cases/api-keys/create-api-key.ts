import { Injectable } from '@nestjs/common';
import { Database } from '../../../common/database.js';
import { newId } from '../../../common/identifier.js';
import { type Actor } from '../../actor.js';
import { hashOf, newSecret } from '../../data/api-keys/api-key-secrets.js';
import { KeyDesk } from '../../data/api-keys/key-desk.js';
import { writeKey } from '../../domain/api-keys.js';
import { type ApiKeyFacts, type IssuedApiKey } from './api-key-facts.js';

@Injectable()
export class CreateApiKey {
  constructor(
    private readonly database: Database,
    private readonly desk: KeyDesk,
  ) {}

  async run(actor: Actor, facts: ApiKeyFacts): Promise<IssuedApiKey> {
    const [id, secret] = [newId(), newSecret()];
    const view = await this.database.transaction(async (tx) => {
      this.desk.expectExpiry(facts.expiresAt);
      const { name, agency: agencyCode, expiresAt, scopes, addresses = [] } = facts;
      return this.desk.create(tx, actor, {
        ...{ id, name, agencyCode, expiresAt },
        ...{ scopes: [...new Set(scopes)], addresses: [...new Set(addresses)] },
        ...{ secretHash: hashOf(secret), previousHash: null, previousUntil: null },
        ...{ createdAt: this.desk.now(), rotatedAt: null, lastUsedAt: null, lastUsedFrom: null },
        ...{ revokedAt: null, version: 1 },
      });
    });
    // Put in only now: the answers that are kept for an Idempotency-Key must hold no secret.
    return view.id === id ? { ...view, key: writeKey({ id, secret }) } : view;
  }
}
