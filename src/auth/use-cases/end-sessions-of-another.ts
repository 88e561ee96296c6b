import { Injectable } from '@nestjs/common';
import { Database } from '../../common/database.js';
import { type Actor } from '../actor.js';
import { SessionNotFound } from '../auth.problems.js';
import { SessionDesk } from '../data/session-desk.js';
import { UsersRepository } from '../data/users.repository.js';

/** An administrator ends where a person is signed in: a lost telephone, a machine left open. The account stays as it is. */
@Injectable()
export class EndSessionsOfAnother {
  constructor(
    private readonly database: Database,
    private readonly users: UsersRepository,
    private readonly desk: SessionDesk,
  ) {}

  async all(actor: Actor, userId: string): Promise<void> {
    await this.end(actor, userId);
  }

  async one(actor: Actor, userId: string, id: string): Promise<void> {
    const ended = await this.end(actor, userId, id);
    if (ended === 0) throw new SessionNotFound({ id });
  }

  private end(actor: Actor, userId: string, id?: string): Promise<number> {
    return this.database.transaction(async (tx) => {
      await this.users.lock(tx, userId);
      const sessions = await this.desk.sessions.lockOpenOf(tx, userId, id);
      await this.desk.end(tx, sessions, 'administrator', actor.id);
      return sessions.length;
    });
  }
}
