import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('signing_key')
export class SigningKey {
  /** The `kid` of the tokens it signs. */
  @PrimaryColumn('uuid') id: string;
  /** From 1; the highest that may sign already does. */
  @Column('integer') sequence: number;
  /** PKCS #8, PEM; ES256 (RFC 7518, 3.4). */
  @Column('text') privateKey: string;
  @Column('timestamptz') createdAt: Date;
  /** Until then it is only published. */
  @Column('timestamptz') signsFrom: Date;
}
