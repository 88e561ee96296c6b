import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { type Tx } from '../../../common/tx.js';
import {
  channelOf,
  NOTICE,
  type StepMessage,
  targetOf,
  type Way,
  WAYS,
} from '../../domain/message.js';
import { plansFor } from '../../domain/people/preferences.js';
import { type Recipient } from '../../domain/people/recipients.js';
import { type Change } from '../feed/change.js';
import { Deliveries, type NewDelivery } from '../deliveries/deliveries.js';
import { type Heard } from './hearers.js';
import { type Notification } from './notification.entity.js';
import { PreferencesRepository } from './preferences.repository.js';

/** One person told of one change. */
interface Told {
  readonly change: Change;
  readonly params: Notification['params'];
  readonly recipient: Recipient;
}

/** Notifications as they come into being: the row, and what leaves because of it by the ways that each person wants. */
@Injectable()
export class Notices {
  constructor(
    private readonly preferences: PreferencesRepository,
    private readonly deliveries: Deliveries,
    private readonly clock: Clock,
  ) {}

  async write(tx: Tx, heard: readonly Heard[]): Promise<void> {
    const told = await insertNew(
      tx,
      heard.flatMap(({ recipients, ...said }) =>
        recipients.map((recipient): Told => ({ ...said, recipient })),
      ),
    );
    if (told.length === 0) return;
    const people = [...new Set(told.map(({ recipient }) => recipient.personId))];
    const wanted = await this.preferences.ofAll(tx, people);
    const now = this.clock.now();
    const outgoing = told.flatMap((one) => {
      const { importance, personId } = one.recipient;
      const severity = severityOf(one.change);
      const plans = plansFor({ importance, severity }, wanted(personId), now);
      return WAYS.map((way) => ({ ...one, way, plan: plans[way] }));
    });
    const leaving = outgoing.filter(({ plan }) => plan.kind === 'now');
    await this.deliveries.enqueue(tx, leaving.map(deliveryOf));
    const waits = outgoing.flatMap(({ plan, way, ...one }) =>
      'at' in plan ? [{ ...keyOf(one), way, kind: plan.kind, dueAt: plan.at }] : [],
    );
    if (waits.length > 0) await tx.query(WAIT, [JSON.stringify(waits)]);
  }
}

const keyOf = ({ change, recipient }: Pick<Told, 'change' | 'recipient'>) => ({
  ...{ personId: recipient.personId, eventId: change.id },
});

const severityOf = ({ data }: Change): string | null =>
  typeof data.severity === 'string' ? data.severity : null;

const deliveryOf = ({ way, ...told }: Told & { readonly way: Way }) =>
  stepDelivery(way, rowOf(told));

/** As much of a notification as leaves. */
export type Step = Pick<
  Notification,
  'personId' | 'eventId' | 'position' | 'template' | 'subject' | 'importance'
>;

/** A notification on its way to its person. */
export const stepDelivery = (way: Way, step: Step): NewDelivery & { content: StepMessage } => ({
  ...{ channel: channelOf(way), target: targetOf(way, step.personId) },
  ...{ subject: step.subject, position: step.position, eventId: step.eventId },
  content: {
    ...{ template: step.template, code: step.subject, importance: step.importance },
    ...{ way, personId: step.personId },
  },
});

function rowOf({ change, params, recipient }: Told): Omit<Notification, 'readAt'> {
  const { personId, template, importance, sight } = recipient;
  const { id: eventId, position, subject, at } = change;
  const said = { params: template === NOTICE ? {} : params };
  return { personId, eventId, position, subject, at, template, importance, sight, ...said };
}

/** Those that were not there; in one statement, for many events may each be told to hundreds. */
async function insertNew(tx: Tx, told: readonly Told[]): Promise<readonly Told[]> {
  if (told.length === 0) return [];
  const rows = await tx.query<{ person_id: string; event_id: string }[]>(INSERT, [
    JSON.stringify(told.map(rowOf)),
  ]);
  const made = new Set(rows.map(({ person_id, event_id }) => `${person_id} ${event_id}`));
  return told.filter((one) => {
    const { personId, eventId } = keyOf(one);
    return made.has(`${personId} ${eventId}`);
  });
}

const INSERT = `
  INSERT INTO notification (person_id, event_id, position, template, subject, importance, sight, params, at)
  SELECT r."personId", r."eventId", r.position, r.template, r.subject, r.importance, r.sight, r.params, r.at
    FROM jsonb_to_recordset($1) AS r(
      "personId" uuid, "eventId" uuid, position bigint, template text, subject text, importance text,
      sight text, params jsonb, at timestamptz)
  ON CONFLICT (person_id, event_id) DO NOTHING
  RETURNING person_id, event_id`;

const WAIT = `
  INSERT INTO notification_wait (person_id, event_id, way, kind, due_at)
  SELECT r."personId", r."eventId", r.way, r.kind, r."dueAt"
    FROM jsonb_to_recordset($1) AS r(
      "personId" uuid, "eventId" uuid, way text, kind text, "dueAt" timestamptz)`;
