import { type Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../../support/environment.js';
import { caseIn } from '../../support/cases.js';
import { eventually } from '../../support/eventually.js';
import { type Visitor } from '../support/browser.js';
import { openOffice } from '../support/office.js';

describe('what is around every page', () => {
  const office = openOffice();

  async function inside(who: string, path: string): Promise<Visitor> {
    const visitor = await (await office.visitor()).enter(who);
    await visitor.page.goto(path);
    await visitor.page.getByRole('heading', { level: 1 }).waitFor();
    return visitor;
  }

  const bell = (page: Page) => page.getByRole('button', { name: /^Thông báo/ });
  const unread = async (page: Page): Promise<number> =>
    Number(/\d+/.exec((await bell(page).getAttribute('aria-label')) ?? '')?.[0] ?? 0);

  it('keeps what an administrator types over the end of their session, and saves it then', async () => {
    const { page, complaints } = await inside('admin', '/quan-tri/co-quan');
    await page.getByRole('button', { name: 'Ủy ban nhân dân huyện Chư Sê', exact: true }).click();
    const form = page.getByRole('dialog').first();
    // Its code, which stays, is the first.
    const field = form.getByRole('textbox').nth(1);
    const typed = 'Ủy ban nhân dân huyện Chư Sê (tên mới)';
    await field.fill(typed);
    expect((await office.cast.admin.post('/auth/logout', { everywhere: true })).status).toBe(204);
    office.cast = { ...office.cast, admin: await office.app.as('admin') };
    await form.getByRole('button', { name: 'Lưu', exact: true }).click();
    const ended = page.getByRole('dialog', { name: 'Phiên làm việc đã hết' });
    await ended.getByLabel('Mật khẩu', { exact: true }).fill(DEMO_PASSWORD);
    await ended.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await ended.waitFor({ state: 'hidden' });
    expect(await field.inputValue()).toBe(typed);
    await form.getByRole('button', { name: 'Lưu', exact: true }).click();
    await form.waitFor({ state: 'hidden' });
    await eventually('it is saved', async () => {
      const { body } = await office.cast.admin.get('/agencies/GL-UBND-633');
      return body.name.vi === typed;
    });
    expect(complaints).toEqual([]);
  });

  it('stands around a page that failed, of which it stays the one main part', async () => {
    const visitor = await (await office.visitor()).enter('coordinator');
    const { page } = visitor;
    await page.route('**/api/v1/incidents?*', (route) =>
      route.fulfill({ json: { items: [null], nextCursor: null } }),
    );
    await page.goto('/dieu-phoi?view=all');
    await page.getByRole('alert').getByRole('heading', { name: 'Trang này gặp lỗi' }).waitFor();
    expect(await page.getByRole('main').count()).toBe(1);
    await page.getByRole('link', { name: 'Tài khoản' }).click();
    await page.getByRole('heading', { name: 'Trần Quốc Bảo', level: 1 }).waitFor();
  });

  it('is printed on white, whatever the screen is like', async () => {
    const { page } = await (await office.visitor({ scheme: 'dark' })).enter('supervisor');
    await page.goto('/bang-dieu-hanh');
    // The heading stands there before the page is drawn.
    await page.getByText('Trực tiếp', { exact: true }).waitFor();
    const scheme = 'document.documentElement.dataset.mantineColorScheme';
    await page.evaluate(`addEventListener('beforeprint', () => { window.printed = ${scheme}; })`);
    await page.pdf();
    expect(await page.evaluate('window.printed')).toBe('light');
    expect(await page.evaluate(scheme)).toBe('dark');
  });

  it('rings for news, leads to its case, and counts what is left', async () => {
    const { page, complaints } = await inside('coordinator', '/tai-khoan');
    const before = await unread(page);
    const { code } = await caseIn(office.app, office.cast, 'submitted', { severity: 'high' });
    await eventually('it has rung', async () => (await unread(page)) > before);
    expect(await page.title()).toContain(`(${await unread(page)})`);
    const rung = await unread(page);
    await bell(page).click();
    const panel = page.getByRole('dialog', { name: 'Thông báo' });
    const news = panel.getByRole('link').filter({ hasText: code }).first();
    await news.getByText('Chưa đọc').waitFor({ state: 'attached' });
    await news.click();
    await page.waitForURL(`**/su-co/${code}`);
    await panel.waitFor({ state: 'hidden' });
    await eventually('it is read', async () => (await unread(page)) < rung);

    await caseIn(office.app, office.cast, 'submitted', { severity: 'high' });
    await eventually('it has rung again', async () => (await unread(page)) >= rung);
    await bell(page).click();
    await panel.getByRole('button', { name: 'Đánh dấu đã đọc' }).click();
    await eventually('nothing is left', async () => (await unread(page)) === 0);
    await panel.getByText('Chưa đọc', { exact: true }).last().click();
    await panel.getByText('Bạn đã đọc hết.').waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
    // Whoever closes it stands on it again.
    expect(await bell(page).evaluate((one) => one === one.ownerDocument.activeElement)).toBe(true);
    expect(complaints).toEqual([]);
  });
});
