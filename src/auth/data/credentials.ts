import { Injectable } from '@nestjs/common';
import { type FindOptionsWhere } from 'typeorm';
import { Database } from '../../common/database.js';
import { PasswordHashing } from '../password-hashing.js';
import { type Tx } from '../../common/tx.js';
import { User } from '../user.entity.js';

/** What people prove with that they are who they say. */
@Injectable()
export class Credentials {
  constructor(
    private readonly database: Database,
    private readonly hashing: PasswordHashing,
  ) {}

  named(username: string): Promise<User | null> {
    return this.withHash({ username: username.toLowerCase() });
  }

  withId(id: string): Promise<User | null> {
    return this.withHash({ id });
  }

  /** A disabled account is checked as one that does not exist, and takes as long. */
  fits(user: User | null, password: string): Promise<boolean> {
    return this.hashing.matches(user?.active ? user.passwordHash : undefined, password);
  }

  /** The password hashed anew, where it was when that was cheaper. */
  async stronger({ passwordHash }: User, password: string): Promise<string | undefined> {
    return this.hashing.isOutdated(passwordHash) ? this.hashing.hash(password) : undefined;
  }

  /** Unless it was changed meanwhile. */
  async strengthen(tx: Tx, { id, passwordHash: old }: User, passwordHash?: string): Promise<void> {
    if (passwordHash === undefined) return;
    await tx.update(User, { id, passwordHash: old }, { passwordHash });
  }

  private withHash(where: FindOptionsWhere<User>): Promise<User | null> {
    return this.database.reads
      .createQueryBuilder(User, 'user')
      .addSelect('user.passwordHash')
      .where({ ...where, kind: 'person' })
      .getOne();
  }
}
