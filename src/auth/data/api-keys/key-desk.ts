import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { fieldChanges } from '../../../common/precondition.js';
import { invalidAt } from '../../../common/problems.js';
import { type Tx } from '../../../common/tx.js';
import { type Actor } from '../../actor.js';
import { ApiKeyEnded } from '../../auth.problems.js';
import { faultOfExpiry, isGood } from '../../domain/api-keys.js';
import { type ApiKey } from './api-key.entity.js';
import { apiKeyView, type ApiKeyView } from './api-key.view.js';
import { ApiKeysRepository } from './api-keys.repository.js';
import { KeyHolders } from './key-holders.js';
import { entryOf, type KeyChange, KeyLogs } from './key-logs.js';

/** Keys as they are made, changed and taken away, each time with its lines in the register's and the security log. */
@Injectable()
export class KeyDesk {
  constructor(
    readonly keys: ApiKeysRepository,
    private readonly holders: KeyHolders,
    private readonly logs: KeyLogs,
    private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  /** 422 where it is none that a key may have. */
  expectExpiry(expiresAt: Date): void {
    const fault = faultOfExpiry(expiresAt, this.clock.now());
    if (fault) throw invalidAt('/expiresAt', fault);
  }

  /** Held for a change: 404, 428, 412, and 409 where it has ended. */
  async open(
    tx: Tx,
    { id, ifMatch }: { id: string; ifMatch: string | undefined },
  ): Promise<ApiKey> {
    const key = await this.keys.lock(tx, id);
    await this.logs.expect(tx, entryOf(key), ifMatch);
    if (!isGood(key, this.clock.now())) throw new ApiKeyEnded({ id });
    return key;
  }

  async create(tx: Tx, actor: Actor, key: ApiKey): Promise<ApiKeyView> {
    await this.keys.insert(tx, key);
    const view = apiKeyView(key);
    const change = { verb: 'created', type: 'key.created' } as const;
    await this.logs.note(tx, actor, { key, change, changes: fieldChanges({}, view) });
    return view;
  }

  /** The same key where nothing of it changes. */
  async change(
    tx: Tx,
    actor: Actor,
    { was, now, change }: { was: ApiKey; now: ApiKey; change: KeyChange },
  ): Promise<ApiKeyView> {
    const changes = fieldChanges(apiKeyView(was), apiKeyView(now));
    if (changes.length === 0) return apiKeyView(was);
    const key = { ...now, version: was.version + 1 };
    await this.keys.update(tx, key);
    await this.logs.note(tx, actor, { key, change, changes });
    return apiKeyView(key);
  }

  /** Once the change is there: at once in this process, within seconds in others. */
  forget(id: string): void {
    this.holders.forget(id);
  }
}
