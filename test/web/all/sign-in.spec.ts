import { PHONE } from '../support/browser.js';
import { faultsOf } from '../support/look.js';
import { openOffice } from '../support/office.js';

describe('signing in', () => {
  const office = openOffice();

  it('leads to where one wanted to go', async () => {
    const { page, complaints } = await office.visitor();
    await page.goto('/tai-khoan');
    await page.waitForURL('**/dang-nhap?to=*');
    await page.getByLabel('Tên đăng nhập').fill('coordinator');
    await page.getByLabel('Mật khẩu', { exact: true }).fill('mat-khau-thu-nghiem');
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await page.waitForURL('**/tai-khoan');
    await page.getByRole('heading', { level: 1, name: 'Trần Quốc Bảo' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('says what is wrong, in the language of the page', async () => {
    const { page } = await office.visitor({ language: 'en', viewport: PHONE });
    await page.goto('/dang-nhap');
    await page.getByLabel('Username').fill('coordinator');
    await page.getByLabel('Password', { exact: true }).fill('wrong-password');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    const alert = page.getByRole('alert').filter({ hasText: 'password is not right' });
    await alert.waitFor();
    await page.getByRole('button', { name: 'Tiếng Việt' }).click();
    await page.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
    // What was typed is still there.
    expect(await page.getByLabel('Tên đăng nhập').inputValue()).toBe('coordinator');
  });

  it.each([
    ['light', 'vi'],
    ['dark', 'en'],
  ] as const)('is accessible: %s, %s', async (scheme, language) => {
    const visitor = await office.visitor({ scheme, language, viewport: PHONE });
    await visitor.page.goto('/dang-nhap');
    await visitor.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await faultsOf(visitor)).toEqual([]);
  });
});
