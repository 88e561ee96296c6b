import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type PersonRef } from '../domain/effects.js';

/** `desk`: of all who work the case; `own`: of the agency whose person wrote it. */
export type Visibility = 'all' | 'desk' | 'own';

@Entity('incident_event')
export class IncidentEvent {
  @PrimaryColumn('uuid') incidentId: string;
  @PrimaryColumn('integer') sequence: number;
  @Column('uuid') id: string;
  @Column('text') type: string;
  @Column('timestamptz') at: Date;
  @Column('jsonb') actor: PersonRef;
  /** The incident's version after the event. */
  @Column('integer') version: number;
  @Column('text') visibility: Visibility;
  @Column('jsonb') data: object;
  @Column('bytea') previousHash: Buffer;
  @Column('bytea') hash: Buffer;
}
