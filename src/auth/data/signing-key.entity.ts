import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('signing_key')
export class SigningKey {
  /** The `kid` of the tokens it signs. */
  @PrimaryColumn('uuid') id: string;
  /** PKCS #8, PEM; ES256 (RFC 7518, 3.4). */
  @Column('text') privateKey: string;
  @Column('timestamptz') createdAt: Date;
}
