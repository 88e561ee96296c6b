import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('spent_challenge')
export class SpentChallenge {
  @PrimaryColumn('text') nonce: string;
  @Column('timestamptz') endsAt: Date;
}
