import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../auth/actor.js';
import { Database } from '../../../common/database.js';
import { CaseFacts } from '../../../incidents/case-facts.js';
import { type Item } from '../../domain/mail/item.js';
import { DIGEST, type PersonMessage } from '../../domain/message.js';
import { isOfCase } from '../../domain/people/hearing.js';
import { type Delivery } from '../deliveries/delivery.entity.js';
import { type Notification } from '../people/notification.entity.js';
import { GONE, nameable, spokenType, type Standing } from '../people/notification.view.js';
import { NotificationsRepository } from '../people/notifications.repository.js';

export const messageIn = ({ content }: Delivery): PersonMessage => content as PersonMessage;

const eventsIn = ({ eventId, content }: Delivery): readonly string[] => {
  const message = content as PersonMessage;
  if (message.template === DIGEST && 'eventIds' in message) return message.eventIds;
  return eventId === null ? [] : [eventId];
};

interface Deadline {
  readonly kind: string;
  readonly dueAt: Date;
}

/** What a delivery tells its reader, from the facts as they are now: what they were told in the desk, and may still know. */
@Injectable()
export class Tidings {
  constructor(
    private readonly database: Database,
    private readonly notifications: NotificationsRepository,
    private readonly facts: CaseFacts,
  ) {}

  /** Nothing where all of it is none of their business any more. */
  async of(reader: Actor, delivery: Delivery): Promise<readonly Item[]> {
    const rows = await this.notifications.ofEvents(reader.id, eventsIn(delivery));
    const theirs = rows.filter(
      ({ template }) => reader.permissions.has('incident:read') || !isOfCase(template),
    );
    const standing = await this.notifications.standing(reader, theirs);
    const deadlines = await this.deadlines(theirs);
    return theirs.flatMap((row) => itemOf(row, standing(row.subject), deadlines));
  }

  private async deadlines(rows: readonly Notification[]): Promise<ReadonlyMap<string, Deadline>> {
    const ids = rows
      .filter(({ template }) => template.startsWith('incident.deadline-'))
      .map(({ eventId }) => eventId);
    const events = await this.facts.eventsOfAllAgencies(this.database.reads, ids);
    return new Map([...events].map(([id, { data }]) => [id, deadlineIn(data)]));
  }
}

const deadlineIn = (data: object): Deadline => {
  const { kind, dueAt } = data as { kind: string; dueAt: string };
  return { kind, dueAt: new Date(dueAt) };
};

function itemOf(
  row: Notification,
  standing: Standing | null,
  deadlines: ReadonlyMap<string, Deadline>,
): Item[] {
  const type = spokenType(row, standing);
  if (type === GONE) return [];
  const seen = (standing && nameable(standing)) ?? null;
  const deadline = deadlines.get(row.eventId) ?? null;
  return [{ type, code: row.subject, at: row.at, seen, deadline: seen && deadline }];
}
