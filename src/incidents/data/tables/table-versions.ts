import { Injectable } from '@nestjs/common';
import { In, LessThan } from 'typeorm';
import { Database } from '../../../common/database.js';
import { KEYS, type Page, pageOf, readCursor } from '../../../common/page.js';
import { type RoutingTable } from '../../domain/routing.js';
import { type RulesInForce, type TableName } from '../../domain/tables/draft.js';
import { TableVersionNotFound } from '../../domain/tables/problems.js';
import { RuleTable } from '../../rule-table.entity.js';
import { TableDraft } from './table-draft.entity.js';
import { draftHead } from './draft-view.js';
import { authorsOf, tableView } from './table-view.js';

const ORDER = 'version';

export interface PageAsked {
  readonly limit: number;
  readonly cursor?: string;
}

const position = ({ version }: { readonly version: number }) => ({
  ...{ order: ORDER, value: null, key: String(version) },
});

const beforeIn = (cursor: string | undefined) =>
  cursor === undefined
    ? {}
    : { version: LessThan(Number(readCursor(cursor, ORDER, KEYS.sequence).key)) };

/** Every version that is or was in force: what decided about an incident can always be read. */
@Injectable()
export class TableVersions {
  constructor(private readonly database: Database) {}

  /** The newest first. */
  async page(name: TableName, { limit, cursor }: PageAsked): Promise<Page<object>> {
    const rows = await this.database.reads.find(RuleTable, {
      where: { name, ...beforeIn(cursor) },
      order: { version: 'DESC' },
      select: { name: true, version: true, inForceAt: true, note: true },
      take: limit + 1,
    });
    const drafts = await this.draftsOf(name, rows);
    return pageOf(rows, limit, position, ({ version, inForceAt, note }) => ({
      ...{ version, inForceAt, note },
      ...authorsOf(drafts.get(version)),
    }));
  }

  /** Every draft, the newest first, the one that waits among them; without what they say. */
  async drafts(name: TableName, { limit, cursor }: PageAsked): Promise<Page<object>> {
    const rows = await this.database.reads.find(TableDraft, {
      where: { name, ...beforeIn(cursor) },
      order: { version: 'DESC' },
      take: limit + 1,
    });
    return pageOf(rows, limit, position, draftHead);
  }

  /** The whole of it, as it decided. `given` is what stands in the path. */
  async one(name: TableName, given: string): Promise<object> {
    const version = /^[1-9]\d{0,8}$/.test(given) ? Number(given) : 0;
    const row = await this.database.reads.findOneBy(RuleTable, { name, version });
    if (!row) throw new TableVersionNotFound({ table: name, version: given });
    const drafts = await this.draftsOf(name, [row]);
    return {
      ...tableView(name, row.content as RulesInForce[TableName]),
      ...{ inForceAt: row.inForceAt, note: row.note },
      ...authorsOf(drafts.get(version)),
    };
  }

  /** The routing tables with these numbers, for the words of what they decided. */
  async routing(versions: readonly number[]): Promise<ReadonlyMap<number, RoutingTable>> {
    const rows = await this.database.reads.findBy(RuleTable, {
      ...{ name: 'routing', version: In([...new Set(versions)]) },
    });
    return new Map(rows.map(({ version, content }) => [version, content as RoutingTable]));
  }

  private async draftsOf(
    name: TableName,
    rows: readonly RuleTable[],
  ): Promise<ReadonlyMap<number, TableDraft>> {
    const version = In(rows.map((row) => row.version));
    const drafts = await this.database.reads.findBy(TableDraft, { name, version });
    return new Map(drafts.map((draft) => [draft.version, draft]));
  }
}
