import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Labels } from '../../domain/alert.js';
import { type Arrival } from '../../domain/fate.js';

/** An alert behind a case: once for each case that it led to or was gathered in. */
@Entity('alert')
export class StoredAlert {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') sourceId: string;
  @Column('uuid') incidentId: string;
  @Column('text') fingerprint: string;
  @Column('text') groupKey: string;
  @Column('text') arrival: Arrival;
  @Column('text') title: string;
  @Column('text') text: string;
  @Column('jsonb') labels: Labels;
  @Column('text') firing: string;
  @Column('integer') occurrences: number;
  @Column('integer') resolutions: number;
  @Column('timestamptz') firstSeenAt: Date;
  @Column('timestamptz') lastSeenAt: Date;
  @Column('timestamptz', { nullable: true }) resolvedAt: Date | null;
}
