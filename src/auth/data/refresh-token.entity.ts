import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('refresh_token')
export class RefreshToken {
  /** SHA-256 of the token. */
  @PrimaryColumn('bytea') hash: Buffer;
  @Column('uuid') sessionId: string;
  @Column('timestamptz') issuedAt: Date;
  /** Good once: from then on whoever shows it again has taken it from somebody. */
  @Column('timestamptz', { nullable: true }) usedAt: Date | null;
}
