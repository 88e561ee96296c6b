import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type CongressLevel } from './domain/phase.js';

export const DATES_STATUSES = [
  'verified',
  'partly_verified',
  'directive_window',
  'entered',
] as const;

/** A congress and its three windows of local days, both ends inclusive; a window without days is not known yet. */
@Entity('congress_period')
export class Period {
  @PrimaryColumn('text') code: string;
  @Column('text') level: CongressLevel;
  @Column('text') nameVi: string;
  @Column('text') nameEn: string;
  @Column('text', { nullable: true }) hostAgency: string | null;
  /** `*`, the code of an agency (with all below it) or `<kind>:*`. */
  @Column('text', { array: true }) scope: string[];
  @Column('date', { nullable: true }) beforeFrom: string | null;
  @Column('date', { nullable: true }) beforeTo: string | null;
  @Column('date', { nullable: true }) duringFrom: string | null;
  @Column('date', { nullable: true }) duringTo: string | null;
  @Column('date', { nullable: true }) afterFrom: string | null;
  @Column('date', { nullable: true }) afterTo: string | null;
  /** Where the days come from; `entered`: by an administrator of this desk. */
  @Column('text') datesStatus: (typeof DATES_STATUSES)[number];
  @Column('text', { nullable: true }) source: string | null;
  @Column('text', { nullable: true }) note: string | null;
  @Column('tsvector', { select: false }) search: string;
  @Column('integer') version: number;
}
