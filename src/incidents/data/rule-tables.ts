import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Kept, Registers } from '../../common/registers.js';
import { type RulesInForce } from '../domain/tables/draft.js';
import { RuleTable } from '../rule-table.entity.js';

/** The newest version of each table; earlier ones are read where they are needed. */
@Injectable()
export class RuleTables {
  readonly inForce: Kept<RulesInForce>;

  constructor(registers: Registers) {
    this.inForce = registers.keep(readTables);
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
