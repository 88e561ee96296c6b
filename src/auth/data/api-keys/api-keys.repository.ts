import { Injectable } from '@nestjs/common';
import { throwOnConstraint } from '../../../common/constraints.js';
import { Clock } from '../../../common/clock.js';
import { Database } from '../../../common/database.js';
import { UUID } from '../../../common/identifier.js';
import { newestPage } from '../../../common/newest-page.js';
import { type Page } from '../../../common/page.js';
import { invalidAt } from '../../../common/problems.js';
import { type Tx } from '../../../common/tx.js';
import { ApiKeyNotFound } from '../../auth.problems.js';
import { User } from '../../user.entity.js';
import { ApiKey } from './api-key.entity.js';
import { apiKeyView, type ApiKeyView } from './api-key.view.js';

export interface ApiKeyFilter {
  readonly agency?: string;
  readonly active?: boolean;
  readonly limit: number;
  readonly cursor?: string;
}

// No hash of any password: argon2 never gives such a text.
const NO_PASSWORD = '!';
const PROBLEMS = {
  user_account_agency_fkey: () => invalidAt('/agency', 'unknown-agency'),
};

/** For those who keep the keys, who see those of all agencies. */
@Injectable()
export class ApiKeysRepository {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The newest first. */
  async page({ agency, active, limit, cursor }: ApiKeyFilter): Promise<Page<ApiKeyView>> {
    const query = this.database.reads.createQueryBuilder(ApiKey, 'key');
    if (agency !== undefined) query.andWhere('key.agencyCode = :agency', { agency });
    if (active !== undefined) {
      const good = '(key.revokedAt IS NULL AND key.expiresAt > :now)';
      query.andWhere(active ? good : `NOT ${good}`, { now: this.clock.now() });
    }
    return newestPage(query, { limit, cursor }, apiKeyView);
  }

  async one(id: string): Promise<ApiKeyView> {
    const key = UUID.test(id) ? await this.database.reads.findOneBy(ApiKey, { id }) : null;
    if (!key) throw new ApiKeyNotFound({ id });
    return apiKeyView(key);
  }

  async lock(tx: Tx, id: string): Promise<ApiKey> {
    const key = UUID.test(id)
      ? await tx.findOne(ApiKey, { where: { id }, lock: { mode: 'pessimistic_write' } })
      : null;
    if (!key) throw new ApiKeyNotFound({ id });
    return key;
  }

  /** With the account that names it in what it does. */
  async insert(tx: Tx, key: ApiKey): Promise<void> {
    const { id, name, agencyCode, createdAt } = key;
    const account = {
      ...{ id, name, agencyCode, createdAt, username: `api-key:${id}`, kind: 'machine' as const },
      ...{ position: null, phone: null, email: null, roles: [], active: true, version: 1 },
      ...{ passwordHash: NO_PASSWORD, mustChangePassword: false, search: '' },
    };
    await tx.insert(User, account).catch(throwOnConstraint(PROBLEMS));
    await tx.insert(ApiKey, key);
  }

  async update(tx: Tx, { id, ...columns }: ApiKey): Promise<void> {
    await tx.update(ApiKey, { id }, columns);
    const { name, revokedAt } = columns;
    await tx.update(User, { id }, { name, active: revokedAt === null });
  }
}
