import { Injectable } from '@nestjs/common';
import { hashPassword } from '../auth/password.js';
import { User } from '../auth/user.entity.js';
import { Clock } from '../common/clock.js';
import { Database } from '../common/database.js';
import { newId } from '../common/identifier.js';
import { searchVector, searchWords } from '../common/search-words.js';
import { DEMO_ACCOUNTS } from '../demo-accounts.js';

/** One account a role, all with one password, which is set anew at each start so that the printed one is true. */
@Injectable()
export class LoadDemo {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run(password: string): Promise<void> {
    const passwordHash = await hashPassword(password);
    await this.database.transaction(async (tx) => {
      const known = await tx.find(User, { select: { username: true } });
      const names = new Set(known.map(({ username }) => username));
      for (const { username, name, position, agency, roles } of DEMO_ACCOUNTS) {
        if (names.has(username)) {
          await tx.update(User, { username }, { passwordHash });
          continue;
        }
        await tx.insert(User, {
          ...{ id: newId(), username, name, position, agencyCode: agency, roles: [...roles] },
          ...{ passwordHash, active: true, version: 1, createdAt: this.clock.now() },
          search: searchVector(searchWords(username, name, agency)),
        });
      }
    });
  }
}
