import { Column, Entity, PrimaryColumn } from 'typeorm';

/** At most two of a case: that it was received, and that it was acknowledged too. */
@Entity('incident_receipt')
export class IncidentReceipt {
  @PrimaryColumn('uuid') incidentId: string;
  @PrimaryColumn('boolean') acknowledged: boolean;
  @Column('timestamptz') issuedAt: Date;
  /** Compact JWS. */
  @Column('text') seal: string;
}
