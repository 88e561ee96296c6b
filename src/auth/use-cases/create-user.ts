import { Injectable } from '@nestjs/common';
import { Clock } from '../../common/clock.js';
import { Database } from '../../common/database.js';
import { newId } from '../../common/identifier.js';
import { type Author } from '../../common/register-log.js';
import { AccountRecord } from '../data/account-record.js';
import { type UserView } from '../data/user.view.js';
import { UsersRepository } from '../data/users.repository.js';
import { accountOf, type UserFacts } from './user-facts.js';

interface NewUser extends UserFacts {
  readonly username: string;
  readonly password: string;
}

@Injectable()
export class CreateUser {
  constructor(
    private readonly database: Database,
    private readonly users: UsersRepository,
    private readonly record: AccountRecord,
    private readonly clock: Clock,
  ) {}

  /** Without an author, which only the first administrator is, the person is their own. */
  async run(author: Author | null, { username, password, ...facts }: NewUser): Promise<UserView> {
    const { passwords } = this.record;
    passwords.expectGood(password, { username, ...facts });
    // The first administrator made the password for themselves; whoever is entered by another did not.
    const secret = await passwords.secretOf(password, author === null ? 'owner' : 'another');
    return this.database.transaction(async (tx) => {
      const created = { id: newId(), username, version: 1, createdAt: this.clock.now() };
      const account = accountOf(created, facts);
      await this.users.insert(tx, account, secret);
      return this.record.created(tx, author ?? account, account);
    });
  }
}
