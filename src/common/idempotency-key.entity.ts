import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('idempotency_key')
export class IdempotencyKey {
  @PrimaryColumn('uuid') callerId: string;
  @PrimaryColumn('text') key: string;
  /** SHA-256 of method, path and canonical body. */
  @Column('bytea') fingerprint: Buffer;
  @Column('jsonb', { nullable: true }) answer: unknown;
  @Column('timestamptz') createdAt: Date;
}
