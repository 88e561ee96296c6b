import { csvSheet } from './csv-sheet.js';
import { Unreadable } from './sheet.js';

const cellsOf = (text: string) => csvSheet(Buffer.from(text)).map(({ cells }) => cells);

describe('a table in text', () => {
  it.each([
    ['commas', 'Mã,Tên\nA,"x, y"'],
    ['semicolons', 'Mã;Tên\nA;x, y'],
    ['tabs', 'Mã\tTên\r\nA\tx, y'],
    ['a mark in front', '\ufeffMã,Tên\nA,"x, y"'],
    ['what Excel says of it', 'sep=|\nMã|Tên\nA|x, y'],
  ])('is read with %s', (_, text) => {
    expect(cellsOf(text)).toEqual([
      ['Mã', 'Tên'],
      ['A', 'x, y'],
    ]);
  });

  it('counts rows as a spreadsheet does', () => {
    const rows = csvSheet(Buffer.from('Mã,Tên\n\nA,"hai\ndòng"\nB,"có ""nháy"""'));
    expect(rows.map(({ row, cells }) => [row, cells[1]])).toEqual([
      ...[
        [1, 'Tên'],
        [2, undefined],
        [3, 'hai\ndòng'],
        [4, 'có "nháy"'],
      ],
    ]);
  });

  it.each([
    ['utf-16', Buffer.from('\ufeffMã,Tên', 'utf16le')],
    ['utf-16', Buffer.from('Mã,Tên', 'utf16le')],
    ['not-utf8', Buffer.from('M\xe3,T\xean', 'latin1')],
    ['not-a-table', Buffer.from('Mã,\0Tên')],
    ['quotes', Buffer.from('Mã,Tên\nA,"x\nB,y\n')],
    ['too-many-rows', Buffer.alloc(100_001, '\n')],
  ])('is refused as %s', (fault, file) => {
    const read = () => csvSheet(file);
    expect(read).toThrow(Unreadable);
    expect(read).toThrow(fault);
  });
});
