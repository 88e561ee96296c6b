import { caseIn } from '../../support/cases.js';
import { eventually } from '../../support/eventually.js';
import { type Case } from '../../support/reports.js';
import { PHONE, type Visitor } from '../support/browser.js';
import { DEMO_PASSWORD } from '../../support/environment.js';
import { openOffice } from '../support/office.js';

describe('what goes wrong, and costs nobody their words', () => {
  const office = openOffice();

  const someone = async (username: string, phone = false): Promise<Visitor> =>
    (await office.visitor(phone ? { viewport: PHONE } : {})).enter(username);

  it('who is second to change a case keeps what they wrote, and sees who was first', async () => {
    const incident = await caseIn(office.app, office.cast, 'assigned');
    const { page, complaints } = await someone('handler');
    await page.goto(`/su-co/${incident.code}`);
    await step(page, 'Bắt đầu xử lý');
    await page.getByText('Đang ngăn chặn', { exact: true }).first().waitFor();
    await step(page, 'Đã ngăn chặn');
    const told = 'Đã ngắt máy chủ khỏi mạng, giữ nguyên nhật ký.';
    await page.getByLabel('Đã làm gì để ngăn chặn?').fill(told);
    await changedByAnother(incident);
    await page.getByRole('form', { name: 'Đã ngăn chặn' }).locator('[data-submit]').click();
    const said = page.getByText('Có người vừa thay đổi').or(page.getByText('vừa có thay đổi'));
    await said.first().waitFor();
    expect(await page.getByLabel('Đã làm gì để ngăn chặn?').inputValue()).toBe(told);
    const takeNew = page.getByRole('button', { name: 'Đã xem, dùng bản mới' });
    if (await takeNew.isVisible()) await takeNew.click();
    await page.getByRole('form', { name: 'Đã ngăn chặn' }).locator('[data-submit]').click();
    await page.getByText('Đang gỡ bỏ', { exact: true }).first().waitFor();
    expect(complaints).toEqual([]);
  });

  it('a session that ends leaves what is being typed where it is', async () => {
    const incident = await caseIn(office.app, office.cast, 'assigned');
    const { page } = await someone('coordinator');
    await page.goto(`/su-co/${incident.code}`);
    const composer = page.locator('#case-comment');
    const told = 'Đã gọi cho đơn vị lúc 8 giờ, chưa ai nghe máy.';
    await composer.fill(told);
    const { status } = await office.cast.coordinator.post('/auth/logout', { everywhere: true });
    expect(status).toBe(204);
    await page.getByRole('button', { name: /^Ghi nội bộ/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Phiên làm việc đã hết' });
    await dialog.waitFor();
    await dialog.getByLabel('Mật khẩu', { exact: true }).fill(DEMO_PASSWORD);
    await dialog.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await composer.inputValue()).toBe(told);
    await page.getByText('Bạn đã đăng nhập lại. Mời gửi lại.').waitFor();
  });

  const step = (page: Visitor['page'], name: string) =>
    page
      .getByRole('region', { name: 'Bước tiếp theo' })
      .getByRole('button', { name, exact: true })
      .click();

  async function changedByAnother({ code }: Case): Promise<void> {
    const { headers } = await office.cast.coordinator.get(`/incidents/${code}`);
    const { status } = await office.cast.coordinator
      .patch(`/incidents/${code}`, { title: 'Cổng thông tin huyện bị thay đổi, lần thứ hai' })
      .set('if-match', headers.etag ?? '');
    expect(status).toBe(200);
  }
});

describe('those who work all night', () => {
  const office = openOffice();
  const cases: Case[] = [];
  beforeAll(async () => {
    for (const severity of ['low', 'medium', 'high'] as const) {
      cases.push(await caseIn(office.app, office.cast, 'submitted', { severity }));
    }
  });

  const statusOf = async (code: string): Promise<string> =>
    (await office.cast.coordinator.get(`/incidents/${code}`)).body.status;

  it('triage by the keyboard alone', async () => {
    const { page, complaints } = await (await office.visitor()).enter('coordinator');
    await page.goto('/dieu-phoi?view=all');
    await page.getByRole('row').nth(1).waitFor();
    await page.keyboard.press('j');
    const current = page.locator('tr[aria-current]');
    await current.waitFor();
    const code = /SC-\d+-\d+/.exec((await current.textContent()) ?? '')?.[0] ?? '';
    await page.keyboard.press('e');
    await eventually('it is acknowledged', async () => (await statusOf(code)) === 'triage');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Phím tắt' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/su-co/${code}**`);
    expect(complaints).toEqual([]);
  });

  it('find a case by the palette, from anywhere', async () => {
    const { page, complaints } = await (await office.visitor()).enter('coordinator');
    const [one] = cases;
    if (!one) throw new Error('There is no case.');
    const { code } = one;
    await page.goto('/tai-khoan');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder('Tìm sự cố, đơn vị, trang, lệnh').waitFor();
    await page.keyboard.type(code);
    await page.getByRole('option').filter({ hasText: code }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/su-co/${code}**`);
    expect(complaints).toEqual([]);
  });

  it('look at the wall, which counts what is open and names nobody', async () => {
    const viewport = { width: 1920, height: 1080 };
    const { page, complaints } = await (await office.visitor({ viewport })).enter('supervisor');
    await page.goto('/man-hinh-lon');
    await page.getByText('Đang mở', { exact: true }).first().waitFor();
    const words = (await page.locator('body').textContent()) ?? '';
    expect(words).not.toMatch(/Nguyễn Thị Hoa|Trần Quốc Bảo|0269 385/);
    await caseIn(office.app, office.cast, 'submitted', { severity: 'critical' });
    await page.getByText('Sự cố mức rất cao mới').first().waitFor();
    expect(complaints).toEqual([]);
  });
});
