import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Outcome } from '../../domain/deliveries/retry.js';

/** One attempt of a delivery, as it ended. */
@Entity('delivery_attempt')
export class DeliveryAttempt {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') deliveryId: string;
  /** Since the delivery was made or replayed. */
  @Column('integer') number: number;
  /** When it began. */
  @Column('timestamptz') at: Date;
  @Column('integer') tookMs: number;
  @Column('text') outcome: Outcome;
  @Column('integer', { nullable: true }) status: number | null;
  @Column('jsonb', { nullable: true }) request: object | null;
  @Column('text', { nullable: true }) answer: string | null;
  @Column('text', { nullable: true }) error: string | null;
}
