import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Scope } from '../../permissions.js';

/** What a system of an office shows instead of signing in. Its id is that of its account. */
@Entity('api_key')
export class ApiKey {
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text') agencyCode: string;
  @Column('text', { array: true }) scopes: readonly Scope[];
  /** Empty: good from everywhere. */
  @Column('text', { array: true }) addresses: readonly string[];
  /** SHA-256 of the secret. */
  @Column('bytea') secretHash: Buffer;
  @Column('bytea', { nullable: true }) previousHash: Buffer | null;
  @Column('timestamptz', { nullable: true }) previousUntil: Date | null;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) rotatedAt: Date | null;
  /** To the minute. */
  @Column('timestamptz', { nullable: true }) lastUsedAt: Date | null;
  @Column('text', { nullable: true }) lastUsedFrom: string | null;
  @Column('timestamptz', { nullable: true }) revokedAt: Date | null;
  @Column('integer') version: number;
}
