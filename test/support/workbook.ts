import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const letter = (column: number): string => String.fromCharCode(65 + column);

/** The rows of a sheet as Excel writes them: numbers as such, texts where they stand. */
export const rowsXml = (rows: readonly (readonly (string | number)[])[]): string =>
  rows
    .map((cells, i) => {
      const inside = cells.map((cell, column) => {
        const at = `r="${letter(column)}${i + 1}"`;
        return typeof cell === 'number'
          ? `<c ${at}><v>${cell}</v></c>`
          : `<c ${at} t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
      });
      return `<row r="${i + 1}">${inside.join('')}</row>`;
    })
    .join('');

/** A workbook of one sheet with these rows in XML. */
export async function workbook(rows: string): Promise<Buffer> {
  const zip = new ZipFile();
  const add = (name: string, text: string) => {
    zip.addBuffer(Buffer.from(text), name);
  };
  add('[Content_Types].xml', '<Types/>');
  add(
    'xl/workbook.xml',
    '<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
  );
  add(
    'xl/_rels/workbook.xml.rels',
    `<Relationships><Relationship Id="rId1" Type="${RELATION}" Target="worksheets/sheet1.xml"/></Relationships>`,
  );
  add('xl/worksheets/sheet1.xml', `<worksheet><sheetData>${rows}</sheetData></worksheet>`);
  zip.end();
  return buffer(zip.outputStream);
}
