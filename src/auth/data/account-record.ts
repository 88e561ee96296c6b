import { Injectable } from '@nestjs/common';
import { fieldChanges } from '../../common/precondition.js';
import { type Author, RegisterLog } from '../../common/register-log.js';
import { type Tx } from '../../common/tx.js';
import { type EndedBy } from '../domain/sessions.js';
import { type Role } from '../permissions.js';
import { PasswordDesk } from './passwords/password-desk.js';
import { type Account, type UserView, userView } from './user.view.js';

// What they say of somebody is what that person may do, and to whose matters.
const PERMITTING = ['roles', 'active', 'agency'] as const;
// That it was changed is written down, what it was is not.
const NEW_PASSWORD = { field: 'password', from: null, to: null };

interface Standing {
  readonly roles: readonly Role[];
  readonly active: boolean;
  readonly agency: string;
}

interface Change {
  readonly was: UserView;
  readonly is: Account;
  readonly withPassword: boolean;
}

/** What is written down of an account that an administrator keeps: for its history, and for the security log. */
@Injectable()
export class AccountRecord {
  constructor(
    readonly register: RegisterLog,
    readonly passwords: PasswordDesk,
  ) {}

  async created(tx: Tx, author: Author, account: Account): Promise<UserView> {
    const view = userView(account);
    const entry = { register: 'user', key: account.id, version: 1 } as const;
    const changes = fieldChanges({}, view);
    await this.register.record(tx, author, entry, { verb: 'created', changes });
    const { roles, active, agency } = view;
    await this.note(tx, author, {
      ...{ type: 'account.created', subject: account.id, data: { roles, active, agency } },
    });
    return view;
  }

  /** What is different now; nothing when nothing is. */
  changesOf({ was, is, withPassword }: Change): ReturnType<typeof fieldChanges> {
    const seen = fieldChanges(was, { ...userView(is), version: was.version });
    return withPassword ? [...seen, NEW_PASSWORD] : seen;
  }

  async changed(tx: Tx, author: Author, change: Change): Promise<void> {
    const { was, is, withPassword } = change;
    const entry = { register: 'user', key: is.id, version: is.version } as const;
    const changes = this.changesOf(change);
    await this.register.record(tx, author, entry, { verb: 'updated', changes });
    const data = permissionChanges(was, userView(is));
    if (Object.keys(data).length > 0) {
      await this.note(tx, author, {
        ...{ type: 'account.permissions-changed', subject: is.id, data },
      });
    }
    if (withPassword) {
      await this.note(tx, author, { type: 'password.set', subject: is.id });
      await this.passwords.shutOthers(tx, is.id);
    }
    if (!is.active) await this.end(tx, is.id, 'disabled');
  }

  private async end(tx: Tx, userId: string, endedBy: EndedBy): Promise<void> {
    const { sessions } = this.passwords;
    await sessions.end(tx, await sessions.sessions.lockOpenOf(tx, userId), endedBy);
  }

  private note(
    tx: Tx,
    { id: actorId }: Author,
    facts: Omit<Parameters<PasswordDesk['sessions']['log']['note']>[1], 'actorId'>,
  ): Promise<void> {
    return this.passwords.sessions.log.note(tx, { ...facts, actorId });
  }
}

const permissionChanges = (was: Standing, is: Standing): object =>
  Object.fromEntries(
    fieldChanges(
      Object.fromEntries(PERMITTING.map((field) => [field, was[field]])),
      Object.fromEntries(PERMITTING.map((field) => [field, is[field]])),
    ).map(({ field, from, to }) => [field, { from, to }]),
  );
