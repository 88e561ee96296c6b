import { type Page } from 'playwright-core';
import { type Cast, castOf } from '../../support/cast.js';
import { DEMO_PASSWORD } from '../../support/environment.js';
import { caseIn } from '../../support/cases.js';
import { defacement, IMPACT_OF } from '../../support/reports.js';
import { decides, drafts, editionOf, withRule } from '../../support/tables.js';
import { Visitors } from '../support/browser.js';

const RULES = '/quan-tri/phan-luong';

describe('who keeps the rules of the desk', () => {
  let visitors: Visitors;
  let cast: Cast;
  let names: ReadonlyMap<string, string>;
  let level: (of: string) => string;
  beforeEach(async () => {
    visitors = await Visitors.start();
    cast = await castOf(visitors.app);
    const { body } = await cast.admin.get('/agencies?limit=200');
    names = new Map(body.items.map(({ code, name }: any) => [code, name.vi]));
    level = (of) =>
      ({ low: 'Thấp', medium: 'Trung bình', high: 'Cao', critical: 'Rất cao' })[of] ?? '';
  });
  afterEach(() => visitors.stop());

  const open = async (who: string, path: string) => {
    const visitor = await (await visitors.visitor()).enter(who);
    await visitor.page.goto(path);
    await visitor.page.getByRole('heading', { level: 1 }).waitFor();
    return visitor;
  };
  const secondAdmin = async () => {
    const facts = { username: 'admin2', name: 'Rơ Châm Hương', password: DEMO_PASSWORD };
    await cast.admin.post('/users', { ...facts, agency: 'GL-STTTT', roles: ['admin'] });
    return visitors.app.as('admin2');
  };
  const press = (page: Page, name: string) =>
    page.getByRole('button', { name, exact: true }).click();
  const agency = (code: string) => names.get(code) ?? code;

  /** The case of the simulator: of this unit, so bad. */
  async function tries(page: Page, impact: Record<string, unknown>): Promise<void> {
    const { body } = await cast.admin.get('/scoring');
    const panel = page.getByRole('region', { name: 'Điều gì sẽ xảy ra?' });
    const labels: Record<string, string> = {
      ...{ systemLevel: 'Cấp độ hệ thống', serviceOutage: 'Dịch vụ', dataImpact: 'Dữ liệu' },
      ...{ spread: 'Phạm vi', ongoing: 'Diễn biến', recoverability: 'Khả năng khôi phục' },
      congressRole: 'Phục vụ đại hội',
    };
    for (const { key } of body.questions) {
      await panel.getByLabel(labels[key] ?? key, { exact: true }).selectOption(String(impact[key]));
    }
    await panel.getByLabel('Đơn vị tự xử lý được không?').selectOption('yes');
    await panel.getByRole('combobox', { name: 'Đơn vị báo' }).fill(agency('GL-UBND-633'));
    await panel.getByRole('option', { name: agency('GL-UBND-633'), exact: true }).click();
  }

  /** What stands in the simulator is what the API said. */
  async function agrees(page: Page, after: any): Promise<void> {
    const panel = page.getByRole('region', { name: 'Điều gì sẽ xảy ra?' });
    const said = (term: string) =>
      panel.locator('dl > div', { has: page.getByText(term, { exact: true }) }).first();
    await said('Chủ trì').getByText(agency(after.lead), { exact: true }).waitFor();
    await panel.getByText(`${after.score as number} điểm`, { exact: true }).waitFor();
    await panel
      .locator('[aria-busy=false]')
      .getByText(level(after.severity), { exact: true })
      .first()
      .waitFor();
    for (const code of after.support)
      expect(await said('Phối hợp').textContent()).toContain(agency(code));
    for (const code of after.notify)
      expect(await said('Được báo').textContent()).toContain(agency(code));
    const clocks = panel.locator('dl').last().locator('dd');
    expect(await clocks.count()).toBe(after.deadlines.length);
    for (const clock of await clocks.all())
      expect(await clock.textContent()).toMatch(/\d\d:\d\d \d\d\/\d\d/);
  }

  it('drafts a rule, sees in the simulator what the API says, and another puts it in force', async () => {
    await caseIn(visitors.app, cast, 'submitted', { severity: 'high' });
    await secondAdmin();
    const report = { impact: IMPACT_OF.high, onBehalfOf: 'GL-UBND-633', phase: 'normal' };
    const preview = async () =>
      (await cast.reporter.post('/incidents/preview', { impact: IMPACT_OF.high, phase: 'normal' }))
        .body;

    const { page, complaints } = await open('admin', RULES);
    await tries(page, IMPACT_OF.high);
    const before = await preview();
    expect(before.routing.lead).toBe('GL-STTTT');
    await agrees(page, { ...before.assessment, ...before.routing, deadlines: before.deadlines });

    await press(page, 'Sửa bảng');
    await press(page, 'Sửa quy tắc HIGH');
    const form = page.getByRole('dialog');
    await form.getByRole('combobox', { name: 'Cơ quan chủ trì' }).fill(agency('GL-CAT'));
    await form.getByRole('option', { name: agency('GL-CAT'), exact: true }).click();
    await form.getByRole('button', { name: 'Đưa vào bản sửa' }).click();
    await form.waitFor({ state: 'hidden' });
    const { body: inForce } = await cast.admin.get('/routing-table');
    const { rules } = withRule('HIGH', { lead: 'GL-CAT' })(inForce);
    const table = { rules, modifiers: inForce.modifiers };
    const tried = await cast.admin.post('/routing-table/simulate', { reports: [report], table });
    expect(tried.body.reports[0].after.lead).toBe('GL-CAT');
    await agrees(page, tried.body.reports[0].after);
    await page.getByText('Quy tắc HIGH quyết định').waitFor();
    await page
      .getByText(/quy tắc ở trên không khớp/)
      .first()
      .waitFor();

    await page.getByLabel('Vì sao sửa?').fill('Theo kết luận giao ban.');
    await press(page, 'Lưu bản thảo');
    await page.getByText('Bạn soạn bản này nên cần người thứ hai duyệt.').waitFor();
    expect(await page.getByRole('button', { name: 'Duyệt, đưa vào dùng' }).count()).toBe(0);
    const own = await decides(cast.admin, '/routing-table', '"2"');
    expect([own.status, own.body.type]).toEqual([403, '/problems/table/own-draft']);
    expect((await preview()).routing.lead).toBe('GL-STTTT');

    const other = await open('admin2', RULES);
    await other.page.getByText('Theo kết luận giao ban.').waitFor();
    await press(other.page, 'Chạy lại');
    await other.page.getByText('1 trên 1 sự cố đổi khác').waitFor();
    await press(other.page, 'Duyệt, đưa vào dùng');
    const dialog = other.page.getByRole('dialog', { name: 'Đưa bản 2 vào dùng?' });
    await dialog.getByRole('button', { name: 'Duyệt, đưa vào dùng' }).click();
    await other.page.getByRole('button', { name: 'Đang dùng, bản 2' }).waitFor();
    expect((await preview()).routing.lead).toBe('GL-CAT');
    const { status, body } = await cast.reporter.post(
      '/incidents',
      defacement({ impact: IMPACT_OF.high }),
    );
    expect([status, body.leadAgency, body.routing.tableVersion]).toEqual([201, 'GL-CAT', 2]);
    expect([...complaints, ...other.complaints]).toEqual([]);
  }, 90_000);

  it('moves rules by the keyboard and by hand, and is asked before it is lost', async () => {
    const { page, complaints } = await open('admin', RULES);
    const edits = page
      .locator('ol[data-kind=rules]')
      .getByRole('button', { name: /^Sửa quy tắc / });
    const order = async () => {
      const found = await edits.all();
      const said = await Promise.all(found.map((one) => one.getAttribute('aria-label')));
      return said.map((name) => name?.replace('Sửa quy tắc ', '') ?? '');
    };
    await page.getByRole('button', { name: 'Sửa bảng' }).click();
    const [first = '', second = '', third = ''] = await order();
    await page.getByRole('button', { name: `Sửa quy tắc ${first}` }).focus();
    await page.keyboard.press('Alt+ArrowDown');
    expect((await order()).slice(0, 3)).toEqual([second, first, third]);
    await page.getByText(`${first} nay ở vị trí 2`).waitFor({ state: 'attached' });
    const handle = (id: string) => page.getByTitle(`Kéo quy tắc ${id} đến chỗ khác`);
    await handle(third).dragTo(handle(second));
    expect((await order()).slice(0, 3)).toEqual([third, second, first]);

    await page.getByRole('link', { name: 'Lịch làm việc' }).click();
    const asked = page.getByRole('dialog', { name: 'Còn thay đổi chưa lưu' });
    await asked.getByRole('button', { name: 'Ở lại' }).click();
    expect((await order()).slice(0, 3)).toEqual([third, second, first]);
    await page.getByRole('link', { name: 'Lịch làm việc' }).click();
    await asked.getByRole('button', { name: 'Bỏ thay đổi' }).click();
    await page.waitForURL('**/quan-tri/lich');
    expect((await cast.admin.get('/routing-table/drafts')).body.items).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('who is second to draft sees who was first, and keeps what they wrote', async () => {
    const { page } = await open('admin', RULES);
    await page.getByRole('button', { name: 'Sửa bảng' }).click();
    await page.getByRole('button', { name: 'Đưa quy tắc' }).nth(1).click();
    await page.getByLabel('Vì sao sửa?').fill('Xếp lại thứ tự.');
    const second = await secondAdmin();
    const edition = await editionOf(second, '/routing-table', withRule('HIGH', { lead: 'GL-CAT' }));
    expect((await drafts(second, '/routing-table', edition, '"1"')).status).toBe(200);
    await press(page, 'Lưu bản thảo');
    await page.getByText('Trong lúc bạn sửa, nội dung này đã được người khác đổi').waitFor();
    expect(await page.getByLabel('Vì sao sửa?').inputValue()).toBe('Xếp lại thứ tự.');
    await press(page, 'Lưu bản của tôi');
    await page.getByText('Bạn soạn bản này nên cần người thứ hai duyệt.').waitFor();
    const { body } = await cast.admin.get('/routing-table/draft');
    expect([body.note, body.draftedBy.id]).toEqual(['Xếp lại thứ tự.', cast.admin.id]);
  });

  it('reads why a draft was given back', async () => {
    const edition = await editionOf(
      cast.admin,
      '/routing-table',
      withRule('HIGH', { lead: 'GL-CAT' }),
    );
    await drafts(cast.admin, '/routing-table', edition, '"1"');
    const { page } = await open('supervisor', RULES);
    await press(page, 'Không duyệt');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Không duyệt' }).click();
    await dialog.getByRole('alert').or(dialog.locator('[aria-invalid=true]')).first().waitFor();
    await dialog.getByLabel('Ý kiến').fill('Chưa bàn với Công an.');
    await dialog.getByRole('button', { name: 'Không duyệt' }).click();
    await dialog.waitFor({ state: 'hidden' });
    const author = await open('admin', RULES);
    await author.page.getByText('Bản thảo 2 không được duyệt').waitFor();
    await author.page.getByText('Chưa bàn với Công an.').waitFor();
  });

  it('shortens a deadline in the matrix, which holds once it is approved', async () => {
    const { page, complaints } = await open('admin', '/quan-tri/thoi-han');
    await page.getByRole('button', { name: 'Sửa bảng' }).click();
    const cell = page.getByLabel('Cao, Tiếp nhận', { exact: true });
    await cell.fill('25');
    await page.getByText('đang dùng: 30 phút').waitFor();
    await page.getByLabel('Vì sao sửa?').fill('Trực đã đông hơn.');
    await press(page, 'Lưu bản thảo');
    await page.getByText('Bạn soạn bản này').waitFor();
    expect((await decides(cast.supervisor, '/deadline-table', '"2"')).status).toBe(200);
    const { body } = await cast.reporter.post('/incidents/preview', {
      ...{ impact: IMPACT_OF.high, phase: 'normal' },
    });
    expect(body.deadlines).toContainEqual(
      expect.objectContaining({
        kind: 'acknowledge',
        why: expect.objectContaining({ target: '25m', tableVersion: 2 }),
      }),
    );
    expect(complaints).toEqual([]);
  });

  it('enters a day off beside what somebody else entered meanwhile', async () => {
    const { page } = await open('admin', '/quan-tri/lich');
    await page.getByRole('button', { name: 'Sửa lịch' }).click();
    const form = page.getByRole('dialog');
    await form.getByRole('button', { name: 'Thêm ngày' }).click();
    await form.getByLabel('Ngày', { exact: true }).last().fill('16/4/2027');
    await form.getByLabel('Tên (tiếng Việt)').last().fill('Giỗ Tổ Hùng Vương');
    await form.getByLabel('Tên (tiếng Anh)').last().fill('Hung Kings’ Day');
    const { body: read, headers } = await cast.admin.get('/calendar');
    const { hours, weekdays, days } = read;
    const other = await cast.admin
      .put('/calendar', { hours: [['07:00', '11:00'], hours[1]], weekdays, days })
      .set('if-match', headers.etag ?? '');
    expect(other.status).toBe(200);
    await form.getByRole('button', { name: 'Lưu' }).click();
    await form.getByText('đã được người khác đổi').waitFor();
    expect(await form.getByLabel('Tên (tiếng Việt)').last().inputValue()).toBe('Giỗ Tổ Hùng Vương');
    await form.getByRole('button', { name: 'Lưu bản của tôi' }).click();
    await form.waitFor({ state: 'hidden' });
    const { body } = await cast.admin.get('/calendar');
    expect(body.days).toContainEqual(
      expect.objectContaining({ day: '2027-04-16', working: false }),
    );
  });

  it('enters a congress, and is told with which other its days meet', async () => {
    const { page } = await open('admin', '/quan-tri/dai-hoi?open=moi');
    const form = page.getByRole('dialog');
    await form.getByLabel('Mã', { exact: true }).fill('THU-2027');
    await form.getByLabel('Tên (tiếng Việt)').fill('Đại hội thử');
    await form.getByLabel('Tên (tiếng Anh)').fill('Trial congress');
    await form.getByRole('combobox', { name: 'Áp dụng cho' }).click();
    await form.getByRole('option', { name: 'Mọi đơn vị', exact: true }).click();
    await form.getByLabel('Trong đại hội, từ', { exact: true }).pressSequentially('10062015');
    await form.getByRole('button', { name: 'Mở lịch: Trong đại hội, từ' }).click();
    const calendar = form.getByRole('dialog', { name: 'Mở lịch: Trong đại hội, từ' });
    await calendar.getByText('Tháng 6, 2015').waitFor();
    await page.keyboard.press('Escape');
    await calendar.waitFor({ state: 'hidden' });
    await form.getByLabel('Trong đại hội, đến', { exact: true }).fill('1/6/2015');
    await form.getByRole('button', { name: 'Mở lịch: Trong đại hội, đến' }).click();
    await form.getByRole('button', { name: '12/06/2015' }).click();
    await form.getByText('Đơn vị thuộc cả hai theo giai đoạn nghiêm ngặt hơn.').waitFor();
    await form
      .getByText(/^Từ 00:00 .*phải tiếp nhận trong/)
      .first()
      .waitFor();
    await form.getByRole('button', { name: 'Lưu' }).click();
    await form.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Đại hội thử' }).waitFor();
    const { body } = await cast.admin.get('/periods/THU-2027');
    expect(body.windows.during).toEqual({ from: '2015-06-10', to: '2015-06-12' });
  });

  it.each([
    ['auditor', ['Kiểm chứng'], ['Người dùng', 'Khóa API']],
    ['handler', ['Người dùng'], ['Kiểm chứng', 'Webhook']],
    ['supervisor', ['Người dùng'], ['Kiểm chứng', 'Nguồn cảnh báo']],
  ])('shows to the %s what they may read, and nothing else', async (who, also, never) => {
    const { page, complaints } = await open(who, '/quan-tri');
    const rail = page.getByRole('navigation', { name: 'Các mục quản trị' });
    const links = rail.getByRole('link');
    const names = (await links.allTextContents()).map((name) => name.trim());
    const all = ['Phân luồng', 'Thời hạn', 'Kỳ đại hội', 'Lịch làm việc', 'Cơ quan', 'Hệ thống'];
    expect(names).toEqual(expect.arrayContaining([...all, ...also]));
    expect(names.filter((name) => never.includes(name))).toEqual([]);
    for (const name of names) {
      await links.getByText(name, { exact: true }).click();
      await page.locator('[aria-current=page]').getByText(name, { exact: true }).waitFor();
      await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
    }
    expect(await page.getByText('Mục này cần quyền khác').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('opens to nobody else', async () => {
    const { page } = await open('coordinator', '/quan-tri/khoa');
    await page.getByText('Mục này cần quyền khác').waitFor();
    await page.goto('/quan-tri/phan-luong');
    await page.getByRole('heading', { name: 'Bảng phân luồng' }).waitFor();
    expect(await page.getByRole('button', { name: 'Sửa bảng' }).count()).toBe(0);
  });
});
