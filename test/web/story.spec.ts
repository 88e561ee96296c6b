import { finishTasks } from '../support/cases.js';
import { Case } from '../support/reports.js';
import { PHONE, type Visitor, Visitors } from './support/browser.js';
import { fillIn } from './support/report.js';

describe('an incident in the hands of three people', () => {
  let visitors: Visitors;
  let officer: Visitor;
  let coordinator: Visitor;
  let handler: Visitor;
  beforeAll(async () => {
    visitors = await Visitors.start();
    [officer, coordinator, handler] = await Promise.all([
      visitors.visitor({ viewport: PHONE }),
      visitors.visitor(),
      visitors.visitor({ scheme: 'dark' }),
    ]);
    await Promise.all([
      officer.signIn('reporter'),
      coordinator.signIn('coordinator'),
      handler.signIn('handler'),
    ]);
  });
  afterAll(() => visitors.stop());

  it('is reported, taken, handled, confirmed and closed, and everybody sees it happen', async () => {
    await coordinator.page.getByRole('button', { name: /^Chưa phân công/ }).click();
    await coordinator.page.getByText('Trực tiếp').waitFor();
    const code = await reported(officer);

    // Nobody has to load anything anew: the list says that there is more.
    await coordinator.page.getByRole('button', { name: '1 sự cố mới' }).click();
    await coordinator.page.getByRole('link', { name: code }).first().click();
    await coordinator.page.waitForURL(`**/su-co/${code}`);
    await step(coordinator, 'Tiếp nhận');
    await stands(coordinator, 'Đang phân loại');
    await step(coordinator, 'Phân công xử lý');
    await pick(coordinator, 'Người phụ trách', 'Lê Minh Khôi');
    await send(coordinator, 'Phân công xử lý');
    await stands(coordinator, 'Đã phân công');

    await handler.page.goto(`/su-co/${code}`);
    await step(handler, 'Bắt đầu xử lý');
    await stands(handler, 'Đang ngăn chặn');
    await stands(coordinator, 'Đang ngăn chặn');
    await step(handler, 'Khắc phục xong');
    await handler.page.getByLabel('Đã khắc phục thế nào?').fill('Đã gỡ nội dung lạ, đổi mật khẩu.');
    await send(handler, 'Khắc phục xong');
    await stands(handler, 'Đã khắc phục');
    await done(code);

    await officer.page.goto(`/su-co/${code}`);
    // The box that asks for it has the button; the strip of steps does not say it again.
    await officer.page.getByRole('button', { name: 'Xác nhận đã khắc phục' }).first().click();
    await send(officer, 'Xác nhận đã khắc phục');
    await step(coordinator, 'Kết thúc sự cố');
    await coordinator.page.getByLabel('Nguyên nhân gốc').fill('Chưa cập nhật phần mềm.');
    await coordinator.page.getByLabel('Bài học rút ra').fill('Cập nhật hằng tháng.');
    await send(coordinator, 'Kết thúc sự cố');
    for (const person of [coordinator, officer, handler]) await stands(person, 'Đã kết thúc');
    expect([officer, coordinator, handler].flatMap(({ complaints }) => complaints)).toEqual([]);
    // Long enough for what three people do on a machine that has other work.
  }, 120_000);

  /** On a telephone, from the home of the unit to the page that follows the case. */
  async function reported({ page }: Visitor): Promise<string> {
    await page.goto('/bao-cao');
    await fillIn(page, 'Sáng nay trang chủ hiện nội dung lạ, không đăng nhập được quản trị.');
    await page.getByRole('button', { name: 'Kiểm tra và gửi' }).click();
    await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
    await page.waitForURL('**/theo-doi/*');
    return /SC-\d{4}-\d+/.exec(page.url())?.[0] ?? '';
  }

  /** What the handler did by hand at the servers; each task a press like the others. */
  async function done(code: string): Promise<void> {
    const caller = await visitors.app.as('handler');
    const { headers } = await caller.get(`/incidents/${code}`);
    await finishTasks(Case.known(visitors.app, code, headers.etag ?? ''), caller);
  }

  const step = ({ page }: Visitor, name: string) =>
    page.getByRole('region', { name: 'Bước tiếp theo' }).getByRole('button', { name }).click();

  const send = ({ page }: Visitor, name: string) =>
    page.getByRole('form', { name }).getByRole('button', { name }).click();

  const stands = ({ page }: Visitor, status: string) =>
    page.getByRole('main').getByText(status, { exact: true }).first().waitFor();

  async function pick({ page }: Visitor, label: string, person: string): Promise<void> {
    await page.getByLabel(label).first().fill(person);
    await page.getByRole('option').filter({ hasText: person }).click();
  }
});
