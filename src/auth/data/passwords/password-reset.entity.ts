import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A one-time token with which a person chooses a new password; gone when it was used. */
@Entity('password_reset')
export class PasswordReset {
  @PrimaryColumn('uuid') userId: string;
  /** SHA-256 of the token. */
  @Column('bytea') hash: Buffer;
  @Column('uuid') issuedBy: string;
  @Column('timestamptz') issuedAt: Date;
  @Column('timestamptz') expiresAt: Date;
}
