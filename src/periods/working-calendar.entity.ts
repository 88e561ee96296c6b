import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Hours } from './domain/hours.js';

/** The one row that says when the offices of the province work. */
@Entity('working_calendar')
export class WorkingHours {
  @PrimaryColumn('boolean', { default: true }) onlyRow: boolean;
  @Column('integer') utcOffsetMinutes: number;
  @Column('jsonb') hours: Hours;
  /** ISO numbers: 1 is Monday. */
  @Column('smallint', { array: true }) weekdays: readonly number[];
  @Column('integer') version: number;
}
