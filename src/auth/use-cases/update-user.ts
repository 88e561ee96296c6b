import { Injectable } from '@nestjs/common';
import { Database } from '../../common/database.js';
import { fieldChanges } from '../../common/precondition.js';
import { RegisterLog } from '../../common/register-log.js';
import { type Actor } from '../actor.js';
import { LastAdmin } from '../auth.problems.js';
import { Actors } from '../data/actors.js';
import { type Account, userView, type UserView } from '../data/user.view.js';
import { type Secret, UsersRepository } from '../data/users.repository.js';
import { hashPassword } from '../password.js';
import { accountOf, type UserFacts } from './user-facts.js';

interface UserChanges extends Partial<UserFacts> {
  readonly password?: string;
}

// That it was changed is written down, what it was is not.
const NEW_PASSWORD = { field: 'password', from: null, to: null };

@Injectable()
export class UpdateUser {
  constructor(
    private readonly database: Database,
    private readonly users: UsersRepository,
    private readonly log: RegisterLog,
    private readonly actors: Actors,
  ) {}

  async run(
    actor: Actor,
    { id, ifMatch }: { id: string; ifMatch: string | undefined },
    { password, ...facts }: UserChanges,
  ): Promise<UserView> {
    const secret = password === undefined ? undefined : await chosenForAnother(password);
    const view = await this.database.transaction(async (tx) => {
      const admins = await this.users.lockAdmins(tx);
      const was = userView(await this.users.lock(tx, id));
      const entry = { register: 'user', key: id, version: was.version } as const;
      await this.log.expect(tx, entry, ifMatch);
      const account = accountOf({ ...was, version: was.version + 1 }, { ...was, ...facts });
      refuseLastAdmin(account, admins);
      const seen = fieldChanges(was, { ...userView(account), version: was.version });
      const changes = secret === undefined ? seen : [...seen, NEW_PASSWORD];
      if (changes.length === 0) return was;
      await this.users.update(tx, account, secret);
      const { version } = account;
      await this.log.record(tx, actor, { ...entry, version }, { verb: 'updated', changes });
      return userView(account);
    });
    this.actors.forget(id);
    return view;
  }
}

const chosenForAnother = async (password: string): Promise<Secret> => ({
  passwordHash: await hashPassword(password),
  mustChangePassword: true,
});

function refuseLastAdmin({ id, active, roles }: Account, admins: readonly string[]): void {
  const stays = active && roles.includes('admin');
  if (!stays && admins.length === 1 && admins[0] === id) throw new LastAdmin();
}
