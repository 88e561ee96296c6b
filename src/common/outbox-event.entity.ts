import { Column, Entity, PrimaryColumn } from 'typeorm';

// A place that is nine quadrillions away is none that a number could not hold.
const whole = {
  to: (place: number | null | undefined) => place,
  from: (text: string | null) => (text === null ? null : Number(text)),
};

@Entity('outbox_event')
export class OutboxEvent {
  /** Also the event's id for every receiver, so that one told twice knows it. */
  @PrimaryColumn('uuid') id: string;
  @Column('text') type: string;
  /** What it is about: an incident's code, an agency's code … */
  @Column('text') subject: string;
  @Column('timestamptz') occurredAt: Date;
  @Column('jsonb') data: object;
  /** The order of insertion, which in what one lock guards is that of the commits; never that of all of them. */
  @Column('bigint', { transformer: whole, default: () => "nextval('outbox_event_written')" })
  written: number;
  /** The place in the feed, once it is given. */
  @Column('bigint', { nullable: true, transformer: whole }) position: number | null;
  /** Codes of agencies and ids of people who hear all of it; of what happens in a register, nobody by name. */
  @Column('text', { array: true }) audience: readonly string[];
  /** The agency that reported, where those above it hear of it as in a list. */
  @Column('text', { nullable: true }) overviewOf: string | null;
}
