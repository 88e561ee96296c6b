import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type CongressRole } from './domain/congress-roles.js';

@Entity('information_system')
export class InformationSystem {
  @PrimaryColumn('text') code: string;
  @Column('text') name: string;
  /** The level of Nghị định 85/2016/NĐ-CP, 1 to 5; null: not determined. */
  @Column('smallint', { nullable: true }) level: number | null;
  @Column('text') operatorAgency: string;
  @Column('text', { nullable: true }) providerAgency: string | null;
  @Column('text', { array: true }) domains: string[];
  /** Addresses and CIDR ranges; not for everyone's eyes, see domain/address-sight.ts. */
  @Column('text', { array: true }) ipAddresses: string[];
  @Column('text') congressRole: CongressRole;
  @Column('text', { nullable: true }) note: string | null;
  @Column('boolean') active: boolean;
  @Column('tsvector', { select: false }) search: string;
  @Column('integer') version: number;
}
