import { Agency } from '../../../src/agencies/agency.entity.js';
import { MOST_BYTES, MOST_ROWS, MOST_UNPACKED } from '../../../src/agencies/data/import/sheet.js';
import { type Caller, TestApp } from '../../support/app.js';
import { rowsXml, workbook } from '../../support/workbook.js';

describe('a file that was made to do harm', () => {
  let app: TestApp;
  let admin: Caller;
  beforeAll(async () => {
    app = await TestApp.start();
    admin = await app.as('admin');
  });
  afterAll(() => app.stop());

  const tried = (file: Buffer, name = 'x.xlsx') =>
    admin.post('/agencies/import?dryRun=true').attach('file', file, name);
  const HEADERS = ['code', 'nameVi', 'nameEn', 'kind', 'parent'];
  const text = (at: string, value: string) =>
    `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  /** With the flag of its first file set that says that it is encrypted. */
  async function locked(): Promise<Buffer> {
    const file = await workbook(rowsXml([HEADERS]));
    const at = file.indexOf(Buffer.from('PK\x01\x02xl', 'latin1').subarray(0, 4));
    for (
      let entry = at;
      entry >= 0;
      entry = file.indexOf(Buffer.from('PK\x01\x02', 'latin1'), entry + 4)
    ) {
      file.writeUInt16LE(1, entry + 8);
    }
    return file;
  }

  it.each<[string, string, () => Promise<Buffer> | Buffer]>([
    [
      'unpacks to more than is taken',
      'too-large-unpacked',
      () => workbook(' '.repeat(MOST_UNPACKED + 1)),
    ],
    [
      'has a row number beyond all numbers',
      'damaged',
      () => workbook(`<row r="999999999">${text('A999999999', 'x')}</row>`),
    ],
    [
      'has a column beyond all columns',
      'damaged',
      () => workbook(`<row r="1">${text('ZZZZZZ1', 'x')}</row>`),
    ],
    [
      'has thousands of columns',
      'too-many-columns',
      () => workbook(`<row r="1">${text('XFD1', 'x')}</row>`),
    ],
    [
      'has cells in no order',
      'damaged',
      () => workbook(`<row r="1">${text('B1', 'x')}${text('A1', 'y')}</row>`),
    ],
    ['is no XML', 'damaged', () => workbook('<row r="1"><c')],
    [
      'ends too early',
      'damaged',
      async () => (await workbook(rowsXml([HEADERS]))).subarray(0, 300),
    ],
    ['is a ZIP of nothing', 'damaged', () => Buffer.from('PK\x03\x04', 'latin1')],
    ['has a password', 'protected', locked],
    ['is of an old Excel', 'old-excel', () => Buffer.from('d0cf11e0a1b11ae1000000', 'hex')],
    ['is a picture', 'not-a-table', () => Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')],
    ['is empty', 'empty', () => Buffer.from('\n\n , ,\n')],
    [
      'has more rows than are taken',
      'too-many-rows',
      () => Buffer.from('code\n'.repeat(MOST_ROWS + 100)),
    ],
    ['has a quote that never ends', 'quotes', () => Buffer.from('code,nameVi\nA,"x\n')],
  ])('is refused when it %s', async (_, fault, file) => {
    const { status, body } = await tried(await file());
    expect([status, body.type, body.sheetFault]).toEqual([
      422,
      '/problems/import/unreadable',
      fault,
    ]);
  });

  it('is refused when it has more bytes than are taken', async () => {
    const { status, body } = await tried(Buffer.alloc(MOST_BYTES + 1, 'a'), 'x.csv');
    expect([status, body.type, body.most]).toEqual([413, '/problems/import/too-large', MOST_BYTES]);
  });

  it('is refused when it is none, or two', async () => {
    const none = await admin.post('/agencies/import?dryRun=true').field('plan', 'x');
    expect([none.status, none.body.type]).toEqual([422, '/problems/request/invalid']);
    const json = await admin.post('/agencies/import?dryRun=true', { file: 'x' });
    expect(json.status).toBe(415);
    const file = Buffer.from('code\nA');
    const two = await tried(file).attach('file', file, 'y.csv');
    expect([two.status, two.body.errors[0].pointer]).toEqual([422, '/file']);
  });

  it('has entities, formulas and markup that stay text', async () => {
    const rows = `<row r="1">${HEADERS.map((one, i) => text(`${'ABCDE'[i]}1`, one)).join('')}</row>
      <row r="2">${text('A2', 'GL-FX')}<c r="B2" t="str"><f>WEBSERVICE("http://x")</f><v>=cmd|x</v></c>
      ${text('C2', '&amp;lt;b&gt;')}${text('D2', 'press')}</row>`;
    const file = await workbook(rows);
    const { body } = await tried(file);
    expect(body.counts).toMatchObject({ create: 1, error: 0 });
    await admin.post('/agencies/import').attach('file', file, 'x.xlsx').field('plan', body.plan);
    const [agency] = await app.db.getRepository(Agency).findBy({ code: 'GL-FX' });
    expect([agency?.nameVi, agency?.nameEn]).toEqual(['=cmd|x', '&lt;b>']);
    const template = await admin.get('/agencies/import/template');
    expect(template.text).not.toContain('cmd');
  });

  it('has a chain of thousands of parents, which is no work', async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => `C-${i},a,b,press,C-${i + 1}`);
    const { status, body } = await tried(
      Buffer.from([HEADERS.join(','), ...rows].join('\n')),
      'x.csv',
    );
    // But for those near the top of it, which stand no deeper than agencies may.
    expect([status, body.counts.create <= 12]).toEqual([200, true]);
  });

  it('leaves the desk as it was, which goes on', async () => {
    expect((await admin.get('/agencies/GL-SYT')).status).toBe(200);
    const many = Array.from(
      { length: MOST_ROWS },
      (_, i) => `M-${i},Cơ quan ${i},Agency ${i},press,`,
    );
    const file = Buffer.from([HEADERS.join(','), ...many].join('\n'));
    const { body } = await tried(file, 'x.csv');
    expect(body.counts).toEqual({ create: MOST_ROWS, update: 0, unchanged: 0, error: 0 });
    const done = await admin
      .post('/agencies/import')
      .attach('file', file, 'x.csv')
      .field('plan', body.plan);
    expect([done.status, done.body.counts.create]).toEqual([200, MOST_ROWS]);
    const [{ count }] = await app.db.query(
      `SELECT count(*)::int FROM outbox_event WHERE subject LIKE 'M-%' AND type = 'agency.created'`,
    );
    expect(count).toBe(MOST_ROWS);
  });
});
