import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Database } from '../../../common/database.js';
import { type Tx } from '../../../common/tx.js';
import { type TableName } from '../../domain/tables/draft.js';
import { RuleTable } from '../../rule-table.entity.js';
import { TableDraft } from './table-draft.entity.js';

/** Of each table at most one draft is open. */
@Injectable()
export class TableDraftsRepository {
  constructor(private readonly database: Database) {}

  openOne(name: TableName): Promise<TableDraft | null> {
    return this.database.reads.findOneBy(TableDraft, { name, outcome: IsNull() });
  }

  /**
   * The number in force and the newest draft, open or settled. Whoever changes a table takes turns at its first version,
   * which every table has and nobody touches.
   */
  async lock(tx: Tx, name: TableName): Promise<{ inForce: number; newest: TableDraft | null }> {
    await tx.findOneOrFail(RuleTable, {
      where: { name, version: 1 },
      lock: { mode: 'pessimistic_write' },
    });
    const newestFirst = { where: { name }, order: { version: 'DESC' } } as const;
    const { version: inForce } = await tx.findOneOrFail(RuleTable, newestFirst);
    return { inForce, newest: await tx.findOne(TableDraft, newestFirst) };
  }

  async insert(tx: Tx, draft: TableDraft): Promise<void> {
    await tx.insert(TableDraft, draft);
  }

  async settle(tx: Tx, { name, version, ...draft }: TableDraft): Promise<void> {
    const { outcome, decidedBy, decidedAt, decisionNote } = draft;
    const settled = { outcome, decidedBy, decidedAt, decisionNote };
    await tx.update(TableDraft, { name, version }, settled);
  }

  async putInForce(tx: Tx, row: RuleTable): Promise<void> {
    await tx.insert(RuleTable, row);
  }
}
