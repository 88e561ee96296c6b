import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Actor } from '../../../auth/actor.js';
import { Database } from '../../../common/database.js';
import { type Page, pageOf, readCursor } from '../../../common/page.js';
import { type Tx } from '../../../common/tx.js';
import { CaseFacts } from '../../../incidents/case-facts.js';
import { Notification } from './notification.entity.js';
import { notificationView, type NotificationView, type Standing } from './notification.view.js';

export interface NotificationFilter {
  readonly unread?: boolean;
  readonly limit: number;
  readonly cursor?: string;
}

/** Which of a person's own have been read: these, all up to one, or all. */
export type ReadUntil =
  { readonly ids: readonly string[] } | { readonly upTo: string } | { readonly all: true };

export type NotificationPage = Page<NotificationView> & { readonly unread: number };

const ORDER = 'position';
const POSITION = /^\d{1,18}$/;

/** What people were told. Everybody sees their own alone. */
@Injectable()
export class NotificationsRepository {
  constructor(
    private readonly database: Database,
    private readonly facts: CaseFacts,
  ) {}

  /** Of a person's own, in the order in which they came. */
  ofEvents(personId: string, eventIds: readonly string[]): Promise<Notification[]> {
    return this.database.reads.find(Notification, {
      where: { personId, eventId: In(eventIds) },
      order: { position: 'ASC' },
    });
  }

  /** The newest first. */
  async page(
    actor: Actor,
    { unread, limit, cursor }: NotificationFilter,
  ): Promise<NotificationPage> {
    const query = this.database.reads
      .createQueryBuilder(Notification, 'notification')
      .where('notification.personId = :person', { person: actor.id });
    if (unread !== undefined) {
      query.andWhere(`notification.readAt IS ${unread ? '' : 'NOT'} NULL`);
    }
    if (cursor !== undefined) {
      const { key } = readCursor(cursor, ORDER, POSITION);
      query.andWhere('notification.position < :after', { after: key });
    }
    const rows = await query
      .orderBy('notification.position', 'DESC')
      .limit(limit + 1)
      .getMany();
    const standing = await this.standing(actor, rows);
    const page = pageOf(
      rows,
      limit,
      ({ position }) => ({ order: ORDER, value: null, key: String(position) }),
      (row) => notificationView(row, standing(row.subject)),
    );
    return { ...page, unread: await this.unread(actor.id) };
  }

  unread(personId: string, reads = this.database.reads): Promise<number> {
    return reads
      .createQueryBuilder(Notification, 'notification')
      .where('notification.personId = :personId AND notification.readAt IS NULL', { personId })
      .getCount();
  }

  /** Ids that are not theirs are nobody's business and change nothing. */
  async markRead(tx: Tx, personId: string, until: ReadUntil, readAt: Date): Promise<void> {
    const query = tx
      .createQueryBuilder()
      .update(Notification)
      .set({ readAt })
      .where('person_id = :personId AND read_at IS NULL', { personId });
    if ('ids' in until) query.andWhere('event_id = ANY(:ids)', { ids: until.ids });
    if ('upTo' in until) {
      query.andWhere(
        `position <= (SELECT upto.position FROM notification upto
                       WHERE upto.person_id = :personId AND upto.event_id = :upTo)`,
        { upTo: until.upTo },
      );
    }
    await query.execute();
  }

  /** Of what was read; how many there were, at most so many. */
  async removeRead(tx: Tx, before: Date, most: number): Promise<number> {
    const [, removed] = await tx.query<[unknown, number]>(
      `DELETE FROM notification WHERE (person_id, event_id) IN (
         SELECT person_id, event_id FROM notification
          WHERE read_at IS NOT NULL AND at < $1 ORDER BY at LIMIT $2 FOR UPDATE SKIP LOCKED)`,
      [before, most],
    );
    return removed;
  }

  /** How the cases that these are about stand to a person now. */
  async standing(
    actor: Actor,
    rows: readonly Notification[],
  ): Promise<(subject: string) => Standing | null> {
    const codes = [...new Set(rows.map(({ subject }) => subject))];
    const seen = await this.facts.seenBy(actor, codes);
    const unseen = codes.filter((code) => !seen.has(code));
    const others = await this.facts.ofAllAgencies(this.database.reads, unseen);
    return (subject) => {
      const one = seen.get(subject) ?? others.get(subject);
      return one ? { seen: seen.get(subject), restricted: one.restricted, tlp: one.tlp } : null;
    };
  }
}
