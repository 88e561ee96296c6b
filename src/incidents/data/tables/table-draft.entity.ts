import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type PersonRef } from '../../domain/effects.js';
import { type Edit, type TableName } from '../../domain/tables/draft.js';

/** How a draft ended; one that was replaced or discarded was never decided about. */
export const OUTCOMES = ['in-force', 'declined', 'discarded', 'replaced'] as const;
export type Outcome = (typeof OUTCOMES)[number];

@Entity('rule_table_draft')
export class TableDraft {
  @PrimaryColumn('text') name: TableName;
  /** The number under which it would come into force. */
  @PrimaryColumn('integer') version: number;
  @Column('integer') basedOn: number;
  /** As people write the table. */
  @Column('jsonb') content: Edit['table'];
  @Column('text') note: string;
  @Column('jsonb') draftedBy: PersonRef;
  @Column('timestamptz') draftedAt: Date;
  /** Null while it is open. */
  @Column('text', { nullable: true }) outcome: Outcome | null;
  @Column('jsonb', { nullable: true }) decidedBy: PersonRef | null;
  @Column('timestamptz', { nullable: true }) decidedAt: Date | null;
  @Column('text', { nullable: true }) decisionNote: string | null;
}
