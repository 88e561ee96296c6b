import { parentPort, workerData } from 'node:worker_threads';
import { csvSheet } from './csv-sheet.js';
import { MOST_COLUMNS, MOST_ROWS, type Sheet, Unreadable } from './sheet.js';
import { xlsxSheet } from './xlsx-sheet.js';

/** What the thread sends back: a table, or why there is none. */
export type ThreadAnswer =
  { readonly sheet: Sheet } | { readonly fault: Unreadable['fault']; readonly line: number | null };

const ZIP = Buffer.from('PK\x03\x04', 'latin1');
// The container of Excel before 2007, and of a workbook that needs a password.
const OLD = Buffer.from('d0cf11e0a1b11ae1', 'hex');
// Headers and the lines above them are none of the register's.
const ROWS_AND_HEADERS = MOST_ROWS + 20;

async function read(file: Buffer): Promise<Sheet> {
  if (file.length === 0) throw new Unreadable('empty');
  if (file.subarray(0, OLD.length).equals(OLD)) throw new Unreadable('old-excel');
  const isZip = file.subarray(0, ZIP.length).equals(ZIP);
  const rows = isZip ? await xlsxSheet(file) : csvSheet(file);
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (filled.length === 0) throw new Unreadable('empty');
  if (filled.length > ROWS_AND_HEADERS) throw new Unreadable('too-many-rows');
  if (filled.some(({ cells }) => cells.length > MOST_COLUMNS)) {
    throw new Unreadable('too-many-columns');
  }
  return { format: isZip ? 'xlsx' : 'csv', rows: filled };
}

const say = (answer: ThreadAnswer): void => parentPort?.postMessage(answer);

read(Buffer.from(workerData as Uint8Array)).then(
  (sheet) => {
    say({ sheet });
  },
  (error: unknown) => {
    if (!(error instanceof Unreadable)) throw error;
    say({ fault: error.fault, line: error.line });
  },
);
