import { CsvError, parse } from 'csv-parse/sync';
import { isUtf8 } from 'node:buffer';
import { type SheetRow } from '../../domain/import/headers.js';
import { Unreadable } from './sheet.js';

const SEPARATORS = [',', ';', '\t'] as const;
// What a spreadsheet keeps in one cell at most.
const LONGEST_ROW = 64 * 1024;
// Empty ones too: a sheet that was cleared often has thousands of them.
const MOST_LINES = 100_000;
// Excel's own way of telling itself which separator a file has.
const SAYS_SEPARATOR = /^sep=(.)\r?\n/;

/** A table in text. Rows are counted as a spreadsheet does that opens it: an empty line is one, a line break in quotes is none. */
export function csvSheet(file: Buffer): SheetRow[] {
  const text = decoded(file);
  const [said, separator] = SAYS_SEPARATOR.exec(text) ?? [];
  const table = said === undefined ? text : text.slice(said.length);
  const first = said === undefined ? 1 : 2;
  return recordsOf(table, separator ?? likelySeparator(table)).map((cells, i) => ({
    row: first + i,
    cells,
  }));
}

function decoded(file: Buffer): string {
  const [first, second] = file;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new Unreadable('utf-16');
  }
  // Text in UTF-16 without a mark is full of zero bytes; so is what is no text at all.
  if (file.subarray(0, 2).includes(0)) throw new Unreadable('utf-16');
  if (file.includes(0)) throw new Unreadable('not-a-table');
  if (!isUtf8(file)) throw new Unreadable('not-utf8');
  return file.toString('utf8').replace(/^\ufeff/, '');
}

/** The one that the first line has most of, outside of quotes. */
function likelySeparator(text: string): string {
  const line = /^\s*(.*)/.exec(text)?.[1] ?? '';
  const bare = line.replace(/"[^"]*"/g, '');
  const count = (separator: string) => bare.split(separator).length;
  return SEPARATORS.toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}

function recordsOf(text: string, delimiter: string): string[][] {
  try {
    const records = parse(text, {
      delimiter,
      relax_column_count: true,
      max_record_size: LONGEST_ROW,
      to: MOST_LINES + 1,
    });
    if (records.length > MOST_LINES) throw new Unreadable('too-many-rows');
    return records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error as { lines?: unknown };
    throw new Unreadable('quotes', typeof lines === 'number' ? lines : null);
  }
}
