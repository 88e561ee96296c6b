import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('audit_checkpoint')
export class AuditCheckpoint {
  @PrimaryColumn('integer') sequence: number;
  @Column('timestamptz') at: Date;
  @Column('bytea') previousHash: Buffer;
  @Column('integer') incidents: number;
  @Column('integer') events: number;
  /** Links that were added to the chains since the checkpoint before. */
  @Column('integer') added: number;
  @Column('bytea') headsRoot: Buffer;
  @Column('bytea') linksRoot: Buffer;
  @Column('bytea') hash: Buffer;
  /** Compact JWS over the canonical text that `hash` is of. */
  @Column('text') seal: string;
}
