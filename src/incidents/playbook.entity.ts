import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Severity } from './domain/severity.js';
import { type PlaybookStep } from './domain/tasks/playbook.js';

/** Where the content comes from; `entered`: by an administrator of this desk. */
export const PLAYBOOK_VERIFICATIONS = ['verified', 'inferred', 'memory', 'entered'] as const;

/** The steps that a case of a class gets when it is accepted. */
@Entity('playbook')
export class Playbook {
  @PrimaryColumn('text') code: string;
  @Column('text') nameVi: string;
  @Column('text', { nullable: true }) nameEn: string | null;
  @Column('text') taxonomy: string;
  @Column('text', { nullable: true }) type: string | null;
  @Column('text', { array: true }) severities: readonly Severity[];
  @Column('jsonb') steps: readonly PlaybookStep[];
  @Column('text') verification: (typeof PLAYBOOK_VERIFICATIONS)[number];
  @Column('text', { nullable: true }) source: string | null;
  @Column('text', { nullable: true }) note: string | null;
  @Column('boolean') active: boolean;
  @Column('tsvector', { select: false }) search: string;
  @Column('integer') version: number;
}
