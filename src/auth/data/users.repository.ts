import { Injectable } from '@nestjs/common';
import { type SelectQueryBuilder } from 'typeorm';
import { throwOnConstraint } from '../../common/constraints.js';
import { Database } from '../../common/database.js';
import { UUID } from '../../common/identifier.js';
import { type Page } from '../../common/page.js';
import { invalidAt } from '../../common/problems.js';
import { registerPage, type RegisterQuery } from '../../common/register-page.js';
import { searchVector, searchWords } from '../../common/search-words.js';
import { type Tx } from '../../common/tx.js';
import { type Actor } from '../actor.js';
import { UserNotFound, UsernameTaken } from '../auth.problems.js';
import { type Role } from '../permissions.js';
import { User } from '../user.entity.js';
import { type Secret } from './passwords/password-desk.js';
import { type Account, userView, type UserView } from './user.view.js';

export interface UserFilter extends RegisterQuery {
  readonly agency?: string;
  readonly role?: Role;
  readonly active?: boolean;
}

const PROBLEMS = {
  user_account_username_key: () => new UsernameTaken(),
  user_account_agency_fkey: () => invalidAt('/agency', 'unknown-agency'),
};

/** Who keeps the accounts sees all of them; everyone else sees the people of their own agency. */
@Injectable()
export class UsersRepository {
  constructor(private readonly database: Database) {}

  page(actor: Actor, filter: UserFilter): Promise<Page<UserView>> {
    const { agency, role, active } = filter;
    const query = this.seenBy(actor);
    if (role !== undefined) query.andWhere(':role = ANY(user.roles)', { role });
    return registerPage(query, filter, {
      key: 'username',
      equal: { agencyCode: agency, active },
      view: userView,
    });
  }

  async one(actor: Actor, id: string): Promise<UserView> {
    const user = UUID.test(id) ? await this.seenBy(actor).andWhere({ id }).getOne() : null;
    if (!user) throw new UserNotFound({ id });
    return userView(user);
  }

  /** For those who keep the accounts: not scoped. */
  async lock(tx: Tx, id: string): Promise<Account> {
    const user = UUID.test(id)
      ? await tx.findOne(User, {
          where: { id, kind: 'person' },
          lock: { mode: 'for_no_key_update' },
        })
      : null;
    if (!user) throw new UserNotFound({ id });
    return user;
  }

  /**
   * The ids of all active administrators, locked in one order so that two who take each other's role at once wait for
   * each other. Not FOR UPDATE: that would hold up every incident whose people are among them.
   */
  async lockAdmins(tx: Tx): Promise<readonly string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `SELECT id FROM user_account WHERE active AND 'admin' = ANY(roles) ORDER BY id FOR NO KEY UPDATE`,
    );
    return rows.map(({ id }) => id);
  }

  async insert(tx: Tx, account: Account, secret: Secret): Promise<void> {
    await tx
      .insert(User, { ...account, ...secret, search: searchOf(account) })
      .catch(throwOnConstraint(PROBLEMS));
  }

  /** Without a secret the password stays. */
  async update(tx: Tx, account: Account, secret?: Secret): Promise<void> {
    const { id, ...columns } = account;
    await tx
      .update(User, { id }, { ...columns, ...secret, search: searchOf(account) })
      .catch(throwOnConstraint(PROBLEMS));
  }

  private seenBy(actor: Actor): SelectQueryBuilder<User> {
    const query = this.database.reads.createQueryBuilder(User, 'user').where({ kind: 'person' });
    if (actor.permissions.has('user:write')) return query;
    return query.andWhere('user.agencyCode = :own', { own: actor.agency });
  }
}

const searchOf = ({ username, name, position, agencyCode }: Account): string =>
  searchVector(searchWords(username, name, position, agencyCode));
