import { Injectable } from '@nestjs/common';
import { Database } from '../../common/database.js';
import { KEYS, type Page, pageOf, readCursor } from '../../common/page.js';
import { type SecurityEventType } from '../domain/security-events.js';
import { User } from '../user.entity.js';
import { SecurityEvent } from './security-event.entity.js';

export interface SecurityRequest {
  readonly type?: SecurityEventType;
  /** A person's id. */
  readonly actor?: string;
  /** What the event is about, whole. */
  readonly subject?: string;
  readonly from?: Date;
  /** Not included. */
  readonly to?: Date;
  readonly limit: number;
  readonly cursor?: string;
}

type Told = SecurityEvent & { actor: User | null };

const ORDER = '-id';

/** The security log as the auditor reads it. */
@Injectable()
export class SecurityHistory {
  constructor(private readonly database: Database) {}

  /** Of all agencies, the newest first. */
  async pageOfAllAgencies(request: SecurityRequest): Promise<Page<SecurityView>> {
    const { type, actor, subject, from, to, limit, cursor } = request;
    const query = this.database.reads
      .createQueryBuilder(SecurityEvent, 'event')
      .leftJoinAndMapOne('event.actor', User, 'person', 'person.id = event.actorId');
    if (type !== undefined) query.andWhere('event.type = :type', { type });
    if (actor !== undefined) query.andWhere('event.actorId = :actor', { actor });
    if (subject !== undefined) query.andWhere('event.subject = :subject', { subject });
    if (from) query.andWhere('event.at >= :from', { from });
    if (to) query.andWhere('event.at < :to', { to });
    if (cursor !== undefined) {
      query.andWhere('event.id < :before', { before: readCursor(cursor, ORDER, KEYS.id).key });
    }
    const rows = (await query
      .orderBy('event.id', 'DESC')
      .limit(limit + 1)
      .getMany()) as Told[];
    return pageOf(rows, limit, ({ id }) => ({ order: ORDER, value: null, key: id }), securityView);
  }
}

export type SecurityView = ReturnType<typeof securityView>;

/** The person by the name of today: the auditor keeps no accounts, and an id alone tells nothing. */
const securityView = ({ actor, ...event }: Told) => ({
  id: event.id,
  at: event.at,
  type: event.type,
  actor: actor && { id: actor.id, name: actor.name, agency: actor.agencyCode },
  subject: event.subject,
  address: event.address,
  agent: event.agent,
  requestId: event.requestId,
  data: event.data,
});
