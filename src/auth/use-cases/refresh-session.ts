import { Injectable } from '@nestjs/common';
import { Clock } from '../../common/clock.js';
import { Database } from '../../common/database.js';
import { type Tx } from '../../common/tx.js';
import { NotSignedIn } from '../auth.problems.js';
import { type RefreshToken } from '../data/refresh-token.entity.js';
import { SessionDesk, type SessionTokens } from '../data/session-desk.js';
import { type Session } from '../data/session.entity.js';
import { judgeRefresh } from '../domain/sessions.js';
import { User } from '../user.entity.js';

/**
 * A new access token and a new refresh token for the one that is used up by it. One that comes a second time was taken
 * from somebody, by the first who used it or by the second: the session ends for both (RFC 9700, 4.14.2).
 */
@Injectable()
export class RefreshSession {
  constructor(
    private readonly database: Database,
    private readonly desk: SessionDesk,
    private readonly clock: Clock,
  ) {}

  async run(refreshToken: string): Promise<SessionTokens> {
    // Thrown afterwards: that a family has ended must not be rolled back with the refusal.
    const tokens = await this.database.transaction(async (tx) => {
      const held = await this.desk.sessions.lock(tx, refreshToken);
      return held && this.goOn(tx, held.token, held.session);
    });
    if (!tokens) throw new NotSignedIn();
    return tokens;
  }

  private async goOn(tx: Tx, token: RefreshToken, session: Session): Promise<SessionTokens | null> {
    const verdict = judgeRefresh(token, session, this.clock.now());
    if (verdict === 'reused') return this.endStolen(tx, session);
    const active = await tx.existsBy(User, { id: session.userId, active: true });
    if (verdict === 'ended' || !active) return null;
    const next = await this.desk.sessions.rotate(tx, token, session);
    await this.desk.log.note(tx, {
      ...{ type: 'session.refreshed', subject: session.id, actorId: session.userId },
    });
    return this.desk.tokens({ session, refreshToken: next });
  }

  private async endStolen(tx: Tx, session: Session): Promise<null> {
    const { id: subject, userId: actorId } = session;
    await this.desk.log.note(tx, { type: 'session.token-reused', subject, actorId });
    await this.desk.end(tx, [session], 'reuse');
    return null;
  }
}
