import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('register_event')
export class RegisterEvent {
  @PrimaryColumn('uuid') id: string;
  /** agency, system, user, period, calendar, playbook */
  @Column('text') register: string;
  @Column('text') key: string;
  @Column('integer') version: number;
  @Column('text') type: string;
  @Column('timestamptz') at: Date;
  @Column('uuid') actorId: string;
  @Column('text') actorName: string;
  /** FieldChange[] */
  @Column('jsonb') changes: object;
}
