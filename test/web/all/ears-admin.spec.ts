import { type Page } from 'playwright-core';
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

describe('who hears administration', () => {
  let visitors: Visitors;
  let page: Page;
  let open: (path: string) => Promise<void>;
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
    expect(await dialog.evaluate((it) => it.contains(it.ownerDocument.activeElement))).toBe(true);
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
});
