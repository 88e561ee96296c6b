import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('recovery_code')
export class RecoveryCode {
  /** SHA-256 of the code, which has 120 random bits. */
  @PrimaryColumn('bytea') hash: Buffer;
  @Column('uuid') userId: string;
  @Column('timestamptz', { nullable: true }) usedAt: Date | null;
}
