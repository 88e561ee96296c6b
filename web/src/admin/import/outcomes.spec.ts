import { firstShown, type ImportedRow, rowsShown, spoken, toWrite } from './outcomes';

const row = (n: number, outcome: ImportedRow['outcome']): ImportedRow => ({
  ...{ row: n, outcome, code: `GL-${n}`, name: 'Sở', changes: [], errors: [] },
});
const rows = [row(2, 'create'), row(3, 'error'), row(4, 'unchanged')];

describe('the rows of a file', () => {
  it('are shown all, or those of one outcome', () => {
    expect(rowsShown(rows, 'all')).toBe(rows);
    expect(rowsShown(rows, 'error').map(({ row: n }) => n)).toEqual([3]);
    expect(rowsShown(rows, 'update')).toEqual([]);
  });

  it('are shown with their faults first, where there are any', () => {
    const counts = { create: 1, update: 2, unchanged: 4, error: 1 };
    expect(firstShown({ counts })).toBe('error');
    expect(firstShown({ counts: { ...counts, error: 0 } })).toBe('all');
    expect(toWrite(counts)).toBe(3);
  });
});

describe('a value of the register', () => {
  const words = { yes: 'có', no: 'không', nothing: 'trống', of: (key: string) => `«${key}»` };

  it.each<[unknown, string]>([
    [null, 'trống'],
    ['', 'trống'],
    [[], 'trống'],
    [['a.vn', 'b.vn'], 'a.vn, b.vn'],
    [true, 'có'],
    [false, 'không'],
    [3, '3'],
    ['press', '«press»'],
    [{ vi: 'Sở', en: 'Department' }, 'Sở / Department'],
    [{ vi: 'VNPT', en: 'VNPT' }, 'VNPT'],
  ])('%j is said as %s', (value, said) => {
    expect(spoken(value, words)).toBe(said);
  });
});
