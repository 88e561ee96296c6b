import fc from 'fast-check';
import { misplaced, parentsFirst } from '../tree.js';
import { draftsOf } from './cells.js';
import { agencyColumns, type Column, columnAt, SYSTEM_COLUMNS } from './columns.js';
import { type Names, type SheetRow, type Table, tableIn } from './headers.js';

const COLUMNS = agencyColumns(['department', 'press']);
const NAMES: Readonly<Record<string, readonly string[]>> = {
  code: ['Mã cơ quan', 'Agency code'],
  nameVi: ['Tên'],
  'kind.department': ['sở, ban, ngành', 'Department'],
  yes: ['có', 'x'],
  no: ['không', '0'],
};
const names: Names = (key) => NAMES[key] ?? [];
const sheet = (...rows: string[][]): SheetRow[] => rows.map((cells, i) => ({ row: i + 1, cells }));

function tableOf(rows: readonly SheetRow[], columns: readonly Column[] = COLUMNS): Table {
  const table = tableIn(rows, columns, names);
  if ('missing' in table) throw new Error(`no table: ${JSON.stringify(table)}`);
  return table;
}

const said = (...rows: string[][]) => draftsOf(tableOf(sheet(...rows)), names);

describe('the headers of a table', () => {
  it.each(['Mã cơ quan', 'MA CO QUAN', 'ma_co_quan', '  agency-code ', 'code'])(
    'know %s for the code',
    (header) => {
      expect(tableOf(sheet([header, 'nameVi'])).columns[0]?.key).toBe('code');
    },
  );

  it('may stand below a title, and rows keep the number that a spreadsheet shows', () => {
    const rows = sheet(
      ['DANH MỤC CƠ QUAN'],
      [''],
      ['STT', 'Mã cơ quan'],
      ['1', 'A'],
      ['', ''],
      ['2', 'B'],
    );
    const { ignored, rows: found } = tableOf(rows);
    expect(ignored).toEqual(['STT']);
    expect(found.map(({ row }) => row)).toEqual([4, 6]);
  });

  it('are refused without a code, and with one column twice', () => {
    expect(tableIn(sheet(['Tên']), COLUMNS, names)).toEqual({ missing: ['code'], repeated: [] });
    const twice = sheet(['code', 'Tên', 'nameVi']);
    expect(tableIn(twice, COLUMNS, names)).toEqual({ missing: [], repeated: ['nameVi'] });
  });
});

describe('the cells of a row', () => {
  it('become what a single entry is written with', () => {
    const [draft] = said(
      ['code', 'nameVi', 'nameEn', 'kind', 'parent', 'reports', 'note'],
      ['gl-x', ' Sở Y tê\u0301 ', 'Health', 'SO BAN NGANH', 'gl-ubnd', 'CÓ', ''],
    );
    expect(draft?.said).toEqual({
      ...{ code: 'GL-X', name: { vi: 'Sở Y tế', en: 'Health' }, kind: 'department' },
      ...{ parent: 'GL-UBND', reports: true, note: null },
    });
    expect(draft?.faults).toEqual([]);
  });

  it('say nothing where they are empty and cannot be nothing', () => {
    const [draft] = said(['code', 'nameVi', 'kind', 'reports'], ['A', '', '', '']);
    expect(draft?.said).toEqual({ code: 'A' });
  });

  it('are refused where they are none of the choices, which are named in both languages', () => {
    const [draft] = said(['code', 'kind', 'active'], ['A', 'chùa', 'có lẽ']);
    const values = [
      { vi: 'sở, ban, ngành', en: 'Department' },
      { vi: 'press', en: 'press' },
    ];
    expect(draft?.faults).toEqual([
      { column: 'kind', rule: 'choice', facts: { values } },
      { column: 'active', rule: 'import-flag' },
    ]);
  });

  it('are lists by any sign between, and whole numbers as a spreadsheet may write them', () => {
    const table = tableOf(
      sheet(['code', 'domains', 'level'], ['A', 'a.vn; b.vn,c.vn', '3.0']),
      SYSTEM_COLUMNS,
    );
    expect(draftsOf(table, names)[0]?.said).toMatchObject({
      domains: ['a.vn', 'b.vn', 'c.vn'],
      level: 3,
    });
  });

  it('name every row that has the same code', () => {
    const drafts = said(['code'], ['A'], ['B'], ['a']);
    expect(drafts.map(({ faults }) => faults.map(({ facts }) => facts?.rows))).toEqual([
      [[4]],
      [],
      [[2]],
    ]);
  });

  it('are never a fault of ours, whatever they hold', () => {
    const cells = fc.array(fc.array(fc.string(), { maxLength: 14 }), { maxLength: 8 });
    fc.assert(
      fc.property(cells, (rows) => {
        const drafts = said(
          COLUMNS.map(({ key }) => key),
          ...rows,
        );
        expect(drafts.length).toBeLessThanOrEqual(rows.length);
      }),
    );
  });
});

it('finds the column of each place of an entry', () => {
  const keyAt = (pointer: string) => columnAt(COLUMNS, pointer)?.key;
  expect(['/name/en', '/name', '/code', '/nowhere'].map(keyAt)).toEqual([
    ...['nameEn', 'nameVi', 'code', undefined],
  ]);
  expect(columnAt(SYSTEM_COLUMNS, '/domains/3')?.key).toBe('domains');
});

describe('many places in the tree at once', () => {
  const chain = (length: number) =>
    new Map(
      Array.from({ length }, (_, i): [string, string | null] => [
        `${i}`,
        i === 0 ? null : `${i - 1}`,
      ]),
    );

  it('are walked once, however long the chain is', () => {
    const parents = chain(20_000);
    const wrong = misplaced([...parents.keys()].reverse(), parents);
    expect([wrong.has('12'), wrong.get('13'), wrong.get('19999')]).toEqual([false, 'deep', 'deep']);
  });

  it('make a circle for those in it and for those below it', () => {
    const parents = new Map([
      ['a', 'b'],
      ['b', 'a'],
      ['c', 'a'],
      ['d', null],
    ] as const);
    const wrong = misplaced(['a', 'b', 'c', 'd'], parents);
    expect([...wrong]).toEqual([
      ['a', 'cycle'],
      ['b', 'cycle'],
      ['c', 'cycle'],
    ]);
  });

  it('are written from the top, in whichever order they come', () => {
    const codes = Array.from({ length: 12 }, (_, i) => i);
    fc.assert(
      fc.property(fc.shuffledSubarray(codes, { minLength: 12 }), (order) => {
        const rows = order.map((n) => ({
          code: String(n),
          parentCode: n === 0 ? null : String(Math.floor((n - 1) / 2)),
        }));
        const written = parentsFirst(rows).map(({ code }) => code);
        for (const { code, parentCode } of rows) {
          if (parentCode === null) continue;
          expect(written.indexOf(parentCode)).toBeLessThan(written.indexOf(code));
        }
      }),
    );
  });
});
