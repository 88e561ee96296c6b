import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('access_record')
export class AccessRecord {
  @PrimaryColumn('uuid') id: string;
  @Column('timestamptz') at: Date;
  @Column('uuid') actorId: string;
  @Column('text') actorName: string;
  @Column('text') actorAgency: string;
  @Column('uuid', { nullable: true }) incidentId: string | null;
  @Column('text', { nullable: true }) incidentCode: string | null;
  @Column('text') operation: string;
  @Column('text', { nullable: true }) about: string | null;
}
