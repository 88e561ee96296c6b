import { type Locator, type Page } from 'playwright-core';
import { castOf } from '../../support/cast.js';
import { Visitors } from '../support/browser.js';
import { atRest } from '../support/rest.js';

/** What opens over the registers by its address, or once its button is pressed. */
const DRAWERS = [
  ['Thêm cơ quan', '/quan-tri/co-quan?open=moi'],
  ['Thêm hệ thống', '/quan-tri/he-thong?open=moi'],
  ['Thêm người', '/quan-tri/nguoi-dung?open=moi'],
  ['Tạo khóa', '/quan-tri/khoa?open=moi'],
  ['Thêm kỳ đại hội', '/quan-tri/dai-hoi?open=moi'],
  ['Thêm webhook', '/quan-tri/webhook?open=moi'],
  ['Thêm cổng', '/quan-tri/cong-nhan-tin?open=moi'],
  ['Thêm nguồn', '/quan-tri/nguon-canh-bao?open=moi'],
  ['Thêm ca trực', '/truc?open=moi'],
  ['Sửa lịch', '/quan-tri/lich'],
] as const;

/** One that waits for somebody, as the desk lists it. */
const LETTER = {
  ...{ id: '019b3a52-7c1d-7e4a-9f00-3a5b1c2d4e6f', channel: 'email', target: 'a@example.vn' },
  ...{ subject: 'Một sự cố được báo', eventId: null, template: null, state: 'dead', attempts: 18 },
  ...{ nextAttemptAt: null, lastError: null, createdAt: '2026-11-24T01:30:40.000Z' },
  settledAt: null,
};

const CONTROL = /^ *- '?(?:button|textbox|combobox|checkbox|switch|radio)\b(?! ")/;
const PRESSED = /^ *- '?button "(.+?)"/;
const ISO_DAY = /\d{4}-\d\d-\d\d/;

function faultsIn(heard: string): Record<string, string[]> {
  const lines = heard.split('\n');
  const pressed = lines.flatMap((line) => PRESSED.exec(line)?.[1] ?? []);
  // The days of a list are groups, each with a calendar of its own.
  const alike = pressed.filter((name, i) => pressed.indexOf(name) < i && name !== 'Mở lịch: Ngày');
  return {
    unnamed: lines.filter((line) => CONTROL.test(line)),
    alike,
    ofMachines: lines.filter((line) => ISO_DAY.test(line)),
  };
}

const holdsFocus = (dialog: Locator): Promise<boolean> =>
  dialog.evaluate((it) => it.contains(it.ownerDocument.activeElement));

describe('who hears administration', () => {
  let visitors: Visitors;
  let page: Page;
  let open: (path: string) => Promise<void>;
  const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click();
  beforeAll(async () => {
    visitors = await Visitors.start();
    await castOf(visitors.app);
    const visitor = await visitors.visitor();
    await visitor.enter('admin');
    ({ page } = visitor);
    open = async (path) => {
      await page.goto(path);
      await atRest(page, visitor.traffic);
    };
  });
  afterAll(() => visitors.stop());

  it.each(DRAWERS)('is told what each field and button is: %s', async (title, path) => {
    await open(path);
    if (!path.endsWith('moi')) await page.getByRole('button', { name: title }).click();
    const dialog = page.getByRole('dialog', { name: title });
    await dialog.getByRole('button', { name: 'Lưu' }).waitFor();
    expect(await holdsFocus(dialog)).toBe(true);
    expect(faultsIn(await dialog.ariaSnapshot())).toEqual({
      ...{ unnamed: [], alike: [], ofMachines: [] },
    });
  });

  it('hears of each deadline for what and in which phase it is', async () => {
    await open('/quan-tri/thoi-han');
    await page.getByRole('button', { name: 'Trong đại hội' }).click();
    const table = page.getByRole('table', { name: 'Trong đại hội' });
    expect(await table.getByRole('columnheader').count()).toBe(7);
    expect(await table.getByRole('rowheader').allTextContents()).toEqual(
      ['Rất cao', 'Cao', 'Trung bình', 'Thấp'].map((level) => expect.stringContaining(level)),
    );
    // What stands out by its ground says so in words.
    expect(await table.getByRole('row', { name: /^Rất cao/ }).ariaSnapshot()).toMatch(/thường/);
  });

  it('hears when each congress is, of which others see a band', async () => {
    await open('/quan-tri/dai-hoi');
    const line = page.getByRole('listitem').filter({ hasText: 'lần thứ XII' });
    expect(await line.ariaSnapshot()).toMatch(
      /Trước đại hội: [\d/]+ – [\d/]+ Trong đại hội: [\d/]+ – [\d/]+ Sau đại hội: /,
    );
  });

  it('hears what would happen to a case, and why', async () => {
    await open('/quan-tri/phan-luong');
    const trial = page.getByRole('region', { name: 'Điều gì sẽ xảy ra?' });
    await trial.getByText(/^\d+ điểm$/).waitFor();
    const heard = await trial.ariaSnapshot();
    expect(heard).toMatch(/term: Chủ trì\n *- definition: Sở/);
    expect(heard).toMatch(/term: Tiếp nhận\n *- definition: .*\d\d:\d\d \d\d\/\d\d/);
    expect(heard).toMatch(/Quy tắc MEDIUM quyết định, vì mức độ là Trung bình/);
    const rule = page.getByRole('main').getByText('MEDIUM', { exact: true }).locator('..');
    expect(await rule.textContent()).toMatch(/^MEDIUM \p{L}/u);
  });

  it.each([
    ['/quan-tri/phan-luong', 'Thêm quy tắc', /^Quy tắc/, 'Đưa vào bản sửa'],
    ['/quan-tri/thoi-han', 'Thêm bước báo', 'Bước báo lên trên', 'Đưa vào bản sửa'],
  ])('is led to what a rule or step lacks, and back: %s', async (path, add, title, keep) => {
    await open(path);
    await press('Sửa bảng');
    await press(add);
    const dialog = page.getByRole('dialog', { name: title });
    await dialog.waitFor();
    expect(await holdsFocus(dialog)).toBe(true);
    expect(faultsIn(await dialog.ariaSnapshot())).toEqual({
      ...{ unnamed: [], alike: [], ofMachines: [] },
    });
    await dialog.getByRole('button', { name: keep }).click();
    await dialog
      .getByRole('alert')
      .filter({ hasText: /chỗ cần sửa/ })
      .waitFor();
    expect(await page.locator(':focus').getAttribute('aria-invalid')).toBe('true');
    await dialog.getByRole('button', { name: 'Thôi' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: add }).and(page.locator(':focus')).waitFor();
  });

  it('is told what a file would do, and goes on from there', async () => {
    await open('/quan-tri/co-quan?open=nhap-tep');
    const headers = 'Mã cơ quan;Tên tiếng Việt;Tên tiếng Anh;Loại;Mã cấp trên';
    const choose = async (kind: string) => {
      const row = `GL-TAI;Trung tâm Tai Mũi Họng;Ear Centre;${kind};GL-SYT`;
      const buffer = Buffer.from(`${headers}\r\n${row}`);
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'tai.csv', mimeType: '', buffer });
    };
    const told = (words: RegExp) =>
      page
        .getByRole('main')
        .getByRole('status')
        .filter({ hasText: words })
        .and(page.locator(':focus'))
        .waitFor();
    await choose('bệnh viện');
    await told(/1 dòng cần sửa/);
    const heard = await page.getByRole('table', { name: 'Các dòng của tệp' }).ariaSnapshot();
    expect(heard).toMatch(/Dòng 2.*cần là một trong/s);
    await press('Chọn tệp đã sửa');
    await page.getByRole('button', { name: 'Chọn tệp' }).and(page.locator(':focus')).waitFor();
    await choose('Đơn vị sự nghiệp');
    await press('Ghi 1 dòng vào danh mục');
    await told(/Đã nhập xong/);
  });

  it('is asked before everything is sent again, and stands where it stood', async () => {
    await page.route('**/api/v1/deliveries?*', (route) =>
      route.fulfill({ json: { items: [LETTER], nextCursor: null } }),
    );
    await open('/quan-tri/thu-di');
    await press('Gửi lại tất cả');
    const dialog = page.getByRole('dialog', { name: /Gửi lại tất cả thư/ });
    expect(faultsIn(await dialog.ariaSnapshot()).unnamed).toEqual([]);
    await dialog.getByRole('button', { name: 'Thôi' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page
      .getByRole('button', { name: 'Gửi lại tất cả' })
      .and(page.locator(':focus'))
      .waitFor();
    await press('Gửi lại tất cả');
    await dialog.getByRole('button', { name: 'Gửi lại tất cả' }).click();
    await page
      .getByRole('alert')
      .filter({ hasText: /gửi lại/ })
      .waitFor();
    await page.unroute('**/api/v1/deliveries?*');
  });
});
