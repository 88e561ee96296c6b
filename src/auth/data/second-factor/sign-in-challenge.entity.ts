import { Column, Entity, PrimaryColumn } from 'typeorm';

export type ChallengePurpose = 'second-factor' | 'passkey-registration' | 'passkey-sign-in';

@Entity('sign_in_challenge')
export class SignInChallenge {
  /** SHA-256 of the challenge. */
  @PrimaryColumn('bytea') hash: Buffer;
  @Column('text') purpose: ChallengePurpose;
  @Column('uuid', { nullable: true }) userId: string | null;
  @Column('timestamptz') expiresAt: Date;
}
