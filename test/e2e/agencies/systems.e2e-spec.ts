import { InformationSystem } from '../../../src/agencies/information-system.entity.js';
import { type Caller, TestApp } from '../../support/app.js';

describe('the register of information systems', () => {
  let app: TestApp;
  let admin: Caller;
  let reporter: Caller;
  beforeAll(async () => {
    app = await TestApp.start();
    admin = await app.as('admin');
    reporter = await app.as('reporter');
  });
  afterAll(() => app.stop());

  const portal = (code: string, changes: object = {}) => ({
    code,
    name: 'Trang thông tin điện tử huyện Ia Grai',
    level: 2,
    operatorAgency: 'GL-UBND-628',
    provider: 'GL-VNPT',
    domains: ['IaGrai.gialai.gov.vn'],
    ipAddresses: ['203.0.113.28', '198.51.100.128/25', '2001:DB8::/32'],
    congressRole: 'supporting',
    ...changes,
  });
  const stored = (code: string) => app.db.getRepository(InformationSystem).findOneBy({ code });

  it('takes a system from an administrator, with event and outbox row', async () => {
    const { status, headers, body } = await admin.post('/systems', portal('IAGRAI-PORTAL'));
    expect(status).toBe(201);
    expect(headers).toMatchObject({ location: '/api/v1/systems/IAGRAI-PORTAL', etag: '"1"' });
    expect(body).toEqual({
      ...portal('IAGRAI-PORTAL'),
      domains: ['iagrai.gialai.gov.vn'],
      ipAddresses: ['203.0.113.28', '198.51.100.128/25', '2001:db8::/32'],
      note: null,
      active: true,
      version: 1,
    });
    expect(
      await app.db.query(
        `SELECT o.type, e.actor_id FROM outbox_event o JOIN register_event e USING (id) WHERE o.subject = $1`,
        ['IAGRAI-PORTAL'],
      ),
    ).toEqual([{ type: 'system.created', actor_id: admin.id }]);
  });

  it('has systems whose level or provider nobody has said', async () => {
    const bare = { code: 'BARE-1', name: 'Phần mềm một cửa', operatorAgency: 'GL-UBND-628' };
    const { body } = await admin.post('/systems', bare);
    expect(body).toMatchObject({ level: null, provider: null, domains: [], congressRole: 'none' });
  });

  it.each([
    ['q=dak%20doa', ['DAKDOA-PORTAL']],
    ['q=dichvucong.gialai.gov.vn', ['GL-DVC']],
    ['operator=GL-UBND-633', ['CHUSE-PORTAL']],
    ['provider=GL-VNPT&level=3&congressRole=critical', ['GL-CTTDT', 'GL-TTDL']],
    ['level=4&active=true', ['GL-BCHQS-NET', 'GL-CAT-NET']],
    ['active=false', []],
  ])('is narrowed by %s', async (query, codes) => {
    const { body } = await reporter.get(`/systems?${query}`);
    expect(body.items.map(({ code }: { code: string }) => code)).toEqual(codes);
  });

  it('gives pages that together are the whole', async () => {
    const codes: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const next: string = cursor === '' ? '' : `&cursor=${cursor}`;
      const { body } = await reporter.get(`/systems?limit=3${next}`);
      codes.push(...body.items.map(({ code }: { code: string }) => code));
      cursor = body.nextCursor;
    }
    expect(codes).toEqual([...codes].sort());
    expect(codes).toHaveLength(await app.db.getRepository(InformationSystem).count());
  });

  describe('gives the addresses of a system', () => {
    const seen = async (caller: Caller, code: string): Promise<string[]> => {
      const one = await caller.get(`/systems/${code}`);
      const list = await caller.get('/systems?limit=200');
      const listed = list.body.items.find((system: { code: string }) => system.code === code);
      expect(listed.ipAddresses).toEqual(one.body.ipAddresses);
      return one.body.ipAddresses;
    };

    it('to its operator', async () => {
      expect(await seen(reporter, 'CHUSE-PORTAL')).toEqual(['203.0.113.33']);
    });

    it.each(['coordinator', 'police-handler', 'supervisor', 'admin', 'auditor'])(
      'to %s',
      async (username) => {
        expect(await seen(await app.as(username), 'CHUSE-PORTAL')).toEqual(['203.0.113.33']);
      },
    );

    it('to its provider', async () => {
      await app.db.query(
        `UPDATE information_system SET provider_agency = 'GL-UBND-633' WHERE code = 'GL-MAIL'`,
      );
      expect(await seen(reporter, 'GL-MAIL')).toEqual(['198.51.100.25']);
    });

    it('to no other unit, not even through the search', async () => {
      expect(await seen(reporter, 'DAKDOA-PORTAL')).toEqual([]);
      expect((await reporter.get('/systems?q=203.0.113.26')).body.items).toEqual([]);
    });
  });

  it('is changed by one who has read the newest version, and says what changed to one who has not', async () => {
    await admin.post('/systems', portal('CHANGES-1'));
    const change = (body: object, etag?: string) => {
      const call = admin.patch('/systems/CHANGES-1', body);
      return etag ? call.set('if-match', etag) : call;
    };
    expect((await change({ level: 3 })).status).toBe(428);
    expect((await stored('CHANGES-1'))?.level).toBe(2);

    const changed = await change({ level: 3, provider: null }, '"1"');
    expect([changed.status, changed.headers.etag]).toEqual([200, '"2"']);
    expect(changed.body).toMatchObject({
      level: 3,
      provider: null,
      domains: ['iagrai.gialai.gov.vn'],
    });

    const stale = await change({ level: 4 }, '"1"');
    expect(stale.status).toBe(412);
    expect(stale.body).toMatchObject({
      current: '"2"',
      changes: [
        { field: 'level', from: 2, to: 3, by: 'Võ Đình Nam', at: expect.any(String) },
        { field: 'provider', from: 'GL-VNPT', to: null },
      ],
    });
    expect((await stored('CHANGES-1'))?.level).toBe(3);
  });

  it('lets one of two changes win that were made at once from the same version', async () => {
    await admin.post('/systems', portal('RACE-1'));
    const change = (note: string) =>
      admin.patch('/systems/RACE-1', { note }).set('if-match', '"1"');
    const answers = await Promise.all([change('một'), change('hai')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const winner = answers.find(({ status }) => status === 200);
    expect(await stored('RACE-1')).toMatchObject({ note: winner?.body.note, version: 2 });
  });

  it('makes one system of the same request sent twice', async () => {
    const send = () => admin.post('/systems', portal('TWICE-1')).set('idempotency-key', 'system-1');
    const [first, second] = [await send(), await send()];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect([second.body, second.headers['idempotency-replayed']]).toEqual([first.body, 'true']);
  });

  it.each<[string, object, string]>([
    ['an unknown operator', { operatorAgency: 'GL-NOWHERE' }, '/operatorAgency'],
    ['an unknown provider', { provider: 'GL-NOWHERE' }, '/provider'],
    ['a level that does not exist', { level: 6 }, '/level'],
    ['an address that is none', { ipAddresses: ['203.0.113.256'] }, '/ipAddresses'],
    ['a range that is none', { ipAddresses: ['203.0.113.0/33'] }, '/ipAddresses'],
    ['a domain with a scheme', { domains: ['https://gialai.gov.vn'] }, '/domains'],
    ['a code in lower case', { code: 'portal' }, '/code'],
    ['a part in the congress that does not exist', { congressRole: 'huge' }, '/congressRole'],
    ['no name', { name: null }, '/name'],
    ['a member it does not know', { owner: 'GL-STTTT' }, '/owner'],
  ])('refuses %s', async (_, changes, pointer) => {
    const before = await app.db.getRepository(InformationSystem).count();
    const { status, body } = await admin.post('/systems', portal('REFUSED-1', changes));
    expect([status, body.errors]).toEqual([422, [{ pointer, detail: expect.any(String) }]]);
    expect(await app.db.getRepository(InformationSystem).count()).toBe(before);
  });

  it.each<[string, object, string]>([
    ['an unknown operator', { operatorAgency: 'GL-NOWHERE' }, '/operatorAgency'],
    ['null where there must be something', { name: null }, '/name'],
  ])('refuses to change to %s', async (_, changes, pointer) => {
    const { status, body } = await admin.patch('/systems/GL-DVC', changes).set('if-match', '"1"');
    expect([status, body.errors[0].pointer]).toEqual([422, pointer]);
    expect((await stored('GL-DVC'))?.version).toBe(1);
  });

  it('refuses a code that is taken, a person who may not, and what is not there', async () => {
    const taken = await admin.post('/systems', portal('GL-CTTDT'));
    expect([taken.status, taken.body.type]).toEqual([409, '/problems/system/code-taken']);
    for (const username of ['reporter', 'coordinator', 'supervisor', 'auditor']) {
      const caller = await app.as(username);
      expect((await caller.post('/systems', portal('MINE-1'))).status).toBe(403);
      expect(
        (await caller.patch('/systems/GL-CTTDT', { level: 1 }).set('if-match', '"1"')).status,
      ).toBe(403);
    }
    expect(await stored('MINE-1')).toBeNull();
    expect(await stored('GL-CTTDT')).toMatchObject({ level: 3, version: 1 });
    const absent = await admin.patch('/systems/MINE-1', { level: 1 }).set('if-match', '"1"');
    expect([absent.status, absent.body.type]).toEqual([404, '/problems/system/not-found']);
    expect((await app.anonymous('get', '/api/v1/systems')).status).toBe(401);
  });
});
