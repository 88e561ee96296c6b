import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { type Tx } from '../../../common/tx.js';
import { channelOf, DIGEST, targetOf, type Way } from '../../domain/message.js';
import { planFor, type Preferences } from '../../domain/people/preferences.js';
import { Deliveries, type NewDelivery } from '../deliveries/deliveries.js';
import { Database } from '../../../common/database.js';
import { NotificationWait } from './notification-wait.entity.js';
import { type Notification } from './notification.entity.js';
import { type Step, stepDelivery } from './notices.js';

type WaitingStep = Step & Pick<Notification, 'readAt'> & Pick<NotificationWait, 'way' | 'kind'>;

// A round takes some people; what is left comes with the next, which is at once.
const MOST_PEOPLE = 100;

/** What has its time: it leaves when that has come, however long nobody looked. */
@Injectable()
export class Waiting {
  constructor(
    private readonly database: Database,
    private readonly deliveries: Deliveries,
    private readonly clock: Clock,
  ) {}

  /** Those for whom something is due. */
  async peopleWithDue(): Promise<readonly string[]> {
    const rows = await this.database.reads.query<{ person_id: string }[]>(
      `SELECT DISTINCT person_id FROM notification_wait WHERE due_at <= $1 LIMIT ${MOST_PEOPLE}`,
      [this.clock.now()],
    );
    return rows.map(({ person_id }) => person_id);
  }

  /**
   * All that is due for a person leaves, what waits for a digest in one; not what was read meanwhile. Whether there was
   * anything: not where somebody else is at it.
   */
  async send(tx: Tx, personId: string): Promise<boolean> {
    if (!(await lockPerson(tx, personId, 'SKIP LOCKED'))) return false;
    const due = await takeDue(tx, personId, this.clock.now());
    const unread = due.filter(({ readAt }) => readAt === null);
    const steps = unread.filter(({ kind }) => kind === 'at');
    const digests = unread.filter(({ kind }) => kind === 'digest');
    await this.deliveries.enqueue(tx, [
      ...steps.map((step) => stepDelivery(step.way, step)),
      ...(digests.length > 0 ? [digestDelivery('email', personId, digests)] : []),
    ]);
    return due.length > 0;
  }

  /** By new preferences, what waits may leave at another time, or not at all. */
  async replan(tx: Tx, personId: string, preferences: Preferences): Promise<void> {
    await lockPerson(tx, personId);
    const now = this.clock.now();
    for (const { eventId, way, importance } of await waitingOf(tx, personId)) {
      const key = { personId, eventId, way };
      // Nothing waits that would have woken them.
      const plan = planFor(way, { importance, severity: null }, preferences, now);
      if (plan.kind === 'none') await tx.delete(NotificationWait, key);
      else await tx.update(NotificationWait, key, { dueAt: 'at' in plan ? plan.at : now });
    }
  }
}

/** One at a time for each person, so that a digest is one; whoever signs them in or names them is not kept waiting. */
async function lockPerson(tx: Tx, id: string, waiting = ''): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    `SELECT 1 FROM user_account WHERE id = $1 FOR NO KEY UPDATE ${waiting}`,
    [id],
  );
  return rows.length > 0;
}

const STEP = `n.person_id AS "personId", n.event_id AS "eventId", n.position::float8 AS position,
  n.template, n.subject, n.importance, n.read_at AS "readAt", w.way, w.kind`;

async function takeDue(tx: Tx, personId: string, now: Date): Promise<WaitingStep[]> {
  const [steps] = await tx.query<[WaitingStep[], number]>(
    `DELETE FROM notification_wait w USING notification n
      WHERE w.person_id = $1 AND w.due_at <= $2
        AND n.person_id = w.person_id AND n.event_id = w.event_id
      RETURNING ${STEP}`,
    [personId, now],
  );
  return steps.sort((a, b) => a.position - b.position);
}

const waitingOf = (tx: Tx, personId: string): Promise<WaitingStep[]> =>
  tx.query(
    `SELECT ${STEP} FROM notification_wait w
       JOIN notification n ON n.person_id = w.person_id AND n.event_id = w.event_id
      WHERE w.person_id = $1`,
    [personId],
  );

const digestDelivery = (
  way: Way,
  personId: string,
  steps: readonly WaitingStep[],
): NewDelivery => ({
  ...{ channel: channelOf(way), target: targetOf(way, personId), subject: DIGEST, eventId: null },
  position: steps.at(-1)?.position ?? 0,
  content: {
    template: DIGEST,
    eventIds: steps.map(({ eventId }) => eventId),
    ...{ way, personId },
  },
});
