import { readFileSync } from 'node:fs';
import { type Locator, type Page } from 'playwright-core';
import { eventually } from '../../support/eventually.js';
import { type Visitor } from '../support/browser.js';
import { fillTwoWeeks } from '../support/past.js';
import { openOffice } from '../support/office.js';

const HERE = '/bang-dieu-hanh';

describe('the dashboard', () => {
  const office = openOffice();
  let visitor: Visitor;
  beforeAll(async () => {
    await fillTwoWeeks(office.visitors, office.cast);
    visitor = await (await office.visitor()).enter('coordinator');
  }, 120_000);

  async function opened(query = ''): Promise<Page> {
    await visitor.page.goto(`${HERE}${query}`);
    await visitor.page.getByRole('heading', { name: 'Sự cố theo ngày' }).waitFor();
    return visitor.page;
  }

  const statistics = async (what: string): Promise<any> =>
    (await office.cast.coordinator.get(`/statistics/${what}`)).body;

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
    const counts = new Map(await countsOn(page));
    const collect = async () => {
      for (const [href, count] of await countsOn(page)) counts.set(href, count);
    };
    for (const other of ['Ngăn chặn', 'Khôi phục', 'Cơ quan chủ trì']) {
      await page.locator('label').filter({ hasText: other }).first().click();
      await collect();
    }
    const asTable = page.getByRole('button', { name: /^Xem dạng bảng/ });
    for (let i = 0; i < (await asTable.count()); i++) await asTable.nth(i).click();
    await collect();
    // Figures, days, districts, agencies, deadlines and ages, those that are nought too.
    expect(counts.size).toBeGreaterThan(150);
    expect([...counts.keys()].filter((href) => href.includes('missedSeverity'))).not.toEqual([]);
    const wrong = [];
    await page.goto('/dieu-phoi?view=mine');
    // Once it has what it asked for, so that nothing of it comes in between.
    await page.getByRole('status').filter({ hasText: 'sự cố' }).waitFor();
    await page.getByText('Trực tiếp').waitFor();
    for (const [href, count] of counts) {
      const rows = await casesAt(page, href, 'there');
      if (rows !== count) wrong.push({ href, count, rows });
    }
    expect(wrong).toEqual([]);
  }, 300_000);

  it('says of what was missed how many cases it was, where one has missed several', async () => {
    const page = await opened('?days=30');
    await block(page, 'Tỷ lệ đúng hạn theo mức')
      .getByRole('button', { name: /^Xem dạng bảng/ })
      .click();
    const { deadlines } = await statistics(`overview?from=${daysAgo(29)}`);
    const rows = block(page, 'Tỷ lệ đúng hạn theo mức').locator('tbody tr');
    const said = (await rows.locator('td').allTextContents()).map(Number);
    const [missed, cases] = [2, 3].map((at) =>
      said.filter((_, i) => i % 4 === at).reduce((sum, one) => sum + one, 0),
    );
    const total = (of: (one: any) => number) =>
      deadlines.reduce((sum: number, one: any) => sum + of(one), 0);
    expect(missed).toBe(total(({ settled, kept }) => settled - kept));
    expect(cases).toBe(total(({ missedIncidents }) => missedIncidents));
  });

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

/** `24/11: 5 sự cố. …`, `2 sự cố`, `Nhận 3`, `7`; null for what is no count: `94,2%`, `Xem danh sách`. */
function countIn(says: string | null | undefined): number | null {
  const text = (says ?? '').replace(/^[^:]+: /, '');
  const [, count] = /^(?:Nhận |Kết thúc )?(\d+)(?![\d,%])/.exec(text) ?? [];
  return count === undefined ? null : Number(count);
}

const daysAgo = (days: number): string =>
  new Date(Date.now() + 7 * 3_600_000 - days * 86_400_000).toISOString().slice(0, 10);

/** What each link to the queue says that it counts. */
async function countsOn(page: Page): Promise<(readonly [string, number])[]> {
  const links = await page.locator('main a[href^="/dieu-phoi"]').evaluateAll((all) =>
    all.map((one) => ({
      href: one.getAttribute('href') ?? '',
      says:
        one.getAttribute('aria-label') ?? one.querySelector('b')?.textContent ?? one.textContent,
    })),
  );
  return links.flatMap(({ href, says }) => {
    const count = countIn(says);
    return count === null ? [] : [[href, count] as const];
  });
}

/** As many as the queue that this leads to asks for and is given; `there`: from the queue, without loading the page. */
async function casesAt(page: Page, href: string, from?: 'there'): Promise<number> {
  const given = page.waitForResponse((answer) => answer.url().includes('/api/v1/incidents?'));
  if (from === 'there') await page.evaluate(`history.pushState(null, '', ${JSON.stringify(href)})`);
  else await page.goto(href);
  const { items, nextCursor } = await (await given).json();
  expect(nextCursor).toBeNull();
  return items.length;
}
