import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type ShiftRole } from './domain/shift-roles.js';

/** One person on duty at one desk, from an instant to another, which is no part of it. */
@Entity('duty_shift')
export class DutyShift {
  @PrimaryColumn('uuid') id: string;
  @Column('text') agencyCode: string;
  @Column('uuid') personId: string;
  @Column('text') role: ShiftRole;
  @Column('timestamptz') startsAt: Date;
  @Column('timestamptz') endsAt: Date;
  @Column('text', { nullable: true }) note: string | null;
  @Column('timestamptz') updatedAt: Date;
  @Column('integer') version: number;
}
