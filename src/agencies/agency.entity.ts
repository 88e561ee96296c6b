import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('agency')
export class Agency {
  /** The project's own stable key, as in reference/agencies.gia-lai.json. */
  @PrimaryColumn('text') code: string;
  @Column('text') nameVi: string;
  @Column('text') nameEn: string;
  @Column('text') kind: string;
  @Column('text', { nullable: true }) parentCode: string | null;
  /** The General Statistics Office's code of the district it belongs to. */
  @Column('text', { nullable: true }) districtCode: string | null;
  @Column('text', { nullable: true }) eidCode: string | null;
  @Column('text', { nullable: true }) eidStatus: 'verified' | 'successor' | 'inferred' | null;
  /** `memory`: not confirmed by a source, shown as unverified and never printed as official. */
  @Column('text') verification: 'verified' | 'memory';
  /** Bodies outside the decree's reach (military) are recorded and referred, and do not report. */
  @Column('boolean') reports: boolean;
  @Column('text', { nullable: true }) note: string | null;
  @Column('boolean') active: boolean;
  @Column('tsvector', { select: false }) search: string;
  @Column('integer') version: number;
}
