import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A file that is arriving: whatever the store holds of it goes again, unless it becomes an attachment. */
@Entity('attachment_upload')
export class AttachmentUpload {
  @PrimaryColumn('uuid') id: string;
  /** What the store needs to find a half of it again. */
  @Column('text', { nullable: true }) handle: string | null;
  /** By the database's clock: after it nobody works on it any more. */
  @Column('timestamptz') aliveUntil: Date;
  /** Given up: it can no longer become an attachment. */
  @Column('boolean') abandoned: boolean;
}
