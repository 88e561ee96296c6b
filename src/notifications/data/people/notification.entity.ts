import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Importance } from '../../domain/message.js';
import { type Sight } from '../../domain/people/recipients.js';

/** That somebody is told of an event, once. What may be said of it is found out when it is read. */
@Entity('notification')
export class Notification {
  @PrimaryColumn('uuid') personId: string;
  @PrimaryColumn('uuid') eventId: string;
  /** Of the event in the feed, and so the order in which they came. */
  @Column('bigint', { transformer: { to: (position: number) => position, from: Number } })
  position: number;
  @Column('text') template: string;
  @Column('text') subject: string;
  @Column('text') importance: Importance;
  @Column('text') sight: Sight;
  @Column('jsonb') params: Readonly<Record<string, string | number>>;
  @Column('timestamptz') at: Date;
  @Column('timestamptz', { nullable: true }) readAt: Date | null;
}
