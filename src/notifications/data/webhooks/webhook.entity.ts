import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type DisabledReason } from '../../domain/webhooks/standing.js';

/** An address of an office's system that is called when something happens that its agency may hear of. */
@Entity('webhook')
export class Webhook {
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text') url: string;
  @Column('text') agencyCode: string;
  /** Types of events and `incident.*`; empty: all. The other two filters likewise. */
  @Column('text', { array: true }) events: readonly string[];
  @Column('text', { array: true }) severities: readonly string[];
  @Column('text', { array: true }) agencies: readonly string[];
  /** Sealed for `webhook:<id>`. */
  @Column('text') secret: string;
  /** Sealed for `webhook-previous:<id>`. */
  @Column('text', { nullable: true }) previousSecret: string | null;
  @Column('timestamptz', { nullable: true }) previousUntil: Date | null;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) rotatedAt: Date | null;
  @Column('timestamptz', { nullable: true }) failingSince: Date | null;
  @Column('timestamptz', { nullable: true }) disabledAt: Date | null;
  @Column('text', { nullable: true }) disabledReason: DisabledReason | null;
  @Column('integer') version: number;
}
