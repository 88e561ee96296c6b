import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A day that is not like its weekday: a holiday, or a day worked in exchange for one. */
@Entity('calendar_day')
export class CalendarDay {
  @PrimaryColumn('date') day: string;
  @Column('boolean') working: boolean;
  @Column('text') nameVi: string;
  @Column('text') nameEn: string;
  /** `memory`: not confirmed by a source. */
  @Column('text') verification: 'verified' | 'memory';
}
