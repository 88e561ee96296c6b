import { Injectable } from '@nestjs/common';
import { Clock } from '../../common/clock.js';
import { Database } from '../../common/database.js';
import { newId } from '../../common/identifier.js';
import { fieldChanges } from '../../common/precondition.js';
import { type Author, RegisterLog } from '../../common/register-log.js';
import { userView, type UserView } from '../data/user.view.js';
import { UsersRepository } from '../data/users.repository.js';
import { hashPassword } from '../password.js';
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
    private readonly log: RegisterLog,
    private readonly clock: Clock,
  ) {}

  /** Without an author, which only the first administrator is, the person is their own. */
  async run(author: Author | null, { username, password, ...facts }: NewUser): Promise<UserView> {
    const passwordHash = await hashPassword(password);
    return this.database.transaction(async (tx) => {
      const id = newId();
      const created = { id, username, version: 1, createdAt: this.clock.now() };
      const account = accountOf(created, facts);
      // The first administrator made the password for themselves; whoever is entered by another did not.
      await this.users.insert(tx, account, { passwordHash, mustChangePassword: author !== null });
      const view = userView(account);
      const entry = { register: 'user', key: id, version: 1 } as const;
      const changes = fieldChanges({}, view);
      await this.log.record(tx, author ?? account, entry, { verb: 'created', changes });
      return view;
    });
  }
}
