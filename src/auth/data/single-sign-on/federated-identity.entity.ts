import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('federated_identity')
export class FederatedIdentity {
  @PrimaryColumn('text') issuer: string;
  @PrimaryColumn('text') subject: string;
  @Column('uuid') userId: string;
  @Column('timestamptz') linkedAt: Date;
}
