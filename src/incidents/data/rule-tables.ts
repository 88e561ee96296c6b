import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Kept, Registers } from '../../common/registers.js';
import { type AlarmRules } from '../domain/alarms/alarms.js';
import { type DeadlineTable } from '../domain/deadlines.js';
import { type RulesInForce } from '../domain/tables/draft.js';
import { RuleTable } from '../rule-table.entity.js';

/** The newest version of each table; of earlier ones what running clocks still go by, the rest is read where it is needed. */
@Injectable()
export class RuleTables {
  readonly inForce: Kept<RulesInForce>;
  /** By the version of the deadline table. */
  readonly alarms: Kept<ReadonlyMap<number, AlarmRules>>;

  constructor(registers: Registers) {
    this.inForce = registers.keep(readTables);
    this.alarms = registers.keep(readAlarmRules);
  }
}

async function readTables(reads: EntityManager): Promise<RulesInForce> {
  const newest = await reads
    .createQueryBuilder(RuleTable, 'newest')
    .distinctOn(['newest.name'])
    .orderBy('newest.name')
    .addOrderBy('newest.version', 'DESC')
    .getMany();
  return Object.fromEntries(
    newest.map(({ name, content }) => [name, content]),
  ) as unknown as RulesInForce;
}

async function readAlarmRules(reads: EntityManager): Promise<ReadonlyMap<number, AlarmRules>> {
  const tables = await reads.findBy(RuleTable, { name: 'deadlines' });
  return new Map(
    tables.map(({ version, content }) => {
      const { warnAtPercent, breachEscalation } = content as DeadlineTable;
      return [version, { warnAtPercent, breachEscalation }];
    }),
  );
}
