import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Failed sign-ins of one account from one address; gone with the first that succeeds. */
@Entity('sign_in_failure')
export class SignInFailure {
  /** SHA-256 of account name and address: whoever reads the table learns neither. */
  @PrimaryColumn('bytea') key: Buffer;
  @Column('integer') failures: number;
  @Column('timestamptz') lastAt: Date;
}
