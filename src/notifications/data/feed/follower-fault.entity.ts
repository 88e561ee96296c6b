import { Column, Entity, PrimaryColumn } from 'typeorm';
import { place } from './place.js';

/** A change that a follower could not take and went on without. */
@Entity('follower_fault')
export class FollowerFault {
  @PrimaryColumn('uuid') id: string;
  @Column('text') follower: string;
  @Column('bigint', { transformer: place }) position: number;
  /** What went wrong the last time. */
  @Column('text') error: string;
  @Column('integer') failures: number;
  @Column('timestamptz') failedAt: Date;
  /** Since when somebody wants it to be tried once more. */
  @Column('timestamptz', { nullable: true }) retryAt: Date | null;
  @Column('timestamptz', { nullable: true }) settledAt: Date | null;
}
