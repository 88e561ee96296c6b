import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Kept, Registers } from '../../common/registers.js';
import { type DeadlineTable } from '../domain/deadlines.js';
import { type RoutingTable } from '../domain/routing.js';
import { type ScoringTable } from '../domain/severity.js';
import { RuleTable } from '../rule-table.entity.js';

export interface RulesInForce {
  readonly scoring: ScoringTable;
  readonly routing: RoutingTable;
  readonly deadlines: DeadlineTable;
}

/** The newest version of each table. */
@Injectable()
export class RuleTables {
  readonly inForce: Kept<RulesInForce>;

  constructor(registers: Registers) {
    this.inForce = registers.keep(readTables);
  }
}

async function readTables(reads: EntityManager): Promise<RulesInForce> {
  const rows = await reads.find(RuleTable, { order: { version: 'ASC' } });
  // Later versions overwrite earlier ones.
  return Object.fromEntries(
    rows.map(({ name, content }) => [name, content]),
  ) as unknown as RulesInForce;
}
