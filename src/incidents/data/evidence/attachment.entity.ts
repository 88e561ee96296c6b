import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type PersonRef } from '../../domain/effects.js';
import { type Tlp } from '../../domain/tlp.js';

// The driver gives numbers of eight bytes as text; the largest file is far below 2^53.
const bytes = { to: (size: number | undefined) => size, from: Number };

export type AttachmentVisibility = 'all' | 'desk';

@Entity('attachment')
export class Attachment {
  /** Also the name of its content in the store. */
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') incidentId: string;
  @Column('text') name: string;
  /** What the sender said that it is. */
  @Column('text') claimedType: string;
  /** What its content shows that it is. */
  @Column('text') detectedType: string;
  @Column('bigint', { transformer: bytes }) size: number;
  @Column('bytea') sha256: Buffer;
  @Column('text') tlp: Tlp;
  @Column('text', { nullable: true }) note: string | null;
  @Column('text') visibility: AttachmentVisibility;
  @Column('jsonb') addedBy: PersonRef;
  @Column('timestamptz') addedAt: Date;
}
