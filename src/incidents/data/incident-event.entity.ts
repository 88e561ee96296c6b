import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type PersonRef } from '../domain/effects.js';

export type Visibility = 'all' | 'desk';

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
