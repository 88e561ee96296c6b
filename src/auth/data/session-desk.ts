import { Injectable } from '@nestjs/common';
import { type Tx } from '../../common/tx.js';
import { type EndedBy, type Method, type TokenDelivery } from '../domain/sessions.js';
import { type User } from '../user.entity.js';
import { Actors } from './actors.js';
import { SecurityLog } from './security-log.js';
import { type Session } from './session.entity.js';
import { type OpenSession, Sessions } from './sessions.js';
import { LIFETIME_SECONDS, SigningKeys } from './signing-keys.js';

/** What a person is given after signing in, and after each refresh. */
export interface SessionTokens {
  readonly accessToken: string;
  readonly tokenType: 'Bearer';
  /** Seconds. */
  readonly expiresIn: number;
  readonly refreshToken: string;
  readonly delivery: TokenDelivery;
  /** When it ends whatever happens. */
  readonly sessionExpiresAt: Date;
}

/** Sessions as they begin, go on and end, each time with its line in the security log. */
@Injectable()
export class SessionDesk {
  constructor(
    readonly sessions: Sessions,
    readonly log: SecurityLog,
    private readonly keys: SigningKeys,
    private readonly actors: Actors,
  ) {}

  async open(
    tx: Tx,
    { id }: Pick<User, 'id'>,
    how: { delivery: TokenDelivery; methods: readonly Method[] },
  ): Promise<SessionTokens> {
    const open = await this.sessions.open(tx, id, how);
    await this.log.note(tx, {
      ...{ type: 'sign-in.succeeded', subject: id, actorId: id },
      data: { session: open.session.id, methods: how.methods },
    });
    return this.tokens(open);
  }

  async tokens({ session, refreshToken }: OpenSession): Promise<SessionTokens> {
    return {
      accessToken: await this.keys.sign(session),
      ...{ tokenType: 'Bearer', expiresIn: LIFETIME_SECONDS, refreshToken },
      ...{ delivery: session.delivery, sessionExpiresAt: session.expiresAt },
    };
  }

  /**
   * Ends them for everybody at once; what other processes remember of them lasts a few seconds. Unless somebody else is
   * named, it was their owner.
   */
  async end(tx: Tx, sessions: readonly Session[], endedBy: EndedBy, by?: string): Promise<void> {
    await this.sessions.end(
      tx,
      sessions.map(({ id }) => id),
      endedBy,
    );
    for (const { id, userId } of sessions) {
      await this.log.note(tx, {
        ...{ type: 'session.ended', subject: id, actorId: by ?? userId },
        data: { endedBy },
      });
      this.actors.forget(userId);
    }
  }

  /** What this process remembers of a person, who is not as before. */
  forget(userId: string): void {
    this.actors.forget(userId);
  }
}
