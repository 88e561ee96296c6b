import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('rule_table')
export class RuleTable {
  @PrimaryColumn('text') name: 'scoring' | 'routing' | 'deadlines';
  @PrimaryColumn('integer') version: number;
  @Column('jsonb') content: object;
  @Column('timestamptz') inForceAt: Date;
  @Column('text', { nullable: true }) note: string | null;
}
