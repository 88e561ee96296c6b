import { type BrowserContext, type Page } from 'playwright-core';
import { type Cast } from '../../support/cast.js';
import { caseIn } from '../../support/cases.js';
import { DEMO_PASSWORD } from '../../support/environment.js';
import { PHONE, type Visitor } from '../support/browser.js';
import { choose, fillIn, OWN_COMPUTERS } from '../support/report.js';
import { openOffice } from '../support/office.js';
import { press } from '../support/press.js';

const STORY = 'Trang chủ hiện nội dung lạ từ sáng nay, chưa rõ vì sao.';

const office = openOffice();

const officer = async (username = 'reporter2'): Promise<Visitor> => {
  const visitor = await (await office.visitor({ viewport: PHONE })).enter(username);
  await visitor.page.goto('/bao-cao');
  await visitor.page.getByRole('group', { name: 'Loại sự cố' }).waitFor();
  return visitor;
};
const reports = async (by: keyof Cast = 'coordinator'): Promise<any[]> =>
  (await office.cast[by].get('/incidents?limit=200')).body.items;
const focused = (page: Page) => page.evaluate('document.activeElement.id');
const arrived = async (page: Page): Promise<string> => {
  await page.waitForURL('**/theo-doi/*', { timeout: 50_000 });
  return /SC-\d{4}-\d+/.exec(page.url())?.[0] ?? '';
};

/** Counts what the page sends as a report, and under which keys. */
async function watched(context: BrowserContext) {
  const seen = { attempts: 0, keys: new Set<string>() };
  await context.route('**/api/v1/incidents', async (route) => {
    if (route.request().method() === 'POST') {
      seen.attempts++;
      seen.keys.add(route.request().headers()['idempotency-key'] ?? 'none');
    }
    return route.fallback();
  });
  return seen;
}

describe('an officer who reports', () => {
  it('is told what is missing, all of it, each with the way to its field', async () => {
    const { page, complaints } = await officer();
    await press(page, 'Kiểm tra và gửi');
    const summary = page.locator('#faults');
    await summary.filter({ hasText: 'Cần bổ sung 8 mục trước khi gửi' }).waitFor();
    expect(await focused(page)).toBe('faults');
    expect(await page.title()).toMatch(/^⚠ /);
    const links = await summary.getByRole('link').allTextContents();
    expect(links).toHaveLength(8);
    await summary.getByRole('link', { name: 'Mô tả ít nhất 10 ký tự' }).click();
    expect(await focused(page)).toBe('f-description');
    // The same words stand beside the field, and go when it is mended.
    await page.locator('#f-description-error').waitFor();
    await page.keyboard.type(STORY);
    await page.locator('#f-description-error').waitFor({ state: 'hidden' });
    expect(await summary.getByRole('link').count()).toBe(7);
    expect(complaints).toEqual([]);
  });

  it('sees the level and its reasons while answering, and at the worst whom to call', async () => {
    const { page } = await officer();
    await choose(page, 'Dịch vụ, công việc có bị gián đoạn không?', 'Ngừng một phần');
    const live = page.locator('[aria-live=polite]').filter({ hasText: /^Mức độ dự kiến: / });
    await live.waitFor();
    const first = await live.textContent();
    await choose(page, 'Dịch vụ, công việc có bị gián đoạn không?', 'Mất quyền điều khiển');
    await choose(page, 'Dữ liệu có bị lộ, sửa hoặc mất không?', 'Bí mật nhà nước');
    await page.locator('[aria-live=polite]').filter({ hasText: 'Rất cao' }).waitFor();
    expect(await live.textContent()).not.toBe(first);
    await page.getByRole('button', { name: /Xem lý do/ }).click();
    const sheet = page.getByRole('dialog', { name: 'Mức độ dự kiến' });
    const call = sheet.getByRole('link', { name: /gọi ngay trực ban/ });
    expect(await call.getAttribute('href')).toBe('tel:02690000000');
    await sheet.getByText('Dịch vụ', { exact: false }).first().waitFor();
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
    // Of what is secret nothing stays on the machine.
    expect(await page.evaluate(`localStorage.getItem('report.draft')`)).toBeNull();
  });

  it('types the day first, whatever the browser speaks, and the desk reads it so', async () => {
    const { page, complaints } = await officer();
    const day = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10);
    await fillIn(page, `${STORY} Thấy từ hôm kia.`, OWN_COMPUTERS);
    await choose(page, 'Phát hiện lúc nào?', 'Lúc khác');
    await page.locator('#f-time').pressSequentially(day.split('-').reverse().join(''));
    await page.locator('#f-time-of-day').pressSequentially('7h5');
    await press(page, 'Kiểm tra và gửi');
    await page.locator('#faults').getByRole('link').waitFor();
    await page.locator('#f-time-of-day').fill('7h05');
    await press(page, 'Kiểm tra và gửi');
    await press(page, 'Gửi báo cáo');
    const { body } = await office.cast.coordinator.get(`/incidents/${await arrived(page)}`);
    expect(body.detectedAt).toBe(`${day}T00:05:00.000Z`);
    expect(complaints).toEqual([]);
  });

  it('finds a draft again after a reload, and can throw it away', async () => {
    const { page } = await officer();
    await page.getByLabel('Mô tả ngắn gọn').fill(STORY);
    await choose(page, 'Loại sự cố', 'Lừa đảo, giả mạo');
    await page.getByText(/^Đã lưu nháp trên máy này lúc/).waitFor();
    await page.reload();
    await page.getByText(/^Đây là bản nháp lưu lúc/).waitFor();
    expect(await page.getByLabel('Mô tả ngắn gọn').inputValue()).toBe(STORY);
    expect(await page.getByLabel('Lừa đảo, giả mạo').isChecked()).toBe(true);
    await press(page, 'Xóa nháp');
    await page.getByText(/^Đây là bản nháp/).waitFor({ state: 'hidden' });
    expect(await page.getByLabel('Mô tả ngắn gọn').inputValue()).toBe('');
    await page.reload();
    await page.getByRole('group', { name: 'Loại sự cố' }).waitFor();
    expect(await page.getByText(/^Đây là bản nháp/).count()).toBe(0);
  });

  it('keeps what was typed in another language', async () => {
    const { page } = await officer();
    await page.getByLabel('Mô tả ngắn gọn').fill('Siu Blĕch báo: máy chủ chậm.');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: /Report/ }).waitFor();
    expect(await page.locator('#f-description').inputValue()).toBe('Siu Blĕch báo: máy chủ chậm.');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('is asked for a better title where it stands, before anything is sent', async () => {
    const { page, context } = await officer();
    const seen = await watched(context);
    await fillIn(page, STORY, OWN_COMPUTERS);
    await press(page, 'Kiểm tra và gửi');
    const title = page.getByLabel('Tiêu đề');
    await title.fill('Lỗi');
    await press(page, 'Gửi báo cáo');
    await page.getByText('Tiêu đề ít nhất 5 ký tự').waitFor();
    expect(await focused(page)).toBe('f-title');
    expect(seen.attempts).toBe(0);
    await title.fill('Lỗi máy kế toán');
    await press(page, 'Gửi báo cáo');
    const code = await arrived(page);
    const { body } = await office.cast.reporter2.get(`/incidents/${code}`);
    expect(body.title).toBe('Lỗi máy kế toán');
  });

  it('may go to the case that is it, or send theirs as another', async () => {
    const { code } = await caseIn(office.app, office.cast, 'submitted');
    const { page, context, complaints } = await officer('reporter');
    const seen = await watched(context);
    await fillIn(page, STORY);
    await press(page, 'Kiểm tra và gửi');
    const likely = page.getByRole('region', { name: 'Có thể sự cố này đã được báo' });
    await likely.getByText(code).first().waitFor();
    await likely.getByRole('link', { name: `Mở và bổ sung ${code}` }).click();
    await page.waitForURL(`**/theo-doi/${code}`);
    await page.getByLabel('Tin nhắn').fill('Máy chủ dự phòng cũng bị.');
    await press(page, 'Gửi tin');
    await page.getByRole('listitem').filter({ hasText: 'Máy chủ dự phòng cũng bị.' }).waitFor();
    expect(seen.attempts).toBe(0);

    // What was written is still there for whoever finds that it was another after all.
    await page.goto('/bao-cao');
    expect(await page.getByLabel('Mô tả ngắn gọn').inputValue()).toBe(STORY);
    await page.getByLabel('Số điện thoại để điều phối viên gọi').fill('0269 385 1234');
    await press(page, 'Kiểm tra và gửi');
    await press(page, 'Gửi báo cáo');
    const sent = await arrived(page);
    expect(sent).not.toBe(code);
    expect(seen.attempts).toBe(1);
    expect(complaints).toEqual([]);
  });
});

describe('a report that does not go at once', () => {
  it('waits without a network, goes by itself under its key, and arrives once', async () => {
    const before = (await reports()).length;
    const { page, context, complaints } = await officer();
    const seen = await watched(context);
    let lost = false;
    await context.route('**/api/v1/incidents', async (route) => {
      if (route.request().method() !== 'POST' || lost) return route.fallback();
      // The first answer is lost on the way back: the desk has the report, the telephone does not know.
      lost = true;
      seen.attempts++;
      seen.keys.add(route.request().headers()['idempotency-key'] ?? 'none');
      await route.fetch();
      return route.abort('connectionreset');
    });
    await fillIn(page, STORY, OWN_COMPUTERS);
    await press(page, 'Kiểm tra và gửi');
    await context.setOffline(true);
    await press(page, 'Gửi báo cáo');
    await page.getByRole('heading', { name: 'Báo cáo đang chờ gửi' }).waitFor();
    await page.getByText('Chưa gửi được, sẽ tự gửi khi có mạng').waitFor();
    expect(seen.attempts).toBe(0);
    expect(await reports()).toHaveLength(before);
    await context.setOffline(false);
    await arrived(page);
    expect(seen.attempts).toBe(2);
    expect([...seen.keys]).toEqual([expect.stringMatching(/^[\w-]{20,}$/)]);
    expect(await reports()).toHaveLength(before + 1);
    expect(complaints).toEqual([]);
  });

  it('waits for the one whose session has ended, who signs in, and arrives once', async () => {
    const before = (await reports()).length;
    const { page } = await officer();
    await fillIn(page, STORY, OWN_COMPUTERS);
    await press(page, 'Kiểm tra và gửi');
    expect((await office.cast.reporter2.post('/auth/logout', { everywhere: true })).status).toBe(
      204,
    );
    office.cast = { ...office.cast, reporter2: await office.app.as('reporter2') };
    await press(page, 'Gửi báo cáo');
    await page.getByText('Chưa gửi được: phiên đã hết, hãy đăng nhập để gửi').waitFor();
    expect(await reports()).toHaveLength(before);
    await page.getByRole('status').getByRole('link', { name: 'Đăng nhập' }).click();
    await page.getByLabel('Tên đăng nhập').fill('reporter2');
    await page.getByLabel('Mật khẩu', { exact: true }).fill(DEMO_PASSWORD);
    await press(page, 'Đăng nhập');
    await page.waitForURL('**/bao-cao');
    await page.getByText(/^Đã gửi: SC-/).waitFor();
    expect(await reports()).toHaveLength(before + 1);
    await press(page, 'Theo dõi');
    await arrived(page);
  });
});
