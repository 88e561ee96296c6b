import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Category, type Impact, type Tlp } from '../../../incidents/report-parts.js';
import { type MappingRule } from '../../domain/mapping.js';
import { type Program } from '../../domain/programs/programs.js';

/** The report that an alert becomes, but for what the alert itself says. */
export interface ReportTarget {
  readonly category: Category;
  readonly impact: Impact;
  /** The code of a registered system; without one the machine that the alert names. */
  readonly system: string | null;
  readonly titlePrefix: string | null;
  readonly tlp: Tlp;
}

/** A monitoring program that reports by a key, and what its alerts mean to the desk. */
@Entity('intake_source')
export class IntakeSource {
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('uuid') keyId: string;
  @Column('text') agencyCode: string;
  @Column('text') program: Program;
  @Column('jsonb') rules: readonly MappingRule<ReportTarget>[];
  @Column('jsonb', { nullable: true }) otherwise: ReportTarget | null;
  /** So long after its last alert a case gathers others of the kind. */
  @Column('integer') windowMinutes: number;
  /** So many reports may it make within any hour. */
  @Column('integer') hourlyLimit: number;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) removedAt: Date | null;
  @Column('integer') version: number;
}
