import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type EndedBy, type Method, type TokenDelivery } from '../domain/sessions.js';

@Entity('session')
export class Session {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') userId: string;
  @Column('text') delivery: TokenDelivery;
  @Column('text', { array: true }) methods: readonly Method[];
  @Column('text') address: string;
  @Column('text', { nullable: true }) agent: string | null;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') lastUsedAt: Date;
  /** When it ends whatever happens. */
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
  @Column('text', { nullable: true }) endedBy: EndedBy | null;
}
