import { csvOf } from './csv';

describe('A table as a file', () => {
  it('is readable in Vietnamese, and no name is a formula', () => {
    const sheet = {
      head: ['Đơn vị', 'Đang mở'],
      rows: [
        { name: 'UBND huyện "Chư Sê", Gia Lai', cells: [{ text: 3 }] },
        { name: '=HYPERLINK(1)', cells: [{ text: -1 }] },
      ],
    };
    expect(csvOf(sheet)).toBe(
      '\uFEFFĐơn vị,Đang mở\r\n"UBND huyện ""Chư Sê"", Gia Lai",3\r\n\'=HYPERLINK(1),-1\r\n',
    );
  });
});
