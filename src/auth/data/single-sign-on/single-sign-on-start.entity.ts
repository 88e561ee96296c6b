import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('single_sign_on_start')
export class SingleSignOnStart {
  /** SHA-256 of the state. */
  @PrimaryColumn('bytea') stateHash: Buffer;
  /** SHA-256 of the secret that the browser holds. */
  @Column('bytea') browserHash: Buffer;
  @Column('text') returnTo: string;
  @Column('timestamptz') expiresAt: Date;
}
