import { buffer } from 'node:stream/consumers';
import { readSheet } from 'read-excel-file/universal';
import { ZipFile } from 'yazl';
import { type SheetRow } from '../../domain/import/headers.js';
import { MOST_UNPACKED, Unreadable } from './sheet.js';
import { zipEntries } from './zip-entries.js';

const isWanted = (name: string): boolean => /\.xml(\.rels)?$/.test(name);

/** The first sheet of a workbook. Of a formula it has what the spreadsheet made of it last; nothing is reckoned here. */
export async function xlsxSheet(file: Buffer): Promise<SheetRow[]> {
  const plain = await stored(zipEntries(file, { most: MOST_UNPACKED, wanted: isWanted }));
  // A number as it is written: of 0633 or of a long code nothing may be lost.
  const rows = await readSheet(plain, 1, { parseNumber: (digits) => digits }).catch(() => {
    throw new Unreadable('damaged');
  });
  return rows.map((cells, i) => ({ row: i + 1, cells: cells.map(textOf) }));
}

/** The same workbook with nothing packed, so that what reads it reads what was measured here, whatever its heads say. */
async function stored(entries: ReadonlyMap<string, Buffer>): Promise<ArrayBuffer> {
  const zip = new ZipFile();
  for (const [name, content] of entries) {
    // A name that leads out of the archive is none of a workbook.
    if (!/^[\w. -]+(\/[\w. -]+)*$/.test(name) || name.includes('..')) continue;
    zip.addBuffer(content, name, { compress: false });
  }
  zip.end();
  return new Uint8Array(await buffer(zip.outputStream)).buffer;
}

function textOf(cell: unknown): string {
  if (typeof cell === 'string') return cell;
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'boolean' ? String(cell) : '';
}
