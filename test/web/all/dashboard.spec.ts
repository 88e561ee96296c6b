import { readFileSync } from 'node:fs';
import { type Locator, type Page } from 'playwright-core';
import { type Cast, castOf } from '../../support/cast.js';
import { eventually } from '../../support/eventually.js';
import { type Visitor, Visitors } from '../support/browser.js';
import { fillTwoWeeks } from '../support/past.js';

const HERE = '/bang-dieu-hanh';

describe('the dashboard', () => {
  let visitors: Visitors;
  let cast: Cast;
  let visitor: Visitor;
  beforeAll(async () => {
    visitors = await Visitors.start();
    cast = await castOf(visitors.app);
    await fillTwoWeeks(visitors, cast);
    visitor = await (await visitors.visitor()).enter('coordinator');
  }, 120_000);
  afterAll(() => visitors.stop());

  async function opened(query = ''): Promise<Page> {
    await visitor.page.goto(`${HERE}${query}`);
    await visitor.page.getByRole('heading', { name: 'Sự cố theo ngày' }).waitFor();
    return visitor.page;
  }

  const statistics = async (what: string): Promise<any> =>
    (await cast.coordinator.get(`/statistics/${what}`)).body;

  const block = (page: Page, title: string): Locator => page.getByRole('region', { name: title });

  it('says what the API counts', async () => {
    const page = await opened();
    const { open, critical, overdue, deadlines } = await statistics('overview');
    const kept = deadlines.filter(({ kind }: any) => kind === 'acknowledge');
    const [settled, good] = ['settled', 'kept'].map((name) =>
      kept.reduce((sum: number, one: any) => sum + Number(one[name]), 0),
    );
    const shown = await page.locator('ul:has-text("Thời gian khôi phục") > li b').allTextContents();
    expect(shown.slice(0, 3)).toEqual([open, critical, overdue].map((one) => `${one.current}`));
    expect(shown[3]).toBe(`${String(Math.round((good / settled) * 1000) / 10).replace('.', ',')}%`);

    const { items } = await statistics('districts');
    const tiles = block(page, 'Bản đồ theo địa bàn').locator('ol > li b');
    const sum = (await tiles.allTextContents()).reduce((all, one) => all + Number(one), 0);
    expect(await tiles.count()).toBe(17);
    expect(sum).toBe(items.reduce((all: number, one: any) => all + Number(one.open), 0));

    const { days } = await statistics('daily');
    const bars = block(page, 'Sự cố theo ngày').locator('figure ol a');
    const named = await bars.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    expect(named.map(countIn)).toEqual(
      days.map(({ reported }: any) => Object.values<number>(reported).reduce((a, b) => a + b, 0)),
    );
  });

  it('leads from every number to as many cases', async () => {
    const page = await opened();
    for (const side of ['Cơ quan nhiều sự cố nhất', 'Tỷ lệ đúng hạn theo mức']) {
      await block(page, side)
        .getByRole('button', { name: /^Xem dạng bảng/ })
        .click();
    }
    const links = await page.locator('main a[href^="/dieu-phoi"]').evaluateAll((all) =>
      all.map((one) => ({
        href: one.getAttribute('href') ?? '',
        says:
          one.getAttribute('aria-label') ?? one.querySelector('b')?.textContent ?? one.textContent,
      })),
    );
    const counts = new Map(
      links.flatMap(({ href, says }) => {
        const count = countIn(says);
        return count === null || count === 0 ? [] : [[href, count] as const];
      }),
    );
    // Figures, days, districts, agencies, shares and ages: each kind of number is among them.
    expect(counts.size).toBeGreaterThan(40);
    const wrong = [];
    for (const [href, count] of sampled([...counts])) {
      const rows = await casesAt(page, href);
      if (rows !== count) wrong.push({ href, count, rows });
    }
    expect(wrong).toEqual([]);
  }, 180_000);

  it('is a table too, and a file that a spreadsheet can read', async () => {
    const page = await opened();
    const agencies = block(page, 'Cơ quan nhiều sự cố nhất');
    await agencies.getByRole('button', { name: /^Xem dạng bảng/ }).click();
    const rows = agencies.getByRole('row');
    const { units } = await statistics('agencies');
    expect(await rows.count()).toBe(Number(units.length) + 1);
    const saved = page.waitForEvent('download');
    await agencies.getByRole('button', { name: /^CSV/ }).click();
    const file = await saved;
    expect(file.suggestedFilename()).toBe('theo-co-quan.csv');
    const text = readFileSync(await file.path(), 'utf8');
    expect(text.startsWith('\uFEFFĐơn vị báo cáo,Đang mở,Rất cao,')).toBe(true);
    const cells = await rows.nth(1).locator('th, td').allTextContents();
    expect(text.split('\r\n')[1]).toBe(cells.join(','));
  });

  it('has its span of time and its unit in the address', async () => {
    const page = await opened();
    const whole = await openNow(page);
    await page.getByText('30 ngày', { exact: true }).click();
    await page.waitForURL('**/bang-dieu-hanh?days=30');
    const bars = block(page, 'Sự cố theo ngày').locator('figure ol a');
    await eventually('there are as many bars as days', async () => (await bars.count()) === 30);
    await page.getByRole('combobox', { name: 'Đơn vị báo cáo' }).fill('chu prong');
    await page.getByRole('option', { name: 'Ủy ban nhân dân huyện Chư Prông' }).click();
    await page.waitForURL(/unit=GL-UBND-632/);
    const own = (await statistics('overview?agency=GL-UBND-632')).open.current;
    expect(own).toBeLessThan(whole);
    await eventually('only its cases are counted', async () => (await openNow(page)) === own);
    await page.reload();
    await eventually('they are again', async () => (await openNow(page)) === own);
    expect(await casesAt(page, await hrefOfOpen(page))).toBe(own);
  });

  it('is walked through by the keyboard, each bar saying its numbers', async () => {
    const page = await opened();
    const figure = block(page, 'Sự cố theo ngày').locator('figure');
    await figure.locator('a[tabindex="0"]').focus();
    const last = await page.locator(':focus').getAttribute('aria-label');
    await page.keyboard.press('ArrowLeft');
    const before = await page.locator(':focus').getAttribute('aria-label');
    expect(before).not.toBe(last);
    const [day = ''] = /^\d\d\/\d\d/.exec(before ?? '') ?? [];
    await figure.locator('b').filter({ hasText: day }).waitFor();
    const read = await figure.locator('dd').allTextContents();
    expect(read.reduce((sum, one) => sum + Number(one), 0)).toBe(countIn(before));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/dieu-phoi?**');
    expect(visitor.complaints).toEqual([]);
  });

  const figures = (page: Page) => page.getByRole('listitem').filter({ hasText: 'Đang mở' }).first();

  const openNow = async (page: Page): Promise<number> =>
    Number(await figures(page).locator('b').textContent());

  const hrefOfOpen = async (page: Page): Promise<string> =>
    (await figures(page).locator('b a').getAttribute('href')) ?? '';
});

/** `24/11: 5 sự cố. …`, `lỡ 2 trong 9`, `Nhận 3`, `7`; null for what is no count: `94,2%`, `Xem danh sách`. */
function countIn(says: string | null | undefined): number | null {
  const text = (says ?? '').replace(/^\d\d\/\d\d: /, '');
  const [, count] = /^(?:lỡ |Nhận |Kết thúc )?(\d+)(?![\d,%])/.exec(text) ?? [];
  return count === undefined ? null : Number(count);
}

/** Every third, and all that count what was missed or is open: a browser opens each of them. */
const sampled = <T extends readonly [string, number]>(all: readonly T[]): readonly T[] =>
  all.filter(([href], i) => i % 3 === 0 || /missed|overdue|district/.test(href));

/** As many as the queue that this leads to asks for and is given. */
async function casesAt(page: Page, href: string): Promise<number> {
  const given = page.waitForResponse((answer) => answer.url().includes('/api/v1/incidents?'));
  await page.goto(href);
  const { items, nextCursor } = await (await given).json();
  expect(nextCursor).toBeNull();
  return items.length;
}
