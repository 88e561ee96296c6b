import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('outbox_event')
export class OutboxEvent {
  /** Also the event's id for every receiver, so that one told twice knows it. */
  @PrimaryColumn('uuid') id: string;
  @Column('text') type: string;
  /** What it is about: an incident's code, an agency's code … */
  @Column('text') subject: string;
  @Column('timestamptz') occurredAt: Date;
  @Column('jsonb') data: object;
}
