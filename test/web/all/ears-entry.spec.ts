import { type Page } from 'playwright-core';
import { Guest } from '../../support/guests.js';
import { caseIn } from '../../support/cases.js';
import { PHONE, type Visitor } from '../support/browser.js';
import { Hands } from '../support/hands.js';
import { fillIn, OWN_COMPUTERS } from '../support/report.js';
import { openOffice } from '../support/office.js';
import { press } from '../support/press.js';
import { answering } from '../support/states.js';

const SECOND = {
  ...{ type: '/problems/auth/second-factor-needed', status: 401, title: 'Cần bước hai' },
  ...{ detail: 'Nhập mã xác nhận.', challenge: 'x', methods: ['totp', 'passkey'] },
};
const WRONG_CODE = {
  ...{ type: '/problems/auth/wrong-second-factor', status: 401, title: 'Mã sai' },
  detail: 'Mã không đúng.',
};
const CODES = Array.from({ length: 10 }, (_, i) => `k7mq-${1000 + 37 * i}-vt`);

/** What the focus is on, as it is read out there: its name, and what is said of it. */
const HEARD = `(() => {
  const { activeElement: it } = document;
  if (!it || it === document.body) return 'nothing';
  const name = it.getAttribute('aria-label') ?? it.labels?.[0]?.textContent ?? it.textContent;
  const more = (it.getAttribute('aria-describedby') ?? '').split(' ');
  const said = more.map((id) => document.getElementById(id)?.textContent ?? '');
  return [name, ...said].map((words) => words.trim()).filter(Boolean).join(', ');
})()` as unknown as () => string;

/** Who sees nothing goes by what is read out: where the focus goes, and what is said meanwhile. */
describe('who hears the way in and the way of a report', () => {
  const office = openOffice();
  const heard = (page: Page): Promise<string> => page.evaluate(HEARD);
  const at = async (path: string): Promise<Visitor> => {
    const visitor = await office.visitor({ viewport: PHONE });
    await visitor.page.goto(path);
    await visitor.page.getByRole('heading', { level: 1 }).waitFor();
    return visitor;
  };
  const told = (page: Page, words: string) =>
    page.getByRole('alert').filter({ hasText: words }).waitFor();

  it('is asked for the code at its field, hears that it is wrong, and stands at the name again', async () => {
    const visitor = await at('/dang-nhap');
    const { page } = visitor;
    await answering('/auth/login', SECOND, 401)(visitor);
    await answering('/auth/mfa/verify', WRONG_CODE, 401)(visitor);
    await page.getByLabel('Tên đăng nhập').fill('coordinator');
    await page.getByLabel('Mật khẩu', { exact: true }).fill('mot-mat-khau');
    await page.keyboard.press('Enter');
    await page.getByLabel('Mã xác nhận').waitFor();
    expect(await heard(page)).toMatch(/^Mã xác nhận, Nhập mã 6 số .+ mã dự phòng/);
    await new Hands(page).type('000000');
    await page.keyboard.press('Enter');
    await told(page, 'Mã không đúng.');
    expect(await heard(page)).toMatch(/^Mã xác nhận/);
    await press(page, 'Quay lại');
    expect(await heard(page)).toBe('Tên đăng nhập');
  });

  it('looks at a password by a key, and hears that a passkey did not work', async () => {
    const refused = `navigator.credentials.get = () => Promise.reject(new DOMException('', 'NotAllowedError'))`;
    const visitor = await office.visitor();
    const { page } = visitor;
    await page.addInitScript({ content: refused });
    await page.goto('/dang-nhap');
    const field = page.getByLabel('Mật khẩu', { exact: true });
    await field.fill('mot-mat-khau');
    const hands = new Hands(page);
    await hands.to('Hiện mật khẩu');
    await hands.press('Space');
    expect(await field.getAttribute('type')).toBe('text');
    const eye = page.getByRole('button', { name: 'Hiện mật khẩu' });
    expect(await eye.getAttribute('aria-pressed')).toBe('true');
    await press(page, 'Dùng khóa truy cập');
    await told(page, 'Chưa dùng được khóa truy cập.');
  });

  it('stands at the password that differs, and at the word that it was set', async () => {
    const visitor = await at('/dat-lai-mat-khau#mot-ma-dat-lai');
    const { page } = visitor;
    await answering('/auth/password-reset', {}, 200)(visitor);
    const again = page.getByLabel('Nhập lại mật khẩu mới');
    await page.getByLabel('Mật khẩu mới', { exact: true }).fill('mot-cau-that-dai-moi');
    // Also the second time.
    for (const wrong of ['mot-cau-khac-han', 'mot-cau-khac-nua']) {
      await again.fill(wrong);
      await press(page, 'Đổi mật khẩu');
      await page.getByText('Hai lần nhập chưa giống nhau').waitFor();
      expect(await heard(page)).toBe('Nhập lại mật khẩu mới, Hai lần nhập chưa giống nhau');
    }
    await again.fill('mot-cau-that-dai-moi');
    await press(page, 'Đổi mật khẩu');
    await page.getByText('Đã đặt mật khẩu mới.', { exact: false }).waitFor();
    expect(await heard(page)).toBe('Đã đặt mật khẩu mới. Mời bạn đăng nhập.');
  });

  it('sets up an app by its key, and reads its recovery codes one by one', async () => {
    const visitor = await (await office.visitor()).enter('handler');
    const { page } = visitor;
    await answering('/auth/mfa/totp/confirm', { recoveryCodes: CODES })(visitor);
    await page.goto('/tai-khoan');
    await press(page, 'Thiết lập');
    await page.getByLabel('Mã 6 số').fill('123456');
    const steps = page.getByRole('listitem').filter({ has: page.getByText('Nhập khóa này.') });
    expect(await steps.ariaSnapshot()).toMatch(/code: [A-Z2-7]{4}( [A-Z2-7]{4})+/);
    await press(page, 'Bật');
    const shown = page.getByRole('dialog', { name: 'Mã dự phòng' });
    await shown.waitFor();
    const said = await shown.getByRole('list', { name: 'Mười mã dự phòng' }).ariaSnapshot();
    for (const code of CODES) expect(said).toContain(code);
    expect(await shown.locator(':focus').count()).toBe(1);
    await press(page, 'Tôi đã cất mã');
    await shown.waitFor({ state: 'hidden' });
    expect(await heard(page)).not.toBe('nothing');
  });

  it('hears that a report is kept, and stands at the word that it has arrived', async () => {
    const { page, context } = await (await office.visitor({ viewport: PHONE })).enter('reporter2');
    await page.goto('/bao-cao');
    await fillIn(page, 'Trang chủ hiện nội dung lạ từ sáng nay.', OWN_COMPUTERS);
    await press(page, 'Kiểm tra và gửi');
    expect(await heard(page)).toBe('Kiểm tra trước khi gửi');
    await context.setOffline(true);
    await press(page, 'Gửi báo cáo');
    await page.getByRole('heading', { name: 'Báo cáo đang chờ gửi' }).waitFor();
    expect(await heard(page)).toBe('Báo cáo đang chờ gửi');
    const waits = page.getByRole('status').filter({ hasText: 'sẽ tự gửi khi có mạng' });
    await waits.waitFor();
    await context.setOffline(false);
    await page.getByText('Đã nhận báo cáo').waitFor();
    expect(await heard(page)).toBe('Đã nhận báo cáo');
    expect(await page.title()).toMatch(/^SC-\d{4}-\d+ · /);
  });

  it('stands at the token that is wrong, and at the case once it is right', async () => {
    const { code, token } = await Guest.reported(office.app);
    const { page } = await at(`/theo-doi/${code}`);
    const field = page.getByLabel('Mã theo dõi bí mật');
    await field.fill('khong-phai-ma-theo-doi');
    await press(page, 'Xem tiến độ');
    await page.locator('#token-error').waitFor();
    expect(await heard(page)).toMatch(
      /^Mã theo dõi bí mật, .+, Mã không đúng hoặc đã hết hiệu lực/,
    );
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await field.fill(token);
    await press(page, 'Xem tiến độ');
    await page.getByText('Điều phối viên tiếp nhận').waitFor();
    expect(await heard(page)).toBe('Theo dõi sự cố');
  });

  it('hears of the slip only on paper, and there of nothing else', async () => {
    const { code } = await caseIn(office.app, office.cast, 'triage');
    const { page } = await (await office.visitor()).enter('reporter');
    await page.goto(`/theo-doi/${code}`);
    await page.getByText('Phiếu theo dõi sự cố').waitFor({ state: 'attached' });
    const body = page.locator('body');
    expect(await body.ariaSnapshot()).not.toContain('Phiếu theo dõi sự cố');
    await page.emulateMedia({ media: 'print' });
    const said = await body.ariaSnapshot();
    expect(said).toContain('heading "Phiếu theo dõi sự cố" [level=1]');
    expect(said).toContain(`img "Mã QR mở trang theo dõi ${code}"`);
    expect(said).not.toMatch(/- button|- link/);
  });
});
