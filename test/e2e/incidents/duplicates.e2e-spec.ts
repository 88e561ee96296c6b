import { type Caller, TestApp } from '../../support/app.js';
import { type Cast, castOf, hire } from '../../support/cast.js';
import { refused } from '../../support/cases.js';
import { Case, defacement, IMPACT_OF } from '../../support/reports.js';
import { contentOf } from '../../support/state.js';

let app: TestApp;
let cast: Cast;
let day = 0;
beforeAll(async () => {
  app = await TestApp.start();
  cast = await castOf(app);
});
// Weeks after the test before, so that its cases are too old.
beforeEach(() => {
  app.clock.set(new Date(Date.UTC(2026, 10, 24 + 20 * day++, 2)).toISOString());
});
afterAll(() => app.stop());

const now = () => app.clock.now().toISOString();
const report = (by: Caller, changes: object = {}) =>
  Case.reported(
    ...[app, by],
    defacement({ impact: IMPACT_OF.medium, detectedAt: now(), ...changes }),
  );
const OTHER = {
  title: 'Máy in phòng kế toán in ra trang lạ',
  system: { name: 'Máy in', domains: [], ipAddresses: [] },
};
const duplicates = async (incident: Case, by: Caller) => {
  const { status, body } = await by.get(incident.path('/duplicates'));
  expect(status).toBe(200);
  return body.items;
};
const codes = (items: { incident: { code: string } }[]) =>
  items.map(({ incident }) => incident.code);

describe('likely duplicates', () => {
  it('are ranked, and each says why in both languages', async () => {
    const first = await report(cast.reporter);
    app.clock.advance(180);
    const second = await report(cast.reporter);
    await report(cast.reporter, OTHER);
    const trace = { type: 'domain', value: 'xau1.example.com' };
    await cast.reporter.post(first.path('/observables'), trace);
    await cast.handler.post(second.path('/observables'), trace);
    const [best, ...rest] = await duplicates(second, cast.coordinator);
    expect(rest).toEqual([]);
    expect(best).toMatchObject({
      incident: { code: first.code, status: 'submitted', reporterAgency: 'GL-UBND-633' },
      score: 100,
    });
    expect(best.reasons.map(({ kind, points }: any) => [kind, points])).toEqual([
      ...[
        ['system', 40],
        ['observable', 35],
        ['time', 20],
        ['words', 40],
      ],
    ]);
    expect(best.reasons.map(({ text }: any) => text.vi)).toEqual([
      ...['Cùng hệ thống CHUSE-PORTAL.', 'Cùng 1 dấu hiệu nhận biết: xau1.example.com.'],
      ...['Phát hiện cách nhau 3 giờ.', 'Tiêu đề giống nhau 100%.'],
    ]);
    expect(best.reasons[2].text.en).toBe('Detected 3 hours apart.');
  });

  it('are known by words without their marks, and by addresses of systems that no register has', async () => {
    const first = await report(cast.reporter, {
      title: 'Trang thông tin bị thay đổi giao diện',
      system: { name: 'Trang cũ', domains: ['trang-cu.example.com'], ipAddresses: [] },
    });
    const alike = await report(cast.reporter, {
      ...OTHER,
      title: 'TRANG THONG TIN BI THAY DOI GIAO DIEN',
    });
    expect((await duplicates(first, cast.coordinator))[0]).toMatchObject({
      incident: { code: alike.code },
      reasons: [{ kind: 'time' }, { kind: 'words', points: 40 }],
    });
    const address = await report(cast.reporter, {
      title: 'Không vào được máy chủ',
      system: { name: 'Máy chủ', domains: ['TRANG-CU.example.com'], ipAddresses: [] },
    });
    expect((await duplicates(address, cast.coordinator))[0]).toMatchObject({
      incident: { code: first.code },
      reasons: [{ kind: 'address', text: { en: 'The same address: trang-cu.example.com.' } }, {}],
    });
  });

  it('are not what is long over, ended without being one, linked or merged', async () => {
    const old = await report(cast.reporter);
    app.clock.advance(8 * 24 * 60);
    const here = await report(cast.reporter);
    expect(await duplicates(here, cast.coordinator)).toEqual([]);
    const twin = await report(cast.reporter);
    const linked = await report(cast.reporter);
    const withdrawn = await report(cast.reporter);
    expect(codes(await duplicates(here, cast.coordinator))).toEqual([
      ...[withdrawn.code, linked.code, twin.code],
    ]);
    await withdrawn.moved(cast.reporter, 'withdraw', { reason: 'Báo nhầm.' });
    const body = { kind: 'related_to', to: linked.code };
    await cast.coordinator.post(here.path('/links'), body).set('if-match', here.etag);
    expect(codes(await duplicates(here, cast.coordinator))).toEqual([twin.code]);
    expect(codes(await duplicates(linked, cast.coordinator))).toEqual([twin.code]);
    await twin.moved(cast.coordinator, 'acknowledge');
    await twin.moved(cast.coordinator, 'merge', { into: here.code });
    expect(await duplicates(here, cast.coordinator)).toEqual([]);
    // By the traces that it left it is found however old it is.
    const traces = [1, 2, 3].map((n) => ({ type: 'ipv4', value: `203.0.113.${n}` }));
    for (const incident of [old, here]) {
      await cast.coordinator.post(incident.path('/observables/bulk'), { items: traces });
    }
    expect(codes(await duplicates(here, cast.coordinator))).toEqual([old.code]);
  });

  it('are only what the person sees in full', async () => {
    const first = await report(cast.reporter2);
    const second = await report(cast.reporter);
    expect(codes(await duplicates(second, cast.coordinator))).toEqual([first.code]);
    expect(await duplicates(second, cast.reporter)).toEqual([]);
    const own = await report(cast.reporter);
    expect(codes(await duplicates(second, cast.reporter))).toEqual([own.code]);
    // Of a case of the Police alone the Department knows only that it exists.
    const police = await report(cast.reporter, { system: { code: 'GL-CAT-NET' } });
    expect(codes(await duplicates(police, cast.police))).toEqual([]);
    const { status } = await cast.coordinator.get(police.path('/duplicates'));
    expect(status).toBe(404);
  });

  it('never name a restricted case to those outside, and the reading of one is logged', async () => {
    const critical = { impact: { ...IMPACT_OF.critical, crimeSigns: true } };
    const secret = await report(cast.reporter2, critical);
    const here = await report(cast.reporter, critical);
    expect(codes(await duplicates(here, cast.coordinator))).toEqual([secret.code]);
    await secret.moved(cast.police, 'acknowledge');
    await secret.moved(cast.police, 'restrict', { reason: 'Đang điều tra.' });
    expect(await duplicates(here, cast.coordinator)).toEqual([]);
    expect(codes(await duplicates(here, cast.police))).toEqual([secret.code]);
    const [last] = await app.db.query('SELECT * FROM access_record ORDER BY id DESC LIMIT 1');
    expect(last).toMatchObject({ operation: 'listDuplicates', incident_code: secret.code });
  });

  it('are for the desk and the reporting unit', async () => {
    const here = await report(cast.reporter);
    await here.moved(cast.coordinator, 'acknowledge');
    await here.moved(cast.coordinator, 'add_unit', { agency: 'GL-UBND-626' });
    expect((await cast.reporter2.get(here.path())).status).toBe(200);
    await refused(app, here, 403, () => cast.reporter2.get(here.path('/duplicates')));
    await refused(app, here, 403, () => cast.supervisor.get(here.path('/duplicates')));
  });
});

describe('a preview', () => {
  it('tells the reporter what it may repeat, before it is sent', async () => {
    const first = await report(cast.reporter);
    const foreign = await report(cast.reporter2);
    const stranger = await hire(app, 'GL-SYT', 'reporter');
    const before = await contentOf(app);
    const { impact, title, system } = defacement({ impact: IMPACT_OF.medium });
    const preview = async (by: Caller, draft: object) =>
      (await by.post('/incidents/preview', { impact, ...draft })).body.duplicates;
    expect(codes(await preview(cast.reporter, { title, system }))).toEqual([first.code]);
    expect(await preview(cast.reporter, { title })).toMatchObject([
      { incident: { code: first.code }, score: 65, reasons: [{ kind: 'time' }, { kind: 'words' }] },
    ]);
    const byPhone = { title, system, onBehalfOf: 'GL-UBND-633' };
    expect(codes(await preview(cast.coordinator, byPhone))).toEqual([foreign.code, first.code]);
    expect(await preview(stranger, { title, system })).toEqual([]);
    expect(await preview(cast.reporter, {})).toEqual([]);
    expect(await contentOf(app)).toEqual(before);
  });
});
