import { type Column } from './columns.js';
import { type Names, plainly, type SheetRow, type Table } from './headers.js';

/** What is wrong with a cell: the key of a sentence and what it says of this one. */
export interface CellFault {
  readonly column: string;
  readonly rule: string;
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** A row as it would be written to the register. */
export interface Draft {
  readonly row: number;
  readonly code: string;
  /** What the row says; a column that says nothing is not in it. */
  readonly said: Readonly<Record<string, unknown>>;
  /** The cells as they are in the file, by column. */
  readonly cells: Readonly<Record<string, string>>;
  readonly faults: readonly CellFault[];
}

const SEPARATORS = /[\s,;]+/;
const WHOLE = /^[+-]?\d{1,9}(\.0+)?$/;

export const draftsOf = (table: Table, names: Names): Draft[] =>
  repeatedCodes(table.rows.map((row) => draftOf(row, table.columns, names)));

function draftOf({ row, cells }: SheetRow, columns: Table['columns'], names: Names): Draft {
  const said: Record<string, unknown> = {};
  const given: Record<string, string> = {};
  const faults: CellFault[] = [];
  columns.forEach((column, i) => {
    if (!column) return;
    const cell = (cells[i] ?? '').normalize('NFC').trim();
    given[column.key] = cell;
    const value = valueOf(cell, column, names);
    if (value instanceof Unread) faults.push({ column: column.key, ...value.says });
    else if (value !== undefined) put(said, column.pointer, value);
  });
  return { row, code: (given.code ?? '').toUpperCase(), said, cells: given, faults };
}

class Unread {
  constructor(readonly says: Omit<CellFault, 'column'>) {}
}

function valueOf(cell: string, column: Column, names: Names): unknown {
  if (cell === '') return column.clears ? emptyOf(column) : undefined;
  return READ[column.reads](cell, column, names);
}

const emptyOf = ({ reads }: Column): unknown => (reads === 'list' ? [] : null);

const READ: Readonly<
  Record<Column['reads'], (cell: string, column: Column, names: Names) => unknown>
> = {
  text: (cell) => cell,
  code: (cell) => cell.toUpperCase(),
  list: (cell) => cell.split(SEPARATORS).filter((one) => one !== ''),
  whole: (cell) => (WHOLE.test(cell) ? Number(cell) : cell),
  flag: (cell, _, names) => {
    if (isAmong(names('yes'), cell)) return true;
    return isAmong(names('no'), cell) ? false : new Unread({ rule: 'import-flag' });
  },
  choice: (cell, { key, choices = [] }, names) =>
    choices.find((choice) => isAmong([choice, ...names(`${key}.${choice}`)], cell)) ??
    new Unread({
      rule: 'choice',
      facts: { values: choices.map((one) => firstOf(names, key, one)) },
    }),
};

const isAmong = (words: readonly string[], cell: string): boolean =>
  words.some((word) => plainly(word) === plainly(cell));

/** A choice as people say it, in both languages: the names have Vietnamese first. */
function firstOf(names: Names, key: string, choice: string): unknown {
  const [vi = choice, en = vi] = names(`${key}.${choice}`);
  return { vi, en };
}

/** At a pointer of one or two members. */
function put(said: Record<string, unknown>, pointer: string, value: unknown): void {
  const [, member = '', below] = pointer.split('/');
  said[member] =
    below === undefined ? value : { ...(said[member] as object | undefined), [below]: value };
}

/** A code that the file has twice: both rows are named, since either may be the slip. */
function repeatedCodes(drafts: readonly Draft[]): Draft[] {
  const rows = new Map<string, number[]>();
  for (const { code, row } of drafts) rows.set(code, [...(rows.get(code) ?? []).slice(0, 4), row]);
  return drafts.map((draft) => {
    const others = (rows.get(draft.code) ?? []).filter((row) => row !== draft.row);
    if (draft.code === '' || (rows.get(draft.code) ?? []).length === 1) return draft;
    const fault = { column: 'code', rule: 'import-repeated', facts: { rows: others } };
    return { ...draft, faults: [...draft.faults, fault] };
  });
}
