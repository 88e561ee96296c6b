import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { Database } from '../../../common/database.js';
import { isWorthKeeping, isWorthTelling, type KeyFault } from '../../domain/api-keys.js';
import { SecurityLog } from '../security-log.js';
import { ApiKey } from './api-key.entity.js';

interface Refusal {
  /** The key's id, as far as it could be read. */
  readonly subject: string;
  readonly address: string;
  readonly why: KeyFault | 'unreadable' | 'unknown';
}

const MINUTE_MS = 60_000;
const MOST_REFUSALS = 1000;

/** When keys were used and refused, written at most once a minute: a system asks many times a second. */
@Injectable()
export class KeyUses {
  private readonly refusals = new Map<string, number>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly log: SecurityLog,
  ) {}

  /** The key as it is then; the same where nothing was written. */
  async keep(key: ApiKey, lastUsedFrom: string): Promise<ApiKey> {
    const lastUsedAt = this.clock.now();
    if (!isWorthKeeping(key, lastUsedAt)) return key;
    const { id } = key;
    await this.database.reads.update(ApiKey, { id }, { lastUsedAt, lastUsedFrom });
    if (isWorthTelling(key, lastUsedAt, lastUsedFrom)) {
      const data = { agency: key.agencyCode, from: lastUsedFrom };
      await this.log.note(this.database.reads, {
        ...{ type: 'key.used', subject: id, actorId: id, data },
      });
    }
    return { ...key, lastUsedAt, lastUsedFrom };
  }

  async noteRefused({ subject, address, why }: Refusal): Promise<void> {
    const now = this.clock.now().getTime();
    const same = `${subject} ${address} ${why}`;
    if (now - (this.refusals.get(same) ?? -Infinity) < MINUTE_MS) return;
    if (this.refusals.size >= MOST_REFUSALS) this.refusals.clear();
    this.refusals.set(same, now);
    await this.log.note(this.database.reads, { type: 'key.refused', subject, data: { why } });
  }
}
