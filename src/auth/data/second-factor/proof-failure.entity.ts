import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Wrong codes and passwords of one account since the last right one. */
@Entity('proof_failure')
export class ProofFailure {
  @PrimaryColumn('uuid') userId: string;
  @Column('integer') failures: number;
  @Column('timestamptz') lastAt: Date;
}
