import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody who was on duty left for those who come next. One more is added, none is ever changed. */
@Entity('duty_hand_over')
export class HandOver {
  @PrimaryColumn('uuid') id: string;
  /** That of the shift. */
  @Column('text') agencyCode: string;
  @Column('uuid') shiftId: string;
  @Column('text') note: string;
  @Column('timestamptz') at: Date;
  @Column('uuid') byId: string;
  @Column('text') byName: string;
}
