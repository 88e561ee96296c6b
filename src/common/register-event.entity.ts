import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('register_event')
export class RegisterEvent {
  @PrimaryColumn('uuid') id: string;
  /** One of REGISTER_VERBS. */
  @Column('text') register: string;
  @Column('text') key: string;
  @Column('integer') version: number;
  @Column('text') type: string;
  @Column('timestamptz') at: Date;
  /** Null where the desk itself did it. */
  @Column('uuid', { nullable: true }) actorId: string | null;
  @Column('text') actorName: string;
  /** FieldChange[] */
  @Column('jsonb') changes: object;
}
