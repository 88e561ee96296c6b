import { Injectable } from '@nestjs/common';
import { Database } from '../../common/database.js';
import { type Actor } from '../actor.js';
import { SessionNotFound } from '../auth.problems.js';
import { SessionDesk } from '../data/session-desk.js';
import { type EndedBy } from '../domain/sessions.js';

/** A person ends sessions of their own: this one, another, or all of them. */
@Injectable()
export class EndSessions {
  constructor(
    private readonly database: Database,
    private readonly desk: SessionDesk,
  ) {}

  /** One that has ended before is no failure: whoever signs out twice is signed out. */
  async one(actor: Actor, id: string, endedBy: EndedBy = 'sign-out'): Promise<void> {
    const ended = await this.end(actor, endedBy, id);
    if (ended === 0) throw new SessionNotFound({ id });
  }

  async all(actor: Actor): Promise<void> {
    await this.end(actor, 'everywhere');
  }

  private end({ id: userId }: Actor, endedBy: EndedBy, id?: string): Promise<number> {
    return this.database.transaction(async (tx) => {
      const sessions = await this.desk.sessions.lockOpenOf(tx, userId, id);
      await this.desk.end(tx, sessions, endedBy);
      return sessions.length;
    });
  }
}
