import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('passkey')
export class Passkey {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') userId: string;
  /** In base64url. */
  @Column('text') credentialId: string;
  @Column('bytea') publicKey: Buffer;
  /** Up to 2³² − 1, which the driver gives as text. */
  @Column('bigint', { transformer: { from: Number, to: String } }) counter: number;
  @Column('text', { array: true }) transports: string[];
  @Column('text') name: string;
  @Column('boolean') backedUp: boolean;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) lastUsedAt: Date | null;
  @Column('timestamptz', { nullable: true }) clonedAt: Date | null;
}
