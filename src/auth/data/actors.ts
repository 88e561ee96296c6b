import { Injectable } from '@nestjs/common';
import { Clock } from '../../common/clock.js';
import { Database } from '../../common/database.js';
import { type Actor } from '../actor.js';
import { dutiesOf } from '../domain/duties.js';
import { permissionsOf } from '../permissions.js';
import { User } from '../user.entity.js';
import { EnrolmentPolicy } from './second-factor/enrolment-policy.js';
import { Session } from './session.entity.js';

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
    private readonly policy: EnrolmentPolicy,
  ) {}

  /** Nobody when the account is disabled or the session has ended. */
  async find(id: string, sessionId: string): Promise<Actor | null> {
    const now = this.clock.now();
    const known = this.known.get(sessionId);
    if (known && Math.abs(now.getTime() - known.readAt) < FRESH_MS) return known.actor;
    const user = await this.read(id, sessionId, now);
    const lacksSecondFactor =
      user !== null && (await this.policy.isUnmet(this.database.reads, user, sessionId));
    const actor = user && actorOf(user, lacksSecondFactor);
    if (this.known.size >= MOST_ACTORS) this.known.clear();
    this.known.set(sessionId, { actor, readAt: now.getTime() });
    return actor;
  }

  /** What this process remembers of a person; other processes see a change a few seconds later. */
  forget(id: string): void {
    for (const [sessionId, { actor }] of this.known) {
      if (actor?.id === id) this.known.delete(sessionId);
    }
  }

  private read(id: string, sessionId: string, now: Date): Promise<User | null> {
    return this.database.reads
      .createQueryBuilder(User, 'user')
      .innerJoin(Session, 'session', 'session.userId = user.id AND session.id = :sessionId', {
        sessionId,
      })
      .where('user.id = :id AND user.active', { id })
      .andWhere('session.endedAt IS NULL AND session.expiresAt > :now', { now })
      .getOne();
  }
}

export function actorOf(user: User, lacksSecondFactor = false): Actor {
  const { id, username, name, agencyCode: agency, roles } = user;
  const permissions = permissionsOf(roles);
  return {
    id,
    username,
    name,
    agency,
    roles,
    permissions,
    duties: dutiesOf({ ...user, lacksSecondFactor }),
  };
}
