import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where a person has signed in lately. */
@Entity('known_address')
export class KnownAddress {
  @PrimaryColumn('uuid') userId: string;
  /** As `networkOf` has it. */
  @PrimaryColumn('text') address: string;
  @Column('timestamptz') lastAt: Date;
}
