import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type PersonRef } from '../../domain/effects.js';
import { type ObservableType } from '../../domain/observables/types.js';
import { type Tlp } from '../../domain/tlp.js';

@Entity('observable')
export class Observable {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') incidentId: string;
  @Column('text') type: ObservableType;
  @Column('text') value: string;
  @Column('text') tlp: Tlp;
  @Column('text', { nullable: true }) note: string | null;
  @Column('jsonb') addedBy: PersonRef;
  @Column('timestamptz') addedAt: Date;
}
