import { Column, Entity, PrimaryColumn } from 'typeorm';
import { place } from './place.js';

/** How far a follower has come. */
@Entity('follower_cursor')
export class FollowerCursor {
  @PrimaryColumn('text') name: string;
  @Column('bigint', { transformer: place }) position: number;
  /** How often it did not take the next change. */
  @Column('integer') failures: number;
  @Column('timestamptz', { nullable: true }) retryAt: Date | null;
}
