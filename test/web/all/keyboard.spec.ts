import { DEMO_PASSWORD } from '../../support/environment.js';
import { finishTasks } from '../../support/cases.js';
import { Case } from '../../support/reports.js';
import { type Visitor, Visitors } from '../support/browser.js';
import { Hands } from '../support/hands.js';
import { DEFACED } from '../support/report.js';

describe('an incident in the hands of people without a mouse', () => {
  let visitors: Visitors;
  beforeAll(async () => {
    visitors = await Visitors.start();
  });
  afterAll(() => visitors.stop());

  const stands = ({ page }: Visitor, status: string) =>
    page.getByRole('main').getByText(status, { exact: true }).first().waitFor();

  /** Its form comes with the focus in its first field. */
  async function opens({ page }: Visitor, name: string): Promise<Hands> {
    const hands = new Hands(page);
    await page.getByRole('button', { name }).first().waitFor();
    await hands.go(name);
    await page.getByRole('form', { name }).locator(':focus').waitFor();
    return hands;
  }

  async function signedIn(username: string): Promise<Visitor> {
    const visitor = await visitors.visitor();
    const { page } = visitor;
    await page.goto('/dang-nhap');
    await page.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
    const hands = new Hands(page);
    await hands.fill('Tên đăng nhập', username);
    await hands.fill('Mật khẩu', DEMO_PASSWORD);
    await hands.press('Enter');
    await page.waitForURL((url) => url.pathname !== '/dang-nhap');
    return visitor;
  }

  async function reported({ page }: Visitor): Promise<string> {
    const hands = new Hands(page);
    const { 'Loại sự cố': kind, 'Sự cố còn đang diễn ra không?': ongoing, ...rest } = DEFACED;
    await page.getByRole('heading', { level: 1 }).waitFor();
    await hands.go('Báo cáo mới');
    await page.getByRole('group', { name: 'Loại sự cố' }).waitFor();
    await hands.choose('Loại sự cố', kind);
    await hands.fill('Mô tả ngắn gọn', 'Sáng nay trang chủ hiện nội dung lạ.');
    await hands.choose('Sự cố còn đang diễn ra không?', ongoing);
    await hands.choose('Hệ thống hoặc máy bị ảnh hưởng', 'Trang thông tin');
    for (const [question, answer] of Object.entries(rest)) {
      await hands.choose(question, answer);
    }
    await hands.fill('Số điện thoại', '0269 385 1234');
    await hands.go('Kiểm tra và gửi');
    await page.getByRole('heading', { name: 'Kiểm tra trước khi gửi' }).waitFor();
    await hands.go('Gửi báo cáo');
    await page.waitForURL('**/theo-doi/*');
    return /SC-\d{4}-\d+/.exec(page.url())?.[0] ?? '';
  }

  /** In the queue: looked for, acknowledged, handed to somebody, opened. */
  async function triaged({ page }: Visitor, code: string): Promise<void> {
    const hands = new Hands(page);
    const row = page.getByRole('row').filter({ hasText: code });
    await hands.press('2');
    await row.waitFor();
    await hands.press('j', 'e');
    await row.filter({ hasText: 'Đang phân loại' }).waitFor();
    await hands.press('s');
    const whom = page.getByRole('dialog', { name: 'Giao cho ai?' });
    await whom.getByRole('combobox').waitFor();
    await hands.type('Khôi');
    await page.getByRole('option').filter({ hasText: 'Lê Minh Khôi' }).waitFor();
    await hands.press('ArrowDown', 'Enter');
    await hands.go('Giao việc');
    await whom.waitFor({ state: 'hidden' });
    await page.goto(`/su-co/${code}`);
  }

  it('is reported, triaged, assigned, handled, confirmed and closed', async () => {
    const [officer, coordinator, handler] = [
      await signedIn('reporter'),
      await signedIn('coordinator'),
      await signedIn('handler'),
    ];
    const code = await reported(officer);
    await triaged(coordinator, code);
    await stands(coordinator, 'Đã phân công');

    await handler.page.goto(`/su-co/${code}`);
    await stands(handler, 'Đã phân công');
    await handler.page.getByRole('button', { name: 'Bắt đầu xử lý' }).waitFor();
    const work = new Hands(handler.page);
    await work.press('t', 'Enter');
    await stands(handler, 'Đang ngăn chặn');
    const mends = await opens(handler, 'Khắc phục xong');
    await mends.fill('Đã khắc phục thế nào?', 'Đã gỡ nội dung lạ, đổi mật khẩu.');
    await mends.press('Control+Enter');
    await stands(handler, 'Đã khắc phục');
    const caller = await visitors.app.as('handler');
    const { headers } = await caller.get(`/incidents/${code}`);
    // At the servers.
    await finishTasks(Case.known(visitors.app, code, headers.etag ?? ''), caller);

    await officer.page.goto(`/su-co/${code}`);
    await (await opens(officer, 'Xác nhận đã khắc phục')).press('Control+Enter');
    const ends = await opens(coordinator, 'Kết thúc sự cố');
    await ends.fill('Nguyên nhân gốc', 'Chưa cập nhật phần mềm.');
    await ends.fill('Bài học rút ra', 'Cập nhật hằng tháng.');
    await ends.press('Control+Enter');
    for (const person of [coordinator, officer, handler]) await stands(person, 'Đã kết thúc');
    expect([officer, coordinator, handler].flatMap(({ complaints }) => complaints)).toEqual([]);
  }, 180_000);
});
