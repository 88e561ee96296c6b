import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Way } from '../../domain/message.js';
import { type Plan } from '../../domain/people/preferences.js';

/** A message that has its time: for itself at the end of quiet hours, or in a digest. */
@Entity('notification_wait')
export class NotificationWait {
  @PrimaryColumn('uuid') personId: string;
  @PrimaryColumn('uuid') eventId: string;
  @PrimaryColumn('text') way: Way;
  @Column('text') kind: Exclude<Plan['kind'], 'now' | 'none'>;
  @Column('timestamptz') dueAt: Date;
}
