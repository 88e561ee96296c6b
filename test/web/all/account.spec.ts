import { generateSync } from 'otplib';
import { type Page } from 'playwright-core';
import { hire } from '../../support/cast.js';
import { eventually } from '../../support/eventually.js';
import { PHONE, type Visitor } from '../support/browser.js';
import { openOffice } from '../support/office.js';
import { press } from '../support/press.js';

// As `hire` gives it.
const PASSWORD = 'mot-cau-that-dai';
const NEW_PASSWORD = 'mot-cau-that-dai-khac';
const STEP_S = 30;

const office = openOffice();

/** By the page, as people do it; `home` is the address under which they know the desk. */
async function signIn({ page }: Visitor, username: string, password = PASSWORD, home = '') {
  await page.goto(`${home}/dang-nhap`);
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await press(page, 'Đăng nhập');
}
const inside = (page: Page) =>
  page.waitForURL((url) => !['/dang-nhap', '/dat-lai-mat-khau'].includes(url.pathname));

/** Somebody of whom nobody else's test knows. */
async function somebody() {
  const caller = await hire(office.app, 'GL-STTTT', 'handler');
  const { body } = await caller.get('/auth/me');
  return { caller, username: body.username as string, id: body.id as string };
}

/** Signed in before the page of the own account. */
async function atAccount(username: string, home = ''): Promise<Visitor> {
  const visitor = await office.visitor();
  if (home === '') await visitor.enter(username, PASSWORD);
  else {
    await signIn(visitor, username, PASSWORD, home);
    await inside(visitor.page);
  }
  await visitor.page.goto(`${home}/tai-khoan`);
  await visitor.page.getByRole('heading', { level: 1 }).waitFor();
  return visitor;
}

describe("one's own account", () => {
  it('gets a second factor: an app, its recovery codes, and signs in with both', async () => {
    const { username } = await somebody();
    const { page, context, complaints } = await atAccount(username);
    await context.addInitScript({ content: 'window.print = () => { window.printed = true; }' });
    await page.reload();
    await press(page, 'Thiết lập');
    const secret = (await page.getByLabel('Khóa thiết lập').textContent()) ?? '';
    const codeAt = (steps: number): string =>
      generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + steps * STEP_S });
    await page.getByLabel('Mã 6 số').fill('000000');
    await press(page, 'Bật');
    await page.getByRole('alert').filter({ hasText: /\S/ }).first().waitFor();
    await page.getByLabel('Mã 6 số').fill(codeAt(0));
    await press(page, 'Bật');
    const shown = page.getByRole('dialog', { name: 'Mã dự phòng' });
    await shown.waitFor();
    const codes = await shown.getByRole('listitem').allTextContents();
    expect(new Set(codes).size).toBe(10);
    await press(page, 'In');
    expect(await page.evaluate('window.printed')).toBe(true);
    // They are seen this once, so nothing but the person's word closes them.
    await page.keyboard.press('Escape');
    expect(await shown.isVisible()).toBe(true);
    await press(page, 'Tôi đã cất mã');
    await shown.waitFor({ state: 'hidden' });
    await page.getByText('Đang bật').waitFor();
    await page.getByText('Còn 10 mã chưa dùng.', { exact: false }).waitFor();
    expect(complaints).toEqual([]);

    for (const code of [codes[0] ?? '', codeAt(1)]) {
      const again = await office.visitor({ viewport: PHONE });
      await signIn(again, username);
      await again.page.getByLabel('Mã xác nhận').fill('000000');
      await press(again.page, 'Xác nhận');
      await again.page.getByRole('alert').filter({ hasText: /\S/ }).waitFor();
      await again.page.getByLabel('Mã xác nhận').fill(code);
      await press(again.page, 'Xác nhận');
      await inside(again.page);
    }
  });

  it('gets a passkey, and is entered with that alone', async () => {
    const { username } = await somebody();
    // Browsers take a passkey for a name, not for a number.
    const home = (await office.app.nest.getUrl()).replace('127.0.0.1', 'localhost');
    const { page, context, complaints } = await atAccount(username, home);
    const devtools = await context.newCDPSession(page);
    await devtools.send('WebAuthn.enable');
    await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true },
        ...{ hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
      },
    });
    await press(page, 'Thêm khóa trên thiết bị này');
    await page.getByLabel('Tên để nhận ra thiết bị').fill('Máy phòng trực');
    await page.getByLabel('Tên để nhận ra thiết bị').press('Enter');
    await page.getByRole('button', { name: 'Gỡ khóa Máy phòng trực' }).waitFor();
    await context.clearCookies();
    await page.goto(`${home}/dang-nhap`);
    await press(page, 'Dùng khóa truy cập');
    await inside(page);
    await page.goto(`${home}/tai-khoan`);
    await page.getByText(username, { exact: true }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('keeps how notices reach the person', async () => {
    const { username, caller } = await somebody();
    const { page, complaints } = await atAccount(username);
    await page.getByRole('switch', { name: 'Giờ yên lặng' }).check({ force: true });
    await page.getByLabel('Từ', { exact: true }).fill('21:30');
    await page.getByLabel('Ngôn ngữ của thư và tin nhắn').selectOption('en');
    await page.getByText('Có thay đổi chưa lưu.').waitFor();
    await press(page, 'Lưu cách nhận');
    await page.getByText('Đã lưu cách nhận thông báo.').waitFor();
    const { body } = await caller.get('/notifications/preferences');
    expect(body).toMatchObject({ language: 'en', quietHours: { start: '21:30' } });
    await page.reload();
    expect(await page.getByLabel('Từ', { exact: true }).inputValue()).toBe('21:30');
    expect(complaints).toEqual([]);
  });

  it('shows where one is signed in, and ends what one does not know', async () => {
    const { username } = await somebody();
    const stranger = await office.visitor({ viewport: PHONE });
    await signIn(stranger, username);
    await inside(stranger.page);
    const { page } = await atAccount(username);
    const ends = page.getByRole('button', { name: /^Kết thúc phiên / });
    await ends.first().waitFor();
    const before = await ends.count();
    await page.getByText('Phiên này').waitFor();
    // The one used longest ago: that of the stranger.
    await ends.last().click();
    await page.getByText('Đã kết thúc phiên.').waitFor();
    await eventually('one is gone', async () => (await ends.count()) === before - 1);
    await stranger.page.reload();
    await stranger.page.waitForURL('**/dang-nhap?to=*');
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(page.url()).toMatch(/\/tai-khoan$/);
  });
});

describe('a password', () => {
  it('is set anew by a link that is good once', async () => {
    const { username, id } = await somebody();
    const { body } = await office.cast.admin.post(`/users/${id}/password-reset`);
    const visitor = await office.visitor({ viewport: PHONE });
    const { page } = visitor;
    const renew = async (again: string) => {
      await page.getByLabel('Mật khẩu mới', { exact: true }).fill(NEW_PASSWORD);
      await page.getByLabel('Nhập lại mật khẩu mới').fill(again);
      await press(page, 'Đổi mật khẩu');
    };
    await page.goto(`/dat-lai-mat-khau#${body.token}`);
    await renew('khong-giong-lan-truoc');
    await page.getByText('Hai lần nhập chưa giống nhau').waitFor();
    await renew(NEW_PASSWORD);
    await page.getByText('Đã đặt mật khẩu mới. Mời bạn đăng nhập.').waitFor();
    // Nobody finds the token in the history of the machine.
    expect(page.url()).not.toContain(body.token);
    await page.goto('/dang-nhap');
    await page.goto(`/dat-lai-mat-khau#${body.token}`);
    await renew(NEW_PASSWORD);
    await page
      .getByRole('alert')
      .filter({ hasText: /hết hạn|đã dùng/ })
      .waitFor();
    await signIn(visitor, username, NEW_PASSWORD);
    await inside(page);
  });

  it('that was given at the start is changed before anything else is open', async () => {
    const username = 'moi-den';
    const person = { username, name: 'Siu Blĕch', agency: 'GL-STTTT', roles: ['handler'] };
    await office.cast.admin.post('/users', { ...person, password: PASSWORD });
    const visitor = await office.visitor();
    const { page } = visitor;
    await signIn(visitor, username);
    await page.waitForURL('**/tai-khoan');
    await page.goto('/dieu-phoi');
    await page.waitForURL('**/tai-khoan');
    await page.getByLabel('Mật khẩu hiện tại').fill(PASSWORD);
    await page.getByLabel('Mật khẩu mới', { exact: true }).fill(NEW_PASSWORD);
    await page.getByLabel('Nhập lại mật khẩu mới').fill(NEW_PASSWORD);
    await press(page, 'Đổi mật khẩu');
    await page.getByRole('link', { name: 'Vào trang đầu' }).click();
    await page.waitForURL((url) => url.pathname !== '/tai-khoan');
  });
});
