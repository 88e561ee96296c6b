import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The head of a chain at a checkpoint, where it is another one than at the checkpoint before. */
@Entity('audit_leaf')
export class AuditLeaf {
  /** The incident's code. */
  @PrimaryColumn('text', { collation: 'C' }) incident: string;
  @PrimaryColumn('integer') checkpoint: number;
  /** How many events the chain had at its leaf before this one. */
  @Column('integer') since: number;
  @Column('integer') eventCount: number;
  @Column('bytea') headHash: Buffer;
}
