import { type SheetRow } from '../../domain/import/headers.js';

export const SHEET_FORMATS = ['csv', 'xlsx'] as const;
export type SheetFormat = (typeof SHEET_FORMATS)[number];

/** A file that is a table, every cell of it as text. */
export interface Sheet {
  readonly format: SheetFormat;
  readonly rows: readonly SheetRow[];
}

/** Why a file is none; each has a word under `sheetFault`. */
export const SHEET_FAULTS = [
  'damaged',
  'empty',
  'not-a-table',
  'not-utf8',
  'old-excel',
  'protected',
  'quotes',
  'too-large-unpacked',
  'too-many-columns',
  'too-many-rows',
  'too-slow',
  'utf-16',
] as const;
export type SheetFault = (typeof SHEET_FAULTS)[number];

export class Unreadable extends Error {
  constructor(
    readonly fault: SheetFault,
    /** The line of a CSV file that the fault is in, where that is known. */
    readonly line: number | null = null,
  ) {
    super(fault);
  }
}

/** Some fifty times the register of a province, and what one transaction writes within seconds. */
export const MOST_ROWS = 5000;
export const MOST_COLUMNS = 60;
/** A file of so many rows as text has about a megabyte. */
export const MOST_BYTES = 4 * 1024 ** 2;
export const MOST_UNPACKED = 16 * 1024 ** 2;
