import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('idempotency_key')
export class IdempotencyKey {
  @PrimaryColumn('uuid') callerId: string;
  @PrimaryColumn('text') key: string;
  /** HMAC of method, path and canonical body, by a key that is not in the database. */
  @Column('bytea') fingerprint: Buffer;
  @Column('jsonb', { nullable: true }) answer: unknown;
  @Column('timestamptz') createdAt: Date;
}
