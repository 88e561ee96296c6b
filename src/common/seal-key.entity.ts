import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('seal_key')
export class SealKey {
  /** From 1 without a gap; the highest signs. */
  @PrimaryColumn('integer') sequence: number;
  /** The `kid` of what it signs. */
  @Column('uuid') id: string;
  /** PKCS #8, PEM; Ed25519 (RFC 8410). */
  @Column('text') privateKey: string;
  @Column('timestamptz') createdAt: Date;
}
