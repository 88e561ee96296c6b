import { Agency } from '../../../src/agencies/agency.entity.js';
import { InformationSystem } from '../../../src/agencies/information-system.entity.js';
import { type Caller, TestApp } from '../../support/app.js';
import { rowsXml, workbook } from '../../support/workbook.js';

describe('a file of agencies', () => {
  let app: TestApp;
  let admin: Caller;
  beforeAll(async () => {
    app = await TestApp.start();
    admin = await app.as('admin');
  });
  afterAll(() => app.stop());

  const HEADERS = 'Mã cơ quan;Tên tiếng Việt;Tên tiếng Anh;Loại;Mã cấp trên';
  const csv = (...rows: string[]) => Buffer.from(`\ufeff${[HEADERS, ...rows].join('\r\n')}\r\n`);
  const send = (file: Buffer, query = '', name = 'co-quan.csv') =>
    admin.post(`/agencies/import${query}`).attach('file', file, name);
  const tried = (file: Buffer) => send(file, '?dryRun=true');
  const run = async (file: Buffer) => send(file).field('plan', (await tried(file)).body.plan);
  const count = () => app.db.getRepository(Agency).count();
  const stored = (code: string) => app.db.getRepository(Agency).findOneBy({ code });

  it('is tried: each row with what becomes of it, and nothing is written', async () => {
    const before = await count();
    const { status, body } = await tried(
      csv(
        'GL-TT-1;Trung tâm Một;Centre One;Đơn vị sự nghiệp;GL-TT-2',
        'gl-tt-2;Trung tâm Hai;Centre Two;public_service_unit;GL-SYT',
        'GL-SYT;Sở Y tế tỉnh;Department of Health;department;GL-UBND',
        'GL-TT-3;Chùa;;chùa;GL-NOWHERE',
      ),
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({
      dryRun: true,
      file: { name: 'co-quan.csv', format: 'csv' },
      counts: { create: 2, update: 1, unchanged: 0, error: 1 },
    });
    expect(body.rows.map(({ row, code, outcome }: any) => [row, code, outcome])).toEqual([
      [2, 'GL-TT-1', 'create'],
      [3, 'GL-TT-2', 'create'],
      [4, 'GL-SYT', 'update'],
      [5, 'GL-TT-3', 'error'],
    ]);
    expect(body.rows[2].changes.map(({ field }: any) => field)).toEqual(['name']);
    expect(body.rows[3].errors).toEqual([
      expect.objectContaining({ column: 'kind', value: 'chùa' }),
      {
        ...{ column: 'nameEn', header: { vi: 'Tên tiếng Anh', en: 'Name in English' }, value: '' },
        message: { vi: 'cần điền ô này', en: 'must be filled in' },
      },
      expect.objectContaining({ column: 'parent', value: 'GL-NOWHERE' }),
    ]);
    expect(await count()).toBe(before);
  });

  it('is brought in as it was shown, with version, event and outbox row of each', async () => {
    const file = csv(
      'GL-TT-1;Trung tâm Một;Centre One;Đơn vị sự nghiệp;GL-TT-2',
      'GL-TT-2;Trung tâm Hai;Centre Two;Đơn vị sự nghiệp;GL-SYT',
      'GL-BAO;Báo Gia Lai điện tử;Gia Lai Newspaper;;',
    );
    const { status, body } = await run(file);
    expect([status, body.dryRun, body.counts.create, body.counts.update]).toEqual([
      200,
      false,
      2,
      1,
    ]);
    expect(await stored('GL-TT-1')).toMatchObject({
      parentCode: 'GL-TT-2',
      version: 1,
      reports: true,
    });
    expect(await stored('GL-BAO')).toMatchObject({ nameVi: 'Báo Gia Lai điện tử', version: 2 });
    const events = await app.db.query(
      `SELECT e.key, o.type, e.actor_id FROM register_event e JOIN outbox_event o USING (id)
        WHERE e.key IN ('GL-TT-1', 'GL-BAO') ORDER BY e.key`,
    );
    expect(events).toEqual([
      { key: 'GL-BAO', type: 'agency.updated', actor_id: admin.id },
      { key: 'GL-TT-1', type: 'agency.created', actor_id: admin.id },
    ]);
    const found = await admin.get('/agencies?q=trung%20tam%20mot');
    expect(found.body.items).toMatchObject([{ code: 'GL-TT-1' }]);
    expect((await tried(file)).body.counts).toEqual({
      create: 0,
      update: 0,
      unchanged: 3,
      error: 0,
    });
  });

  it('is written whole or not at all', async () => {
    const before = await count();
    const file = csv('GL-H-1;Một;One;press;', 'GL-H-2;Hai;Two;press;GL-NOWHERE');
    const { status, body } = await run(file);
    expect([status, body.type]).toEqual([422, '/problems/import/has-errors']);
    expect(body.rows).toMatchObject([
      { row: 3, errors: [{ column: 'parent', value: 'GL-NOWHERE' }] },
    ]);
    expect(await count()).toBe(before);
  });

  it('is not written by who has not seen what it would do now', async () => {
    const file = csv('GL-LATE;Đến sau;Late;press;');
    const unseen = await send(file);
    expect([unseen.status, unseen.body.errors[0].pointer]).toEqual([422, '/plan']);
    const { body: shown } = await tried(file);
    await admin.post('/agencies', {
      ...{ code: 'GL-LATE', name: { vi: 'Của người khác', en: 'Another' }, kind: 'press' },
    });
    const late = await send(file).field('plan', shown.plan);
    expect([late.status, late.body.type]).toEqual([412, '/problems/import/outdated']);
    expect(late.body).toMatchObject({ counts: { update: 1 }, rows: [{ outcome: 'update' }] });
    expect(await stored('GL-LATE')).toMatchObject({ nameVi: 'Của người khác', version: 1 });
    const again = await send(file).field('plan', late.body.plan);
    expect([again.status, (await stored('GL-LATE'))?.nameVi]).toEqual([200, 'Đến sau']);
  });

  it('lets one of two win that are sent at once', async () => {
    const file = csv('GL-RACE;Đua;Race;press;');
    const { body } = await tried(file);
    const answers = await Promise.all([1, 2].map(() => send(file).field('plan', body.plan)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect((await stored('GL-RACE'))?.version).toBe(1);
  });

  it('is written once under one key, and the same key is not for another file', async () => {
    const file = csv('GL-ONCE;Một lần;Once;press;');
    const { plan } = (await tried(file)).body;
    const keyed = (content: Buffer) =>
      send(content).set('idempotency-key', 'import-1').field('plan', plan);
    const [first, second] = [await keyed(file), await keyed(file)];
    expect([first.status, second.status, second.headers['idempotency-replayed']]).toEqual([
      ...[200, 200, 'true'],
    ]);
    expect(second.body).toEqual(first.body);
    const other = await keyed(csv('GL-ONCE-2;Khác;Other;press;'));
    expect([other.status, other.body.type]).toEqual([
      ...[422, '/problems/idempotency/key-used-for-another'],
    ]);
    expect(await stored('GL-ONCE-2')).toBeNull();
  });

  it.each<[string, string[], [number, string][]]>([
    [
      'a circle',
      ['GL-A;A;A;press;GL-B', 'GL-B;B;B;press;GL-A'],
      [
        [2, 'parent'],
        [3, 'parent'],
      ],
    ],
    ['its own parent', ['GL-UBND;;;;GL-UBND'], [[2, 'parent']]],
    ['a circle with the register', ['GL-UBND;;;;GL-SYT'], [[2, 'parent']]],
    [
      'a code twice',
      ['GL-A;A;A;press;', 'gl-a;B;B;press;'],
      [
        [2, 'code'],
        [3, 'code'],
      ],
    ],
    ['a code that is none', ['g;A;A;press;'], [[2, 'code']]],
    ['no code', [';A;A;press;'], [[2, 'code']]],
    ['half a character', ['GL-A;A;\u0000;press;'], []],
  ])('is refused for %s', async (_, rows, places) => {
    const { body } = await tried(csv(...rows));
    const wrong = (body.rows ?? []).flatMap(({ row, errors }: any) =>
      errors.map(({ column }: any) => [row, column]),
    );
    expect(wrong).toEqual(places);
    expect(body.plan === undefined).toBe(places.length === 0);
  });

  it('is for who keeps the registers', async () => {
    for (const username of ['reporter', 'coordinator', 'supervisor', 'auditor']) {
      const caller = await app.as(username);
      const { status, body } = await caller
        .post('/agencies/import?dryRun=true')
        .attach('file', csv(), 'a.csv');
      expect([status, body.type]).toEqual([403, '/problems/auth/not-permitted']);
    }
  });

  it('begins with a template that changes nothing as it is', async () => {
    for (const register of ['agencies', 'systems']) {
      for (const language of ['vi', 'en']) {
        const { headers, text } = await admin.get(
          `/${register}/import/template?language=${language}`,
        );
        expect(headers['content-type']).toBe('text/csv; charset=utf-8');
        const { body } = await admin
          .post(`/${register}/import?dryRun=true`)
          .attach('file', Buffer.from(text), 'mau.csv');
        expect([body.counts, body.ignored]).toEqual([
          { create: 0, update: 0, unchanged: 3, error: 0 },
          [],
        ]);
      }
    }
  });
});

describe('a workbook of systems', () => {
  let app: TestApp;
  let admin: Caller;
  beforeAll(async () => {
    app = await TestApp.start();
    admin = await app.as('admin');
  });
  afterAll(() => app.stop());

  it('is brought in with numbers, lists and what is left out', async () => {
    const file = await workbook(
      rowsXml([
        ['DANH MỤC HỆ THỐNG'],
        [
          'STT',
          'Mã',
          'Tên hệ thống',
          'Cấp độ',
          'Mã đơn vị vận hành',
          'Tên miền',
          'IP',
          'Phục vụ đại hội',
        ],
        [
          1,
          'IMP-1',
          'Một cửa <Ia Grai>',
          3,
          'GL-UBND-628',
          'a.gialai.gov.vn, b.gialai.gov.vn',
          '203.0.113.9',
          'thiết yếu',
        ],
        [2, 'IMP-2', 'Sai', 9, 'GL-NOWHERE', 'https://a.vn', '', ''],
      ]),
    );
    const send = (query: string, plan?: string) => {
      const call = admin.post(`/systems/import${query}`).attach('file', file, 'he-thong.xlsx');
      return plan === undefined ? call : call.field('plan', plan);
    };
    const { body } = await send('?dryRun=true');
    expect(body).toMatchObject({
      file: { format: 'xlsx' },
      ignored: ['STT'],
      counts: { create: 1, update: 0, unchanged: 0, error: 1 },
    });
    expect(body.rows[1].errors.map(({ column }: any) => column).sort()).toEqual([
      'domains',
      'level',
      'operatorAgency',
    ]);
    expect((await send('', body.plan)).status).toBe(422);
    expect(await app.db.getRepository(InformationSystem).findOneBy({ code: 'IMP-1' })).toBeNull();
  });

  it('names agencies that nobody has, and is written when it names none', async () => {
    const rows = (operator: string) =>
      workbook(
        rowsXml([
          ['code', 'name', 'operatorAgency', 'level'],
          ['IMP-3', 'Thư điện tử', operator, 2],
        ]),
      );
    const send = async (operator: string, query: string, plan = '') =>
      admin
        .post(`/systems/import${query}`)
        .attach('file', await rows(operator), 'he-thong.xlsx')
        .field(plan === '' ? {} : { plan });
    const { body: wrong } = await send('GL-NOWHERE', '?dryRun=true');
    expect(wrong.rows[0].errors).toMatchObject([{ column: 'operatorAgency', value: 'GL-NOWHERE' }]);
    const { body: right } = await send('GL-UBND-628', '?dryRun=true');
    const { status } = await send('GL-UBND-628', '', right.plan);
    expect(status).toBe(200);
    expect(
      await app.db.getRepository(InformationSystem).findOneBy({ code: 'IMP-3' }),
    ).toMatchObject({
      ...{ name: 'Thư điện tử', level: 2, domains: [], congressRole: 'none', version: 1 },
    });
  });
});
