import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { Database } from '../../../common/database.js';
import { type Actor } from '../../actor.js';
import { NotSignedIn } from '../../auth.problems.js';
import { faultOf, type KeyFault, readKey, type ShownKey } from '../../domain/api-keys.js';
import { type Permission } from '../../permissions.js';
import { isAllowed } from './allowed-addresses.js';
import { ApiKey } from './api-key.entity.js';
import { matchingOf } from './api-key-secrets.js';
import { KeyUses } from './key-uses.js';

// A key that was revoked is out after this long at the latest.
const FRESH_MS = 5000;
const MOST_KEYS = 5000;

interface Remembered {
  readonly key: ApiKey | null;
  readonly readAt: number;
}

/** The systems behind the keys, looked up anew every few seconds. */
@Injectable()
export class KeyHolders {
  private readonly known = new Map<string, Remembered>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly uses: KeyUses,
  ) {}

  /** @throws NotSignedIn, whatever is wrong with it */
  async find(text: string, address: string): Promise<Actor> {
    const shown = readKey(text);
    if (!shown) return this.refuse({ subject: 'unreadable', address, why: 'unreadable' });
    const subject = shown.id;
    const key = await this.key(subject);
    if (!key) return this.refuse({ subject, address, why: 'unknown' });
    const why = this.fault(key, shown, address);
    if (why) return this.refuse({ subject, address, why });
    const used = await this.uses.keep(key, address);
    if (used !== key) this.remember(subject, used);
    return actorOf(key);
  }

  /** What this process remembers of a key; other processes see a change a few seconds later. */
  forget(id: string): void {
    this.known.delete(id);
  }

  private async refuse(refusal: Parameters<KeyUses['noteRefused']>[0]): Promise<never> {
    await this.uses.noteRefused(refusal);
    throw new NotSignedIn();
  }

  private fault(key: ApiKey, { secret }: ShownKey, address: string): KeyFault | null {
    const matching = matchingOf(key, secret);
    const addressFits = isAllowed(key.addresses, address);
    return faultOf(key, { matching, addressFits }, this.clock.now());
  }

  private async key(id: string): Promise<ApiKey | null> {
    const known = this.known.get(id);
    if (known && Math.abs(this.clock.now().getTime() - known.readAt) < FRESH_MS) return known.key;
    const key = await this.database.reads.findOneBy(ApiKey, { id });
    this.remember(id, key);
    return key;
  }

  private remember(id: string, key: ApiKey | null): void {
    if (this.known.size >= MOST_KEYS) this.known.clear();
    this.known.set(id, { key, readAt: this.clock.now().getTime() });
  }
}

/** It counts as its agency's reporter, within its scopes: a system decides nothing that a person is asked for. */
const actorOf = ({ id, name, agencyCode: agency, scopes }: ApiKey): Actor => ({
  ...{ id, username: `api-key:${id}`, name, agency, roles: ['reporter'], duties: [] },
  permissions: new Set<Permission>(scopes),
});
