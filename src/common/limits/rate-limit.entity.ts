import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('rate_limit')
export class RateLimit {
  /** SHA-256 of the policy and of who is counted. */
  @PrimaryColumn('bytea')
  key: Buffer;

  @Column('timestamptz')
  usedUntil: Date;

  @Column('integer')
  granted: number;
}
