import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type PersonRef } from '../domain/effects.js';
import { type Assessment, type Severity } from '../domain/severity.js';

@Entity('incident_decision')
export class IncidentDecision {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') incidentId: string;
  @Column('timestamptz') at: Date;
  @Column('jsonb') actor: PersonRef;
  /** What made the desk decide anew: report, correction, severity, unit, reopening, merge. */
  @Column('text') cause: string;
  @Column('text', { nullable: true }) reason: string | null;
  /** The severity that holds, which a person may have set against the computed one. */
  @Column('text') severity: Severity;
  @Column('jsonb') assessment: Assessment;
  /** Routing */
  @Column('jsonb') routing: object;
}
