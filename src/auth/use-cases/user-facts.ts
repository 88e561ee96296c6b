import { type Role } from '../permissions.js';
import { type Account, type UserView } from '../data/user.view.js';

/** What an administrator says of a person. */
export interface UserFacts {
  readonly name: string;
  readonly agency: string;
  readonly roles: readonly Role[];
  readonly position?: string | null;
  readonly phone?: string | null;
  readonly email?: string | null;
  readonly active?: boolean;
}

const UNSAID = { position: null, phone: null, email: null, active: true } as const;

/** A row from what was said; what was not said has the register's default. */
export function accountOf(
  { id, username, version, createdAt }: Pick<UserView, 'id' | 'username' | 'version' | 'createdAt'>,
  facts: UserFacts,
): Account {
  const said = { ...UNSAID, ...facts };
  return {
    id,
    username,
    name: said.name,
    position: said.position,
    phone: said.phone,
    email: said.email,
    agencyCode: said.agency,
    roles: [...new Set(said.roles)],
    active: said.active,
    version,
    createdAt,
  };
}
