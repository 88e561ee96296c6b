import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type ApprovalKind, type Outcome } from '../../domain/approvals/second-person.js';
import { type PersonRef } from '../../domain/effects.js';

@Entity('approval')
export class Approval {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') incidentId: string;
  @Column('text') kind: ApprovalKind;
  @Column('jsonb') request: object;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('jsonb') requestedBy: PersonRef;
  @Column('uuid') requesterId: string;
  @Column('text') agency: string;
  @Column('timestamptz') requestedAt: Date;
  @Column('timestamptz') until: Date;
  @Column('text') outcome: Outcome;
  @Column('jsonb', { nullable: true }) decidedBy: PersonRef | null;
  @Column('timestamptz', { nullable: true }) decidedAt: Date | null;
  @Column('text', { nullable: true }) note: string | null;
}
