import { type Page } from 'playwright-core';
import { type Visitor } from '../../support/browser.js';
import { english, playScenes, type Scene } from '../../support/scenes.js';
import { press } from '../../support/press.js';
import { answering, failing, held, offline } from '../../support/states.js';

const AGENCIES = '/quan-tri/co-quan';
const SYSTEMS = '/quan-tri/he-thong';
const HEADERS = 'STT;Mã cơ quan;Tên tiếng Việt;Tên tiếng Anh;Loại;Mã cấp trên';
const csv = (...rows: string[]): Buffer => Buffer.from([HEADERS, ...rows].join('\r\n'));

const RIGHT = csv(
  '1;GL-TTYT-IAPA;Trung tâm Y tế huyện Ia Pa;Ia Pa Health Centre;Đơn vị sự nghiệp;GL-SYT',
  '2;GL-TTYT-KRP;Trung tâm Y tế huyện Krông Pa;Krông Pa Health Centre;Đơn vị sự nghiệp;GL-SYT',
  '3;GL-SYT;Sở Y tế tỉnh Gia Lai;Department of Health;;GL-UBND',
  '4;GL-UBND;;;;',
);
const WRONG = csv(
  '1;GL-TTYT-IAPA;Trung tâm Y tế huyện Ia Pa;Ia Pa Health Centre;bệnh viện;GL-SYT',
  '2;GL TTYT;Trung tâm Y tế huyện Krông Pa;;Đơn vị sự nghiệp;GL-KHONG-CO',
  '3;GL-A;Cơ quan A;Agency A;Sở;GL-B',
  '4;GL-B;Cơ quan B;Agency B;Sở;GL-A',
  '5;GL-SYT;Sở Y tế tỉnh Gia Lai;Department of Health;;GL-UBND',
  '6;GL-TTYT-KRP;Trung tâm Y tế huyện Krông Pa;Krông Pa Health Centre;Đơn vị sự nghiệp;GL-SYT',
);
const SAME = csv('1;GL-SYT;;;;GL-UBND', '2;GL-STTTT;;;;GL-UBND');

/** What the desk answers when it has written the first three of RIGHT. */
const DONE = {
  ...{ dryRun: false, plan: '0'.repeat(32), ignored: ['STT'] },
  file: { name: 'danh-muc-co-quan.csv', format: 'csv' },
  counts: { create: 2, update: 1, unchanged: 1, error: 0 },
  rows: [
    ['GL-TTYT-IAPA', 'Trung tâm Y tế huyện Ia Pa', 'create'],
    ['GL-TTYT-KRP', 'Trung tâm Y tế huyện Krông Pa', 'create'],
    ['GL-SYT', 'Sở Y tế tỉnh Gia Lai', 'update'],
    ['GL-UBND', 'Ủy ban nhân dân tỉnh Gia Lai', 'unchanged'],
  ].map(([code, name, outcome], i) => ({
    ...{ row: i + 2, code, name, outcome, errors: [] },
    changes:
      outcome === 'update'
        ? [{ field: 'name', from: { vi: 'Sở Y tế', en: 'Health' }, to: { vi: name, en: 'Health' } }]
        : [],
  })),
};

const OUTDATED = { type: '/problems/import/outdated', status: 412, detail: '' };

const choose = (page: Page, name: string, buffer: Buffer) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });

const onAgencies = (name: string, more: Partial<Scene> = {}): Scene => ({
  ...{ name: `agencies-${name}`, who: 'admin', path: AGENCIES, ...more },
});
const onSystems = (name: string, more: Partial<Scene> = {}): Scene => ({
  ...{ name: `systems-${name}`, who: 'admin', path: SYSTEMS, ...more },
});
/** A file of agencies, as soon as it has been looked at. */
const imported = (name: string, file: Buffer, more: Partial<Scene> = {}): Scene => ({
  ...{ name: `import-${name}`, who: 'admin', path: `${AGENCIES}?open=nhap-tep` },
  act: async (page) => {
    await choose(page, 'danh-muc-co-quan.csv', file);
    await page.getByRole('table', { name: 'Các dòng của tệp' }).waitFor();
  },
  ...more,
});

/** Somebody else changes what is open, then it is saved. */
async function conflict(page: Page, { context }: Visitor): Promise<void> {
  await page.getByLabel('Ghi chú').fill('Chuyển về trụ sở mới tại đường Trần Hưng Đạo.');
  await context.route('**/api/v1/agencies/GL-SYT', (route) =>
    route.request().method() === 'PATCH'
      ? route.fulfill({
          status: 412,
          contentType: 'application/problem+json',
          body: JSON.stringify({
            ...{ type: '/problems/request/stale', title: 'Cũ', status: 412, detail: 'Đã đổi' },
            current: '"2"',
            changes: [
              {
                ...{ field: 'note', from: null, to: 'Sáp nhập trong tháng 12.' },
                ...{ by: 'Trần Thu Hà', at: '2026-11-26T02:10:00.000Z' },
              },
            ],
          }),
        })
      : route.fallback(),
  );
  await press(page, 'Lưu');
  await page.getByText('Trần Thu Hà').waitFor();
}

playScenes('the registers', () => ({}), [
  onAgencies('tree'),
  onAgencies('found', { only: 'wall', path: `${AGENCIES}?q=dak%20doa` }),
  onAgencies('kind', { only: 'wall', path: `${AGENCIES}?state=press` }),
  onAgencies('none', { only: 'phone', path: `${AGENCIES}?q=khong-co-dau` }),
  onAgencies('loading', { before: held('/agencies?*') }),
  onAgencies('failed', { only: 'phone', before: failing('/agencies?*') }),
  onAgencies('offline', { only: 'phone', act: offline }),
  onAgencies('new', { path: `${AGENCIES}?open=moi` }),
  onAgencies('new-wrong', {
    only: 'phone',
    path: `${AGENCIES}?open=moi`,
    act: async (page) => {
      await page.getByLabel('Mã', { exact: true }).fill('GL TTYT');
      await press(page, 'Lưu');
      await page.getByText(/Còn \d chỗ cần sửa/).waitFor();
    },
  }),
  onAgencies('open', { path: `${AGENCIES}?open=GL-SYT` }),
  onAgencies('open-unsaved', {
    only: 'wall',
    path: `${AGENCIES}?open=GL-SYT`,
    act: async (page) => {
      await page.getByLabel('Ghi chú').fill('Chuyển trụ sở.');
      await press(page, 'Thôi');
    },
  }),
  onAgencies('conflict', { path: `${AGENCIES}?open=GL-SYT`, act: conflict }),
  onAgencies('gone', { only: 'wall', path: `${AGENCIES}?open=GL-KHONG-CO` }),
  onAgencies('reader', { only: 'wall', who: 'auditor' }),
  onSystems('list'),
  onSystems('found', { only: 'wall', path: `${SYSTEMS}?q=dak%20doa` }),
  onSystems('none', { only: 'wall', path: `${SYSTEMS}?q=khong-co-dau` }),
  onSystems('loading', { only: 'phone', before: held('/systems?*') }),
  onSystems('failed', { only: 'wall', before: failing('/systems?*') }),
  onSystems('new', { only: 'phone', path: `${SYSTEMS}?open=moi` }),
  onSystems('open', { path: `${SYSTEMS}?open=CHUSE-PORTAL` }),
  onSystems('reader', { who: 'auditor' }),
  { name: 'import-begin', who: 'admin', path: `${AGENCIES}?open=nhap-tep` },
  { name: 'import-begin-systems', who: 'admin', path: `${SYSTEMS}?open=nhap-tep` },
  imported('right', RIGHT),
  imported('wrong', WRONG),
  imported('wrong-all', WRONG, {
    only: 'wall',
    act: async (page) => {
      await choose(page, 'danh-muc-co-quan.csv', WRONG);
      await press(page, /Tất cả/);
    },
  }),
  imported('same', SAME, { only: 'wall' }),
  imported('done', RIGHT, {
    act: async (page, visitor) => {
      await choose(page, 'danh-muc-co-quan.csv', RIGHT);
      const write = page.getByRole('button', { name: /^Ghi / });
      await write.waitFor();
      // Played twice, and to be new each time.
      await answering('/agencies/import', DONE)(visitor);
      await write.click();
      await page.getByText('Đã nhập xong').waitFor();
    },
  }),
  imported('outdated', RIGHT, {
    act: async (page, visitor) => {
      await choose(page, 'danh-muc-co-quan.csv', RIGHT);
      await page.getByRole('button', { name: /^Ghi / }).waitFor();
      await answering('/agencies/import', OUTDATED, 412)(visitor);
      await press(page, /^Ghi /);
      await page.getByText('Danh mục vừa được người khác thay đổi').waitFor();
    },
  }),
  imported('unreadable', RIGHT, {
    only: 'phone',
    act: async (page) => {
      await choose(page, 'danh-muc-co-quan.csv', Buffer.from('Mã;Tên', 'utf16le'));
      await page.getByText('bảng mã UTF-16').waitFor();
    },
  }),
  imported('offline', RIGHT, {
    only: 'phone',
    act: async (page, { context }) => {
      await context.setOffline(true);
      await choose(page, 'danh-muc-co-quan.csv', RIGHT);
      await page.getByText('Không nối được với máy chủ').waitFor();
    },
  }),
  imported('reading', RIGHT, {
    only: 'phone',
    before: held('**/agencies/import?*'),
    act: async (page) => {
      await choose(page, 'danh-muc-co-quan.csv', RIGHT);
      await page.getByText('Dừng lại').waitFor();
    },
  }),
  imported('denied', RIGHT, { only: 'wall', who: 'auditor', act: () => Promise.resolve() }),
  ...[
    onAgencies('tree'),
    onAgencies('open', { path: `${AGENCIES}?open=GL-SYT` }),
    onSystems('list'),
    onSystems('open', { path: `${SYSTEMS}?open=CHUSE-PORTAL` }),
    imported('begin', RIGHT, { act: () => Promise.resolve() }),
    imported('wrong', WRONG, {
      act: async (page) => {
        await choose(page, 'danh-muc-co-quan.csv', WRONG);
        await page.getByRole('table', { name: 'The rows of the file' }).waitFor();
      },
    }),
  ].map(english),
]);
