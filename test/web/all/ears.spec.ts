import { type Page } from 'playwright-core';
import { type Cast, castOf } from '../../support/cast.js';
import { caseIn } from '../../support/cases.js';
import { type Case } from '../../support/reports.js';
import { DESKTOP, PHONE, type Visit, type Visitor, Visitors } from '../support/browser.js';
import { Hands } from '../support/hands.js';
import { coveredOnTheWay, cutOff, spaceOut } from '../support/reading.js';
import { atRest } from '../support/rest.js';
import { press } from '../support/press.js';

const NOBODY = 'somebody without an account';

/** Each page with whose it is; {code} is a case. */
const PAGES = [
  [NOBODY, '/bao-cao'],
  [NOBODY, '/dang-nhap'],
  [NOBODY, '/theo-doi/{code}'],
  ['reporter', '/don-vi'],
  ['reporter', '/bao-cao'],
  ['coordinator', '/dieu-phoi?view=all'],
  ['coordinator', '/su-co/{code}'],
  ['coordinator', '/su-co/{code}?tab=tasks'],
  ['coordinator', '/su-co/{code}?tab=rating'],
  ['supervisor', '/bang-dieu-hanh'],
  ['coordinator', '/truc'],
  ['admin', '/quan-tri/phan-luong'],
  ['admin', '/quan-tri/nguoi-dung'],
  ['admin', '/quan-tri/kiem-chung'],
  ['reporter', '/tai-khoan'],
] as const;

// A page of 1280 by 1024 pixels at twice and at four times its size (WCAG 1.4.10).
const LARGE = { width: 640, height: 512 };
const LARGEST = { width: 320, height: 256 };

describe('who hears the pages', () => {
  let visitors: Visitors;
  let cast: Cast;
  let incident: Case;
  beforeAll(async () => {
    visitors = await Visitors.start();
    cast = await castOf(visitors.app);
    incident = await caseIn(visitors.app, cast, 'triage', { severity: 'critical' });
  });
  afterAll(() => visitors.stop());

  const someone = async (username: string, path: string, visit: Visit = {}): Promise<Visitor> => {
    const visitor = await visitors.visitor(visit);
    if (username !== NOBODY) await visitor.enter(username);
    await visitor.page.goto(path.replace('{code}', incident.code));
    await atRest(visitor.page, visitor.traffic);
    return visitor;
  };
  const heard = (page: Page, words: string | RegExp) =>
    page.getByRole('status').filter({ hasText: words }).first().waitFor();
  const focused = (page: Page): Promise<string> => page.evaluate('document.activeElement.id');

  it('is told where a link has led, and goes on from there', async () => {
    const { page, traffic } = await someone('coordinator', '/dieu-phoi?view=all');
    expect(await focused(page)).toBe('');
    await new Hands(page).press('j', 'Enter');
    await heard(page, new RegExp(`^${incident.code} .+`));
    expect(await focused(page)).toBe('main');
    await atRest(page, traffic);
    await new Hands(page).press('Tab');
    expect(await page.evaluate('document.activeElement.ariaLabel')).toBe('Về danh sách');
    await page.goBack();
    await heard(page, /^Hàng đợi phân loại$/);
    await page.locator(`[data-code="${incident.code}"] a:focus`).waitFor();
  });

  it('stands where it was pressed when the desk says no', async () => {
    const { code } = await caseIn(visitors.app, cast, 'submitted', { severity: 'low' });
    const { page } = await someone('coordinator', `/su-co/${code}`);
    await page.route('**/transitions', async (route) => {
      if (route.request().method() === 'GET') return route.continue();
      await page.waitForTimeout(500);
      return route.abort();
    });
    await page.getByRole('button', { name: 'Tiếp nhận', exact: true }).press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Tiếp nhận');
  });

  it('hears what comes, what is chosen, and that the line is lost', async () => {
    const { page, context } = await someone('coordinator', '/dieu-phoi?view=all');
    await page.getByText('Trực tiếp').waitFor();
    await caseIn(visitors.app, cast, 'submitted', { severity: 'low' });
    await heard(page, '1 sự cố mới');
    await new Hands(page).press('j', 'x');
    await heard(page, 'Đã chọn 1');
    await context.setOffline(true);
    await heard(page, 'Mất kết nối');
    await context.setOffline(false);
    await heard(page, 'Trực tiếp');
  });

  it('hears how much time there is in words, and no clock that ticks by itself', async () => {
    const { page } = await someone('coordinator', '/dieu-phoi?view=all');
    const row = page.getByRole('row').filter({ hasText: incident.code });
    const said = await row.ariaSnapshot();
    expect(said).toMatch(/cell "còn (\d+ (ngày|giờ|phút|giây) ?){1,2}, /);
    expect(said).toMatch(new RegExp(`rowheader "${incident.code}"`));
    expect(said).not.toMatch(/\d+[gp]\b/);
    await page.goto(`/su-co/${incident.code}`);
    const clocks = page.getByRole('list', { name: 'Các thời hạn' });
    await clocks.getByRole('listitem').first().waitFor();
    expect(await clocks.ariaSnapshot()).toMatch(/còn (\d+ (ngày|giờ|phút|giây) ?){1,2}/);
    const loud = page.locator('[aria-live], [role=status], [role=alert], [role=timer]');
    expect(await loud.filter({ has: page.locator('[style*="--used"]') }).count()).toBe(0);
  });

  it('knows of each number of the dashboard what it counts, also away from its place', async () => {
    const { page } = await someone('supervisor', '/bang-dieu-hanh');
    const links = page.getByRole('main').getByRole('link');
    const named = await links.evaluateAll((all) =>
      all.map((one) => one.getAttribute('aria-label') ?? one.textContent ?? ''),
    );
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((name) => !/\p{L}{2}/u.test(name))).toEqual([]);
    for (const name of ['Bản đồ theo địa bàn', 'Sự cố theo ngày']) {
      const block = page.getByRole('region', { name });
      await block.getByRole('button', { name: /^Xem dạng bảng/ }).click();
      expect(await block.getByRole('columnheader').count()).toBeGreaterThan(1);
      expect(await block.getByRole('rowheader').count()).toBeGreaterThan(10);
    }
  });

  it('is brought to what is missing, and hears it at its field', async () => {
    const { page } = await someone(NOBODY, '/bao-cao');
    await press(page, 'Kiểm tra và gửi');
    await page.getByRole('alert').filter({ hasText: 'Cần bổ sung' }).waitFor();
    expect(await focused(page)).toBe('faults');
    const field = page.getByLabel('Mô tả ngắn gọn');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    const by = (await field.getAttribute('aria-describedby')) ?? '';
    const words = by.split(' ').map((id) => page.locator(`[id="${id}"]`).textContent());
    expect((await Promise.all(words)).join(' ')).toContain('Mô tả ít nhất 10 ký tự');
  });

  describe.each(PAGES)('as %s at %s', (who, path) => {
    it('sees where the focus is, and loses no word, however large it is and however far apart', async () => {
      const { page } = await someone(who, path, { viewport: LARGE });
      const covered = await coveredOnTheWay(page);
      await page.setViewportSize(LARGEST);
      const cut = [await cutOff(page)];
      await spaceOut(page);
      for (const viewport of [DESKTOP, PHONE]) {
        await page.setViewportSize(viewport);
        cut.push(await cutOff(page));
      }
      expect({ covered, cut }).toEqual({ covered: [], cut: [[], [], []] });
      await page.context().close();
    }, 60_000);
  });
});
