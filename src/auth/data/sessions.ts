import { Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import { IsNull, MoreThan } from 'typeorm';
import { Clock } from '../../common/clock.js';
import { Database } from '../../common/database.js';
import { newId, UUID } from '../../common/identifier.js';
import { requestContext } from '../../common/request-context.js';
import { type Tx } from '../../common/tx.js';
import {
  type EndedBy,
  expiryOf,
  idleSince,
  type Method,
  type TokenDelivery,
} from '../domain/sessions.js';
import { RefreshToken } from './refresh-token.entity.js';
import { Session } from './session.entity.js';

/** What a person holds after signing in: a session, and the one token by which it goes on. */
export interface OpenSession {
  readonly session: Session;
  readonly refreshToken: string;
}

const LONGEST_AGENT = 300;

@Injectable()
export class Sessions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async open(
    tx: Tx,
    userId: string,
    { delivery, methods }: { delivery: TokenDelivery; methods: readonly Method[] },
  ): Promise<OpenSession> {
    const at = this.clock.now();
    const { address = '', agent } = requestContext.getStore() ?? {};
    const session: Session = {
      ...{ id: newId(), userId, delivery, methods, address },
      agent: agent?.slice(0, LONGEST_AGENT) ?? null,
      ...{ createdAt: at, lastUsedAt: at, expiresAt: expiryOf(at), endedAt: null, endedBy: null },
    };
    await tx.insert(Session, session);
    return { session, refreshToken: await this.issue(tx, session) };
  }

  /** The token with its session, both held; nothing for what is none of ours. */
  async lock(
    tx: Tx,
    refreshToken: string,
  ): Promise<{ token: RefreshToken; session: Session } | null> {
    const found = await tx.findOneBy(RefreshToken, { hash: hashOf(refreshToken) });
    if (!found) return null;
    const session = await tx.findOneOrFail(Session, {
      where: { id: found.sessionId },
      lock: { mode: 'pessimistic_write' },
    });
    // Again, under the lock of the session: two may have come with one token.
    const token = await tx.findOneByOrFail(RefreshToken, { hash: found.hash });
    return { token, session };
  }

  /** The token that takes the place of one that is used up by this. */
  async rotate(tx: Tx, { hash }: RefreshToken, session: Session): Promise<string> {
    const at = this.clock.now();
    await tx.update(RefreshToken, { hash }, { usedAt: at });
    await tx.update(Session, session.id, { lastUsedAt: at });
    return this.issue(tx, session);
  }

  async end(tx: Tx, ids: readonly string[], endedBy: EndedBy): Promise<void> {
    if (ids.length === 0) return;
    await tx
      .createQueryBuilder()
      .update(Session)
      .set({ endedAt: this.clock.now(), endedBy })
      .where('id = ANY(:ids) AND ended_at IS NULL', { ids })
      .execute();
  }

  /** Those of a person that are alive, the last used first: of one that lay idle nothing comes any more. */
  openOf(userId: string): Promise<Session[]> {
    const now = this.clock.now();
    return this.database.reads.find(Session, {
      where: {
        ...{ userId, endedAt: IsNull() },
        ...{ expiresAt: MoreThan(now), lastUsedAt: MoreThan(idleSince(now)) },
      },
      order: { lastUsedAt: 'DESC', id: 'DESC' },
    });
  }

  /** The same, held, and perhaps only one of them. */
  lockOpenOf(tx: Tx, userId: string, id?: string): Promise<Session[]> {
    if (id !== undefined && !UUID.test(id)) return Promise.resolve([]);
    return tx.find(Session, {
      where: { userId, endedAt: IsNull(), ...(id !== undefined && { id }) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  private async issue(tx: Tx, { id }: Session): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await tx.insert(RefreshToken, {
      ...{ hash: hashOf(token), sessionId: id, issuedAt: this.clock.now(), usedAt: null },
    });
    return token;
  }
}

// 256 random bits need no slow hash.
const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
