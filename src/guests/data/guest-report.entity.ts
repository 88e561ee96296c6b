import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('guest_report')
export class GuestReport {
  @PrimaryColumn('uuid') incidentId: string;
  @Column('bytea', { nullable: true }) tokenHash: Buffer | null;
  @Column('timestamptz') reportedAt: Date;
}
