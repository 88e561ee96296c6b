import { type Column } from './columns.js';

/** What people call columns and choices, in both languages, by `<column>` and `<column>.<choice>`; and how they say yes and no. */
export type Names = (key: string) => readonly string[];

/** Words without case, diacritics and signs, so that “Mã cơ quan” is found as “ma co quan” too. */
export const plainly = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** A row of a file: the number that a spreadsheet shows beside it, and its cells as text. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly string[];
}

export interface Table {
  /** Which column each cell of a row is in; nothing for one that nobody knows. */
  readonly columns: readonly (Column | undefined)[];
  /** Columns of the file that are not read, by the header they have. */
  readonly ignored: readonly string[];
  readonly rows: readonly SheetRow[];
}

export interface HeaderFault {
  readonly missing: readonly string[];
  readonly repeated: readonly string[];
}

// A title and a line or two about the file often stand above the table.
const HEADERS_WITHIN = 20;
const KEY = 'code';

/** The table of a file: its headers are the first row that has a column `code`. */
export function tableIn(
  rows: readonly SheetRow[],
  columns: readonly Column[],
  names: Names,
): Table | HeaderFault {
  const known = wordsOf(columns, names);
  const at = rows
    .slice(0, HEADERS_WITHIN)
    .findIndex(({ cells }) => cells.some((cell) => known.get(plainly(cell))?.key === KEY));
  const headers = rows[at];
  if (!headers) return { missing: [KEY], repeated: [] };
  const found = headers.cells.map((cell) => known.get(plainly(cell)));
  const repeated = columns.filter((one) => found.indexOf(one) !== found.lastIndexOf(one));
  if (repeated.length > 0) return { missing: [], repeated: repeated.map(({ key }) => key) };
  return {
    columns: found,
    ignored: headers.cells.filter((cell, i) => !found[i] && cell.trim() !== ''),
    rows: rows.slice(at + 1).filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
  };
}

function wordsOf(columns: readonly Column[], names: Names): ReadonlyMap<string, Column> {
  const all = columns.flatMap((column) =>
    [column.key, ...names(column.key)].map((name) => [plainly(name), column] as const),
  );
  return new Map(all);
}
