import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { Database } from '../../../common/database.js';
import { newId } from '../../../common/identifier.js';
import { type Tx } from '../../../common/tx.js';
import { DELIVERY_SETTINGS, type DeliverySettings, leaseMs } from '../../delivery.settings.js';
import { type Delivery } from './delivery.entity.js';
import { LEASE_DELIVERIES } from './lease.statement.js';
import { type Channel } from './sender.js';

/** What is to be sent. */
export type NewDelivery = Pick<
  Delivery,
  'channel' | 'target' | 'subject' | 'position' | 'eventId' | 'content'
>;

/** As it comes from the database itself, which has whole numbers that no number of JavaScript could hold. */
type Row = Omit<Delivery, 'position'> & { readonly position: string };

/** How much of a channel a courier can take. */
export interface Appetite {
  readonly channel: Channel;
  readonly most: number;
  readonly ofTarget: number;
  /** Of these targets so many instead. */
  readonly otherwise: Readonly<Record<string, number>>;
}

/** What waits to leave the desk: put in with the change it tells of, taken out by couriers. */
@Injectable()
export class Deliveries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(DELIVERY_SETTINGS) readonly settings: DeliverySettings,
  ) {}

  /** What is there already of an event for a target stays as it is. */
  async enqueue(tx: Tx, rows: readonly NewDelivery[]): Promise<void> {
    if (rows.length === 0) return;
    const numbered = rows.map((row) => ({ id: newId(), ...row }));
    await tx.query(ENQUEUE, [JSON.stringify(numbered), this.clock.now()]);
  }

  /** Of all agencies: whose it is says the target. Each is this courier's alone until its `leasedUntil`. */
  async lease({ channel, most, ofTarget, otherwise }: Appetite): Promise<Delivery[]> {
    const now = this.clock.now();
    const until = new Date(now.getTime() + leaseMs(this.settings));
    const rows = await this.database.statement<Row>('lease-deliveries', LEASE_DELIVERIES, [
      ...[channel, most, now, until, ofTarget, JSON.stringify(otherwise)],
    ]);
    return rows.map((row) => ({ ...row, position: Number(row.position) }));
  }
}

const ENQUEUE = `
  WITH made AS (
    INSERT INTO delivery (id, channel, target, subject, position, event_id, content,
                          state, attempts, next_attempt_at, created_at)
    SELECT r.id, r.channel, r.target, r.subject, r.position, r."eventId", r.content, 'waiting', 0, $2, $2
      FROM jsonb_to_recordset($1) AS r(
        id uuid, channel text, target text, subject text, position bigint, "eventId" uuid, content jsonb)
    ON CONFLICT (channel, target, event_id) WHERE event_id IS NOT NULL DO NOTHING
    RETURNING id
  )
  SELECT pg_notify('deliveries', '') FROM made LIMIT 1`;
