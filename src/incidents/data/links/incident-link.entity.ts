import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type PersonRef } from '../../domain/effects.js';
import { type LinkKind } from '../../domain/links/link.js';

@Entity('incident_link')
export class IncidentLink {
  @PrimaryColumn('uuid') id: string;
  @Column('text') kind: LinkKind;
  @Column('uuid') fromId: string;
  @Column('uuid') toId: string;
  @Column('text', { nullable: true }) note: string | null;
  @Column('jsonb') addedBy: PersonRef;
  @Column('timestamptz') addedAt: Date;
}
