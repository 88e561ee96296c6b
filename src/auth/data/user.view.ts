import { type Role } from '../permissions.js';
import { type User } from '../user.entity.js';

/** A person's account without its secret. */
export type Account = Omit<User, 'kind' | 'passwordHash' | 'mustChangePassword' | 'search'>;

export interface UserView {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly position: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly agency: string;
  readonly roles: readonly Role[];
  readonly active: boolean;
  readonly version: number;
  readonly createdAt: Date;
}

export const userView = (account: Account): UserView => ({
  id: account.id,
  username: account.username,
  name: account.name,
  position: account.position,
  phone: account.phone,
  email: account.email,
  agency: account.agencyCode,
  roles: account.roles,
  active: account.active,
  version: account.version,
  createdAt: account.createdAt,
});
