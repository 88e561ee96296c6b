import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Role } from './permissions.js';

/** A person with an account. `user` is a reserved word of SQL. */
@Entity('user_account')
export class User {
  @PrimaryColumn('uuid') id: string;
  /** A machine is named by what its key does; it is listed nowhere among people, and nobody signs in as it. */
  @Column('text', { default: 'person' }) kind: 'person' | 'machine';
  @Column('text') username: string;
  @Column('text') name: string;
  @Column('text', { nullable: true }) position: string | null;
  @Column('text', { nullable: true }) phone: string | null;
  @Column('text', { nullable: true }) email: string | null;
  @Column('text') agencyCode: string;
  @Column('text', { array: true }) roles: Role[];
  @Column('boolean') active: boolean;
  /** argon2id in PHC form; never read with the rest. */
  @Column('text', { select: false }) passwordHash: string;
  /** An administrator chose the password; its owner must choose another. */
  @Column('boolean') mustChangePassword: boolean;
  @Column('tsvector', { select: false }) search: string;
  @Column('integer') version: number;
  @Column('timestamptz') createdAt: Date;
}
