import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type DeadlineKind } from '../domain/deadlines.js';
import { type Pause } from '../domain/deadline-target.js';
import { type Phase, type Severity } from '../domain/severity.js';
import { infinityForNone } from './instants.js';

@Entity('incident_deadline')
export class IncidentDeadline {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') incidentId: string;
  @Column('text') kind: DeadlineKind;
  @Column('timestamptz') startAt: Date;
  @Column('timestamptz') dueAt: Date;
  @Column('timestamptz', { nullable: true }) metAt: Date | null;
  @Column('timestamptz', { nullable: true }) stoppedAt: Date | null;
  @Column('timestamptz', { nullable: true }) breachedAt: Date | null;
  @Column('text', { array: true }) raised: readonly string[];
  /** When it must next be heard of. */
  @Column('timestamptz', { transformer: infinityForNone }) nextAlarmAt: Date | null;
  @Column('jsonb', { transformer: { to: (pauses: unknown) => pauses, from: readPauses } })
  pauses: readonly Pause[];
  @Column('text') target: string;
  @Column('boolean') legal: boolean;
  @Column('text') phase: Phase;
  @Column('text') severity: Severity;
  @Column('integer') tableVersion: number;
  @Column('text', { nullable: true }) periodCode: string | null;
}

function readPauses(stored: readonly { from: string; until: string | null }[]): Pause[] {
  return stored.map(({ from, until }) => ({
    from: new Date(from),
    until: until === null ? null : new Date(until),
  }));
}
