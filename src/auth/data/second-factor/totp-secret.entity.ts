import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('totp_secret')
export class TotpSecret {
  @PrimaryColumn('uuid') userId: string;
  /** Sealed, in the context `totp:<user id>`. */
  @Column('text') secret: string;
  @Column('timestamptz') createdAt: Date;
  /** None: begun, and not yet good for anything. */
  @Column('timestamptz', { nullable: true }) confirmedAt: Date | null;
  /** The step of the last code that was taken. */
  @Column('integer') lastStep: number;
}
