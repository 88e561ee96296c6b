import { Injectable } from '@nestjs/common';
import { Clock } from '../../common/clock.js';
import { Database } from '../../common/database.js';
import { type Actor } from '../actor.js';
import { permissionsOf } from '../permissions.js';
import { User } from '../user.entity.js';

// A person who was disabled or lost a role is out after this long at the latest.
const FRESH_MS = 5000;
const MOST_ACTORS = 5000;

interface Remembered {
  readonly actor: Actor | null;
  readonly readAt: number;
}

/** The persons behind the tokens, looked up anew every few seconds: a token says who, never what they may do. */
@Injectable()
export class Actors {
  private readonly known = new Map<string, Remembered>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async find(id: string): Promise<Actor | null> {
    const now = this.clock.now().getTime();
    const known = this.known.get(id);
    if (known && Math.abs(now - known.readAt) < FRESH_MS) return known.actor;
    const user = await this.database.reads.findOneBy(User, { id, active: true });
    const actor = user && actorOf(user);
    if (this.known.size >= MOST_ACTORS) this.known.clear();
    this.known.set(id, { actor, readAt: now });
    return actor;
  }

  forget(id: string): void {
    this.known.delete(id);
  }
}

export function actorOf({ id, username, name, agencyCode, roles }: User): Actor {
  return { id, username, name, agency: agencyCode, roles, permissions: permissionsOf(roles) };
}
