import { label } from '../../../common/localisation.js';
import { type Edit, editOf, type TableName } from '../../domain/tables/draft.js';
import { type TableDraft } from './table-draft.entity.js';

/** A stored table as people read it, and may send it back. */
export const tableView = (name: TableName, content: { readonly version: number }) => ({
  version: content.version,
  ...withLabels(editOf(name, content).table),
});

/** What people write has no names of severities, and need not. */
export const withLabels = (table: Edit['table']): object =>
  'levels' in table
    ? {
        ...table,
        levels: table.levels.map((level) => ({
          ...level,
          label: label('words', `severity.${level.severity}`),
        })),
      }
    : table;

/** Who made it and who let it into force; nobody did of the tables that were there from the beginning. */
export const authorsOf = (draft: TableDraft | undefined) => ({
  draftedBy: draft?.draftedBy ?? null,
  approvedBy: draft?.decidedBy ?? null,
});
