import { Injectable } from '@nestjs/common';
import { ArrayOverlap, type EntityManager, In } from 'typeorm';
import { type Tx } from '../common/tx.js';
import { type Actor } from './actor.js';
import { actorOf } from './data/actors.js';
import { type Role } from './permissions.js';
import { User } from './user.entity.js';

/** The persons that other features name in what they store. Not scoped: whom one may name, the caller decides. */
@Injectable()
export class People {
  async activeById(tx: Tx, id: string): Promise<Actor | null> {
    const [person] = await this.byIds(tx, [id]);
    return person ?? null;
  }

  /** Those of them who are known and active, in no order. */
  async byIds(tx: Tx, ids: readonly string[]): Promise<readonly Actor[]> {
    const users = await tx.findBy(User, { id: In(ids), active: true, kind: 'person' });
    return users.map((user) => actorOf(user));
  }

  /** Somebody who is active, and where they can be reached. */
  async reachable(
    reads: EntityManager,
    id: string,
  ): Promise<(Pick<User, 'email' | 'phone'> & { readonly actor: Actor }) | null> {
    const user = await reads.findOneBy(User, { id, active: true, kind: 'person' });
    return user && { actor: actorOf(user), email: user.email, phone: user.phone };
  }

  /** Those who are active and are named by id or belong to one of the agencies. */
  async selected(
    tx: Tx,
    { ids, agencies }: { ids: readonly string[]; agencies: readonly string[] },
  ): Promise<readonly Actor[]> {
    const known = { active: true, kind: 'person' as const };
    const users = await tx.findBy(User, [
      { ...known, id: In(ids) },
      { ...known, agencyCode: In(agencies) },
    ]);
    return users.map((user) => actorOf(user));
  }

  /** Those who are active and have one of the roles, of all agencies. */
  async inRoles(tx: Tx, roles: readonly Role[]): Promise<readonly Actor[]> {
    const having = { active: true, kind: 'person' as const, roles: ArrayOverlap([...roles]) };
    const users = await tx.findBy(User, having);
    return users.map((user) => actorOf(user));
  }
}
