import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('security_event')
export class SecurityEvent {
  @PrimaryColumn('uuid') id: string;
  @Column('timestamptz') at: Date;
  @Column('text') type: string;
  @Column('uuid', { nullable: true }) actorId: string | null;
  @Column('text') subject: string;
  @Column('text', { nullable: true }) address: string | null;
  @Column('text', { nullable: true }) agent: string | null;
  @Column('text', { nullable: true }) requestId: string | null;
  @Column('jsonb') data: object;
}
