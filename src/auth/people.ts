import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Tx } from '../common/tx.js';
import { type Actor } from './actor.js';
import { actorOf } from './data/actors.js';
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
}
