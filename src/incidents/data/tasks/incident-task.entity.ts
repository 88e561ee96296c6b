import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type PersonRef } from '../../domain/effects.js';
import { type TaskPhase, type TaskVisibility } from '../../domain/tasks/task.js';

@Entity('incident_task')
export class IncidentTask {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') incidentId: string;
  @Column('text') phase: TaskPhase;
  @Column('text') title: string;
  /** Of a playbook's step, until somebody words it anew. */
  @Column('text', { nullable: true }) titleEn: string | null;
  @Column('text', { nullable: true }) guidance: string | null;
  @Column('text', { nullable: true }) guidanceEn: string | null;
  @Column('boolean') mandatory: boolean;
  @Column('text') visibility: TaskVisibility;
  /** Whose own it is where it is kept to one's own desk. */
  @Column('text') agency: string;
  @Column('uuid', { nullable: true }) assigneeId: string | null;
  @Column('jsonb', { nullable: true }) assignee: PersonRef | null;
  @Column('timestamptz', { nullable: true }) dueAt: Date | null;
  /** The due instant that passed undone and was told. */
  @Column('timestamptz', { nullable: true }) overdueAt: Date | null;
  @Column('timestamptz', { nullable: true }) doneAt: Date | null;
  @Column('jsonb', { nullable: true }) doneBy: PersonRef | null;
  @Column('text', { nullable: true }) note: string | null;
  @Column('text', { nullable: true }) playbookCode: string | null;
  @Column('integer', { nullable: true }) playbookVersion: number | null;
  @Column('text', { nullable: true }) playbookStep: string | null;
  @Column('jsonb') addedBy: PersonRef;
  @Column('timestamptz') addedAt: Date;
}
