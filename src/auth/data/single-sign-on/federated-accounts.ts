import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { Clock } from '../../../common/clock.js';
import { newId } from '../../../common/identifier.js';
import { type Tx } from '../../../common/tx.js';
import { type FederatedPerson } from '../../domain/single-sign-on/claims.js';
import { isPlacedSo, keepingAdmin, type Placement } from '../../domain/single-sign-on/mapping.js';
import { type Role } from '../../permissions.js';
import { type SingleSignOn } from '../../single-sign-on.settings.js';
import { User } from '../../user.entity.js';
import { AccountRecord } from '../account-record.js';
import { type Secret } from '../passwords/password-desk.js';
import { type Account, userView } from '../user.view.js';
import { UsersRepository } from '../users.repository.js';
import { FederatedIdentity } from './federated-identity.entity.js';

export type NoAccount = 'disabled' | 'no-account' | 'no-username' | 'username-taken';

interface Arriving {
  readonly person: FederatedPerson;
  readonly placement: Placement<Role>;
  readonly settings: SingleSignOn;
}

/** Accounts of people who come from the provider: found, linked, made, and placed as their groups say. */
@Injectable()
export class FederatedAccounts {
  constructor(
    private readonly users: UsersRepository,
    private readonly record: AccountRecord,
    private readonly clock: Clock,
  ) {}

  async knowsAgency(tx: Tx, code: string): Promise<boolean> {
    const rows = await tx.query<object[]>(`SELECT FROM agency WHERE code = $1`, [code]);
    return rows.length > 0;
  }

  /** The account of who is arriving, or why there is none for them. */
  async accountOf(tx: Tx, arriving: Arriving): Promise<Pick<User, 'id'> | NoAccount> {
    const known = await this.linked(tx, arriving.person);
    if (known) return this.again(tx, known, arriving);
    // Of two first times of one person one waits for the other, and then is none.
    await this.users.lockAdmins(tx);
    const meanwhile = await this.linked(tx, arriving.person);
    return meanwhile ? this.again(tx, meanwhile, arriving) : this.firstTime(tx, arriving);
  }

  private async linked(tx: Tx, { issuer, subject }: FederatedPerson): Promise<User | null> {
    const identity = await tx.findOneBy(FederatedIdentity, { issuer, subject });
    return identity && tx.findOneByOrFail(User, { id: identity.userId });
  }

  private async again(
    tx: Tx,
    user: User,
    arriving: Arriving,
  ): Promise<Pick<User, 'id'> | NoAccount> {
    if (!user.active) return 'disabled';
    return isPlacedSo(user, arriving.placement) ? user : this.place(tx, user.id, arriving);
  }

  private async firstTime(tx: Tx, arriving: Arriving): Promise<Pick<User, 'id'> | NoAccount> {
    const { username } = arriving.person;
    if (username === null) return 'no-username';
    const user = await tx.findOneBy(User, { username });
    if (user) return this.link(tx, user, arriving);
    if (!arriving.settings.createAccounts) return 'no-account';
    return this.create(tx, username, arriving);
  }

  /** Whose account it was before is for an administrator to say, by naming both alike; an address of e-mail says nothing. */
  private async link(
    tx: Tx,
    user: User,
    arriving: Arriving,
  ): Promise<Pick<User, 'id'> | NoAccount> {
    const { person, settings } = arriving;
    const { issuer } = person;
    const isTaken = await tx.existsBy(FederatedIdentity, { issuer, userId: user.id });
    if (!settings.linkByUsername || isTaken || user.kind !== 'person') return 'username-taken';
    if (!user.active) return 'disabled';
    await this.remember(tx, user.id, person);
    // Only an administrator knows this password: nobody does any more.
    if (user.mustChangePassword) await tx.update(User, { id: user.id }, await this.noPassword());
    return this.place(tx, user.id, arriving);
  }

  private async create(tx: Tx, username: string, arriving: Arriving): Promise<Pick<User, 'id'>> {
    const { person, placement, settings } = arriving;
    const account: Account = {
      ...{ id: newId(), username, name: person.name ?? username },
      ...{ position: null, phone: null, email: null, active: true, version: 1 },
      ...{ agencyCode: placement.agency, roles: [...placement.roles] },
      createdAt: this.clock.now(),
    };
    await this.users.insert(tx, account, await this.noPassword());
    await this.record.created(tx, { id: account.id, name: settings.label }, account);
    await this.remember(tx, account.id, person);
    return account;
  }

  /** Puts an account where the groups say; nothing takes the last administrator away. */
  private async place(
    tx: Tx,
    id: string,
    { placement, settings }: Arriving,
  ): Promise<Pick<User, 'id'> | NoAccount> {
    const admins = await this.users.lockAdmins(tx);
    const was = await this.users.lock(tx, id);
    if (!was.active) return 'disabled';
    const isLastAdmin = admins.length === 1 && admins[0] === id;
    const { agency, roles } = isLastAdmin ? keepingAdmin(placement, 'admin') : placement;
    if (isPlacedSo(was, { agency, roles })) return was;
    const is = { ...was, agencyCode: agency, roles: [...roles], version: was.version + 1 };
    await this.users.update(tx, is);
    const change = { was: userView(was), is, withPassword: false };
    await this.record.changed(tx, { id, name: settings.label }, change);
    return is;
  }

  private async remember(
    tx: Tx,
    userId: string,
    { issuer, subject }: FederatedPerson,
  ): Promise<void> {
    const linkedAt = this.clock.now();
    await tx.insert(FederatedIdentity, { issuer, subject, userId, linkedAt });
    await this.record.passwords.sessions.log.note(tx, {
      ...{ type: 'account.linked', subject: userId, actorId: userId, data: { issuer, subject } },
    });
  }

  /** One that nobody has ever seen: the account is open by way of the provider alone, until a reset. */
  private noPassword(): Promise<Secret> {
    const { passwords } = this.record;
    return passwords.secretOf(randomBytes(32).toString('base64url'), 'owner');
  }
}
