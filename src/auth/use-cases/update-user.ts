import { Injectable } from '@nestjs/common';
import { Database } from '../../common/database.js';
import { type Actor } from '../actor.js';
import { LastAdmin, OwnPassword } from '../auth.problems.js';
import { AccountRecord } from '../data/account-record.js';
import { Actors } from '../data/actors.js';
import { type Account, userView, type UserView } from '../data/user.view.js';
import { UsersRepository } from '../data/users.repository.js';
import { accountOf, type UserFacts } from './user-facts.js';

interface UserChanges extends Partial<UserFacts> {
  readonly password?: string;
}

@Injectable()
export class UpdateUser {
  constructor(
    private readonly database: Database,
    private readonly users: UsersRepository,
    private readonly record: AccountRecord,
    private readonly actors: Actors,
  ) {}

  async run(
    actor: Actor,
    { id, ifMatch }: { id: string; ifMatch: string | undefined },
    { password, ...facts }: UserChanges,
  ): Promise<UserView> {
    const { passwords, register } = this.record;
    // Whoever finds the administrator's screen open must not be able to keep it.
    if (password !== undefined && id === actor.id) throw new OwnPassword();
    const secret =
      password === undefined ? undefined : await passwords.secretOf(password, 'another');
    const view = await this.database.transaction(async (tx) => {
      const admins = await this.users.lockAdmins(tx);
      const was = userView(await this.users.lock(tx, id));
      await register.expect(tx, { register: 'user', key: id, version: was.version }, ifMatch);
      const is = accountOf({ ...was, version: was.version + 1 }, { ...was, ...facts });
      refuseLastAdmin(is, admins);
      if (password !== undefined) passwords.expectGood(password, userView(is));
      const change = { was, is, withPassword: secret !== undefined };
      if (this.record.changesOf(change).length === 0) return was;
      await this.users.update(tx, is, secret);
      await this.record.changed(tx, actor, change);
      return userView(is);
    });
    this.actors.forget(id);
    return view;
  }
}

function refuseLastAdmin({ id, active, roles }: Account, admins: readonly string[]): void {
  const stays = active && roles.includes('admin');
  if (!stays && admins.length === 1 && admins[0] === id) throw new LastAdmin();
}
