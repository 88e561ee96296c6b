import { type Page } from 'playwright-core';
import { type Cast } from '../../support/cast.js';
import { eventually } from '../../support/eventually.js';
import { PHONE, type Visitor } from '../support/browser.js';
import { press } from '../support/press.js';
import { fillIn, OWN_COMPUTERS } from '../support/report.js';
import { openOffice } from '../support/office.js';

const STORY = 'Trang chủ hiện nội dung lạ từ sáng nay, chưa rõ vì sao.';
const PICTURE = { name: 'ảnh màn hình.png', mimeType: 'image/png', buffer: Buffer.from('x') };

// A telephone that keeps nothing: a full disk, or a private window.
const KEEPS_NOTHING = `for (const [kind, way] of [[IDBObjectStore, 'put'], [Storage, 'setItem']])
  kind.prototype[way] = () => { throw new DOMException('full', 'QuotaExceededError'); };`;

const TOMORROW = `{ const Now = Date, ahead = 86_400_000;
  Date = class extends Now {
    constructor(...given) { given.length ? super(...given) : super(Now.now() + ahead); }
    static now() { return Now.now() + ahead; }
  }; }`;

describe('an officer for whom much goes wrong', () => {
  const office = openOffice();

  const come = async (page: Page): Promise<void> => {
    await page.goto('/bao-cao');
    await page.getByRole('group', { name: 'Loại sự cố' }).waitFor();
  };
  const officer = async (script = ''): Promise<Visitor> => {
    const visitor = await (await office.visitor({ viewport: PHONE })).enter('reporter2');
    await visitor.context.addInitScript({ content: script });
    await come(visitor.page);
    return visitor;
  };
  const reports = async (by: keyof Cast = 'coordinator'): Promise<any[]> =>
    (await office.cast[by].get('/incidents?limit=200')).body.items;
  const arrived = async (page: Page): Promise<string> => {
    await page.waitForURL('**/theo-doi/*', { timeout: 50_000 });
    return /SC-\d{4}-\d+/.exec(page.url())?.[0] ?? '';
  };
  const heading = (page: Page, name: string) =>
    page.getByRole('heading', { level: 1, name }).waitFor();
  const toCheck = async (page: Page, story = STORY): Promise<void> => {
    await fillIn(page, story, OWN_COMPUTERS);
    await press(page, 'Kiểm tra và gửi');
    await heading(page, 'Kiểm tra trước khi gửi');
  };
  const keyOf = (page: Page) =>
    page.evaluate<string | null>(`JSON.parse(sessionStorage.getItem('report.tab'))?.key ?? null`);

  it('goes one step back by the button of the browser, and never to what has been sent', async () => {
    const { page, complaints } = await officer();
    await toCheck(page);
    await page.goBack();
    await heading(page, 'Báo cáo sự cố an toàn thông tin');
    expect(await page.locator('#f-description').inputValue()).toBe(STORY);
    await page.goForward();
    await heading(page, 'Kiểm tra trước khi gửi');
    await press(page, 'Gửi báo cáo');
    await arrived(page);
    await page.goBack();
    await heading(page, 'Báo cáo sự cố an toàn thông tin');
    expect(await page.locator('#f-description').inputValue()).toBe('');
    expect(complaints).toEqual([]);
  });

  it('has two windows open, and sends two reports', async () => {
    const { page, context } = await officer();
    await page.locator('#f-description').fill(STORY);
    await page.locator('input[type=file]').first().setInputFiles(PICTURE);
    await page.getByText(/^Đã lưu nháp trên máy này lúc/).waitFor();
    const other = await context.newPage();
    await come(other);
    expect(await other.locator('#f-description').inputValue()).toBe(STORY);
    await other.locator('#f-description').fill('Máy chủ thư điện tử rất chậm từ trưa.');
    const key = await keyOf(page);
    await eventually('the second has a key of its own', async () => {
      const own = await keyOf(other);
      return own !== null && own !== key;
    });
    // What was chosen for the first stands with the second as well.
    await other.getByText(PICTURE.name).waitFor();
    await toCheck(other, 'Máy chủ thư điện tử rất chậm từ trưa.');
    await press(other, 'Gửi báo cáo');
    const second = await arrived(other);
    await page.reload();
    await toCheck(page);
    expect(await keyOf(page)).toBe(key);
    await page.getByText(PICTURE.name).waitFor();
    await press(page, 'Gửi báo cáo');
    expect(await arrived(page)).not.toBe(second);
  });

  it('closes the page while it sends: it goes once, and is no draft any more', async () => {
    const before = (await reports()).length;
    const { page, context } = await officer();
    await toCheck(page);
    let isHeld: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (isHeld = resolve));
    let posts = 0;
    await context.route('**/api/v1/incidents', async (route) => {
      if (route.request().method() !== 'POST' || posts++ > 0) return route.fallback();
      isHeld();
      return undefined;
    });
    await press(page, 'Gửi báo cáo');
    await held;
    await page.close();
    const again = await context.newPage();
    await come(again);
    await again.getByText(/^Đã gửi: SC-/).waitFor();
    await eventually('the draft is gone', async () => {
      return (await again.evaluate(`localStorage.getItem('report.draft')`)) === null;
    });
    expect(await again.locator('#f-description').inputValue()).toBe('');
    expect(await reports()).toHaveLength(before + 1);
  });

  it('is told that the draft has gone before, and may send it as another', async () => {
    const { page, context } = await officer();
    await toCheck(page);
    const before = await reports();
    const keys: string[] = [];
    await context.route('**/api/v1/incidents', async (route) => {
      const { 'idempotency-key': key = '' } = route.request().headers();
      if (route.request().method() !== 'POST') return route.fallback();
      keys.push(key);
      if (keys.length > 1) return route.fallback();
      // As another window has sent it, in other words.
      const body = { ...route.request().postDataJSON(), title: 'Từ một cửa sổ khác' };
      const headers = { ...route.request().headers(), 'content-length': undefined };
      await route.fetch({ postData: JSON.stringify(body), headers: headers as never });
      return route.fallback();
    });
    await press(page, 'Gửi báo cáo');
    await page.getByRole('alert').filter({ hasText: 'đã được gửi từ trước' }).waitFor();
    await press(page, 'Gửi báo cáo');
    await arrived(page);
    expect(new Set(keys).size).toBe(2);
    expect(await reports()).toHaveLength(before.length + 2);
  });

  it('has a telephone that keeps nothing: it is said, and report and files go all the same', async () => {
    const { page, context, complaints } = await officer(KEEPS_NOTHING);
    await page.locator('input[type=file]').first().setInputFiles(PICTURE);
    await page.getByText(PICTURE.name).waitFor();
    await toCheck(page);
    await context.setOffline(true);
    await press(page, 'Gửi báo cáo');
    await page.getByText('đừng đóng trang trước khi gửi xong', { exact: false }).waitFor();
    await context.setOffline(false);
    const code = await arrived(page);
    await page
      .getByText(/Đã gửi \d\d:\d\d/)
      .first()
      .waitFor();
    const { body } = await office.cast.reporter2.get(`/incidents/${code}/attachments`);
    expect(body.items.map(({ name }: { name: string }) => name)).toEqual([PICTURE.name]);
    expect(complaints).toEqual([]);
  });

  it('without an account has a clock that is a day ahead, and reports what was seen just now', async () => {
    const { page, context } = await office.visitor({ viewport: PHONE });
    await context.addInitScript({ content: TOMORROW });
    await come(page);
    await fillIn(page, STORY, OWN_COMPUTERS);
    await page.getByLabel('Họ và tên').fill('Rơ Lan Hương');
    await page.getByRole('combobox', { name: 'Đơn vị' }).fill('uy ban chu se');
    await page.getByRole('option', { name: 'Ủy ban nhân dân huyện Chư Sê' }).click();
    await press(page, 'Kiểm tra và gửi');
    await press(page, 'Gửi báo cáo');
    const { body } = await office.cast.coordinator.get(`/incidents/${await arrived(page)}`);
    expect(Math.abs(Date.parse(body.detectedAt) - Date.parse(body.reportedAt))).toBeLessThan(
      3_600_000,
    );
  });
});
