import { TellWordsOfTheOverviewApart1795703010000 } from '../../../migrations/1795703010000-tell-words-of-the-overview-apart.js';
import { type Caller, TestApp } from '../../support/app.js';
import { Case, defacement } from '../../support/reports.js';

const ASTRAL = '𝐀'.repeat(3);

describe('the search for incidents', () => {
  let app: TestApp;
  let reporter: Caller;
  let coordinator: Caller;
  let portal: Case;
  let printer: Case;
  beforeAll(async () => {
    app = await TestApp.start();
    reporter = await app.as('reporter');
    coordinator = await app.as('coordinator');
    portal = await Case.reported(app, reporter);
    printer = await Case.reported(
      app,
      await app.as('reporter2'),
      defacement({
        title: 'Máy in phòng họp bị khóa',
        description: 'Màn hình đòi tiền chuộc, tệp đổi đuôi LOCKED.',
        system: {
          ...{ name: 'Máy in tầng hai', domains: ['in.dakdoa.example'] },
          ipAddresses: ['198.51.100.201'],
        },
      }),
    );
    for (const [type, value] of [
      ['domain', 'Xau[.]Example[.]com'],
      ['url', 'hxxps://tai.xau.example[.]net/ma-doc.exe'],
      ['sha256', 'AB'.repeat(32)],
      ['ipv4', '192[.]0[.]2[.]77'],
    ]) {
      const { status } = await coordinator.post(printer.path('/observables'), { type, value });
      expect(status).toBe(201);
    }
  });
  afterAll(() => app.stop());

  const found = async (q: string, rest = ''): Promise<string[]> => {
    const { status, body } = await coordinator.get(`/incidents?q=${encodeURIComponent(q)}${rest}`);
    expect([status, body.errors]).toEqual([200, undefined]);
    return body.items.map(({ code }: { code: string }) => code).sort();
  };

  it.each([
    ['the title', 'thay đổi giao diện'],
    ['the title without case and diacritics', 'THAY DOI giao dien'],
    ['the title with its letters composed otherwise', 'giao diện'.normalize('NFD')],
    ['the beginnings of words, in any order', 'dien gia'],
    ['the description', 'dang nhap quan tri'],
    ['words of title and description together', 'cong thong tin noi dung la'],
    ['the code of the reporting agency', 'GL-UBND-633'],
    ['the Vietnamese name of the agency', 'huyện Chư Sê'],
    ['the Vietnamese name of the agency, typed plainly', 'uy ban chu se'],
    ['the English name of the agency', "People's Committee of Chu Se"],
    ['the code of the system', 'chuse-portal'],
    ['the name of the system', 'trang thông tin điện tử'],
    ['a domain of the system', 'chuse.gialai.gov.vn'],
    ['an address of the system', '203.0.113.33'],
  ])('finds by %s: %s', async (_, q) => {
    expect(await found(q)).toEqual([portal.code]);
  });

  it.each([
    ['đ as d', 'doi duoi'],
    ['what is known of a system in no register', 'may in tang hai 198.51.100.201'],
    ['a domain, refanged', 'xau.example.com'],
    ['a domain as it was given', 'xau[.]example[.]com'],
    ['an address in the web', 'https://tai.xau.example.net/ma-doc.exe'],
    ['a hash in capitals', 'AB'.repeat(32)],
    ['the beginning of a hash', 'ab'.repeat(6)],
    ['an IP address', '192.0.2.77'],
    ['an agency by its plain name', 'dak doa'],
  ])('finds by %s: %s', async (_, q) => {
    expect(await found(q)).toEqual([printer.code]);
  });

  it('finds by the code of the incident, whole and in part', async () => {
    expect(await found(portal.code)).toEqual([portal.code]);
    expect(await found(portal.code.toLowerCase())).toEqual([portal.code]);
    expect(await found(portal.code.slice(3))).toEqual([portal.code]);
    expect(await found('SC-2026')).toEqual([portal.code, printer.code]);
  });

  it('wants every word', async () => {
    expect(await found('giao dien may in')).toEqual([]);
  });

  it('goes together with the filters', async () => {
    expect(await found('bị', '&reporterAgency=GL-UBND-626')).toEqual([printer.code]);
    expect(await found('bị', '&severity=critical')).toEqual([]);
  });

  it.each(["' OR 1=1 --", ':* & ! | ( ) <->', '\\', '%_', '"giao dien"', '🙂'])(
    'takes %s for words, never for an instruction',
    async (q) => {
      const { status } = await coordinator.get(`/incidents?q=${encodeURIComponent(q)}`);
      expect(status).toBe(200);
    },
  );

  it('finds a corrected case by what it says now, and by its traces, code and agency as before', async () => {
    const corrected = await Case.reported(
      app,
      reporter,
      defacement({ title: 'Thư rác hàng loạt' }),
    );
    await coordinator.post(corrected.path('/observables'), {
      type: 'phone',
      value: '0903 111 222',
    });
    const { status } = await corrected.write(
      reporter.patch(corrected.path(), {
        ...{ title: 'Lừa đảo qua thư', description: 'Đã xem lại: giả mạo ngân hàng.' },
        system: { code: 'GL-MAIL' },
      }),
    );
    expect(status).toBe(200);
    for (const q of ['lừa đảo', 'gia mao ngan hang', 'gl-mail', 'thu dien tu cong vu']) {
      expect(await found(q)).toEqual([corrected.code]);
    }
    for (const q of ['0903111222', corrected.code]) {
      expect(await found(q)).toEqual([corrected.code]);
    }
    expect(await found('huyện Chư Sê')).toContain(corrected.code);
    expect(await found('thu rac hang loat')).toEqual([]);
    expect(await found('chuse-portal')).toEqual([portal.code]);
  });

  it('finds by agency and system also what has the longest of descriptions', async () => {
    const description = Array.from({ length: 3300 }, (_, i) => `w${i}`).join(' ');
    const { code } = await Case.reported(
      app,
      reporter,
      defacement({ title: 'Nhật ký dài', description, system: { code: 'GL-DVC' } }),
    );
    expect(await found('chu se nhat ky dai')).toEqual([code]);
    expect(await found('dichvucong.gialai.gov.vn')).toEqual([code]);
    expect(await found('w7 w19')).toEqual([code]);
  });

  it('takes words of any length and of letters beyond the basic plane', async () => {
    const title = `${'a'.repeat(63)}${ASTRAL} ${'b'.repeat(130)}`;
    const { code } = await Case.reported(app, reporter, defacement({ title }));
    expect(await found(`${'a'.repeat(63)}${ASTRAL}`)).toEqual([code]);
    expect(await found('b'.repeat(130))).toEqual([code]);
  });

  describe('of one who sees a case in lists only', () => {
    let supervisor: Caller;
    let hidden: Case;
    beforeAll(async () => {
      supervisor = await app.as('supervisor');
      hidden = await Case.reported(
        app,
        reporter,
        defacement({
          ...{ title: 'Trang tin hxqwm đổi màu', description: 'Chỉ trong mô tả: jkzvw.' },
          system: { name: 'Máy chủ vxnpl', domains: ['tin.bfgdt.example'] },
        }),
      );
    });
    const foundBy = async (by: Caller, q: string): Promise<string[]> => {
      const { body } = await by.get(`/incidents?q=${encodeURIComponent(q)}`);
      return body.items.map(({ code }: { code: string }) => code);
    };

    it('finds it by what the list says, and by nothing that is hidden', async () => {
      for (const q of ['hxqwm', hidden.code, 'uy ban chu se hxq']) {
        expect([q, await foundBy(supervisor, q)]).toEqual([q, [hidden.code]]);
      }
      for (const q of ['jkzvw', 'hxqwm jkz', 'vxnpl', 'bfgdt', `${hidden.code} jkzvw`]) {
        expect([q, await foundBy(reporter, q)]).toEqual([q, [hidden.code]]);
        expect([q, await foundBy(supervisor, q)]).toEqual([q, []]);
      }
    });

    it('finds it by a common word as well, and still by nothing that is hidden', async () => {
      await app.db.query('ANALYZE incident');
      app.clock.advance(11);
      expect(await foundBy(supervisor, 'sc')).toContain(hidden.code);
      expect(await foundBy(supervisor, 'sc jkzvw')).toEqual([]);
      expect(await foundBy(reporter, 'sc jkzvw')).toEqual([hidden.code]);
    });

    it('finds it no otherwise after a correction, nor after a trace was added', async () => {
      const own = await Case.reported(app, reporter, defacement({ description: 'Mã qzvbn.' }));
      await own.write(
        reporter.patch(own.path(), { actionsTaken: 'Đã ngắt.', title: 'Trang wxkjt' }),
      );
      await reporter.post(own.path('/observables'), { type: 'domain', value: 'pqzrm.example' });
      await own.write(reporter.patch(own.path(), { description: 'Mã qzvbn, đã ngắt.' }));
      expect(await foundBy(supervisor, 'wxkjt')).toEqual([own.code]);
      expect(await foundBy(supervisor, 'pqzrm')).toEqual([own.code]);
      expect(await foundBy(supervisor, 'qzvbn')).toEqual([]);
      expect(await foundBy(reporter, 'qzvbn wxkjt pqzrm')).toEqual([own.code]);
    });

    it('finds what was reported before its words were told apart as what came later', async () => {
      const search = () =>
        app.db.query<{ search: string }[]>('SELECT search::text FROM incident ORDER BY id');
      const before = await search();
      const runner = app.db.createQueryRunner();
      await new TellWordsOfTheOverviewApart1795703010000().down(runner);
      expect(await search()).not.toEqual(before);
      await new TellWordsOfTheOverviewApart1795703010000().up(runner);
      await runner.release();
      const plain = (rows: { search: string }[]) =>
        rows.map(({ search: words }) =>
          words
            .split(' ')
            .map((word) => word.replace(/:.*/, (places) => (places.includes('A') ? ':A' : ''))),
        );
      expect(plain(await search())).toEqual(plain(before));
    });
  });
});
