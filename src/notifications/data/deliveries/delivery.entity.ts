import { Column, Entity, PrimaryColumn } from 'typeorm';

export const CHANNELS = ['webhook', 'email', 'gateway'] as const;
export type Channel = (typeof CHANNELS)[number];

export const DELIVERY_STATES = ['waiting', 'held', 'delivered', 'dead', 'cancelled'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** One message to one receiver. */
@Entity('delivery')
export class Delivery {
  @PrimaryColumn('uuid') id: string;
  @Column('text') channel: Channel;
  /** The id of the webhook, the person or the gateway's recipient. */
  @Column('text') target: string;
  /** What it is about; to one target about one subject they leave in order of position. */
  @Column('text') subject: string;
  @Column('bigint', { transformer: { to: (position: number) => position, from: Number } })
  position: number;
  /** The event's, the same in each attempt and replay; null where it is about none. */
  @Column('uuid', { nullable: true }) eventId: string | null;
  @Column('text') state: DeliveryState;
  /** What the channel's sender needs to know. */
  @Column('jsonb') content: object;
  @Column('integer') attempts: number;
  @Column('timestamptz') nextAttemptAt: Date;
  @Column('timestamptz', { nullable: true }) leasedUntil: Date | null;
  @Column('text', { nullable: true }) lastError: string | null;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) settledAt: Date | null;
}
