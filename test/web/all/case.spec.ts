import { readFile } from 'node:fs/promises';
import { type Page } from 'playwright-core';
import { type Case } from '../../support/reports.js';
import { type Visitor } from '../support/browser.js';
import { CaseStage } from '../support/case-stage.js';
import { openOffice } from '../support/office.js';
import { press } from '../support/press.js';
import { deaf, overtaken } from '../support/states.js';
import { choose, opening, submit } from '../support/case-acts.js';

describe('a case in the hands of several people', () => {
  const office = openOffice();
  let stage: CaseStage;
  const here: Visitor[] = [];
  beforeAll(() => {
    stage = new CaseStage(office.visitors, office.cast);
  });
  afterEach(async () => {
    const complaints = here.flatMap((one) => one.complaints);
    await Promise.all(here.splice(0).map(({ context }) => context.close()));
    expect(complaints).toEqual([]);
  });

  async function sits(username: string, { code }: Pick<Case, 'code'>, rest = ''): Promise<Page> {
    const visitor = await (await office.visitor()).enter(username);
    here.push(visitor);
    await visitor.page.goto(`/su-co/${code}${rest}`);
    await visitor.page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
    return visitor.page;
  }

  const stands = (page: Page, status: string) =>
    page.locator('main header').first().getByText(status, { exact: true }).first().waitFor();
  const heading = (page: Page, text: string) =>
    page.getByRole('heading', { level: 1, name: text }).waitFor();
  const correct = opening('Sửa nội dung báo cáo');
  const retitled = async (page: Page, title: string): Promise<void> => {
    await correct(page);
    await page.getByLabel('Tiêu đề').fill(title);
  };

  it('is corrected by two at once, and neither loses a word', async () => {
    const incident = await stage.in('triage');
    const [desk, unit] = [await sits('coordinator', incident), await sits('reporter', incident)];
    await retitled(desk, 'Tiêu đề của điều phối viên');
    await desk.getByLabel('Đơn vị đã làm (không bắt buộc)').fill('Đã rút dây mạng.');
    await retitled(unit, 'Tiêu đề của đơn vị');
    await submit(unit);
    await heading(unit, 'Tiêu đề của đơn vị');

    const line = desk.getByRole('status').filter({ hasText: 'Nguyễn Thị Hoa vừa đổi' });
    await line.getByText('Tiêu đề của đơn vị').waitFor();
    expect(await desk.getByLabel('Tiêu đề').inputValue()).toBe('Tiêu đề của điều phối viên');
    await line.getByRole('button', { name: /^Dùng bản mới/ }).click();
    expect(await desk.getByLabel('Tiêu đề').inputValue()).toBe('Tiêu đề của đơn vị');
    await submit(desk);
    await desk.getByRole('form', { name: 'Sửa nội dung báo cáo' }).waitFor({ state: 'detached' });
    const { body } = await office.cast.coordinator.get(incident.path());
    expect([body.title, body.actionsTaken]).toEqual(['Tiêu đề của đơn vị', 'Đã rút dây mạng.']);
  });

  it('shows who was first where a correction is refused, and sends what was chosen', async () => {
    const incident = await stage.in('triage');
    const visitor = await (await office.visitor()).enter('coordinator');
    here.push(visitor);
    await deaf(visitor);
    const { page } = visitor;
    await page.goto(`/su-co/${incident.code}`);
    const was: string = (await office.cast.coordinator.get(incident.path())).body.title;
    await retitled(page, 'Bản của tôi');
    const other = { title: 'Bản của người khác', supportRequested: 'Đề nghị rà quét.' };
    await incident.write(office.cast.reporter.patch(incident.path(), other));
    await submit(page);

    const dialog = page.getByRole('dialog', { name: 'Hai người cùng sửa một nội dung' });
    const row = dialog.getByRole('group', { name: 'Tiêu đề' });
    await row.waitFor();
    for (const words of [was, 'Bản của người khác', 'Bản của tôi', 'Nguyễn Thị Hoa']) {
      await row.getByText(words).first().waitFor();
    }
    expect(await row.getByRole('radio', { checked: true }).count()).toBe(0);
    await dialog.getByRole('button', { name: 'Lưu theo lựa chọn' }).click();
    await dialog.getByText('Hãy chọn một bản').waitFor();
    await row.getByRole('radio', { name: /Của bạn/ }).check();
    await dialog.getByRole('button', { name: 'Lưu theo lựa chọn' }).click();
    await heading(page, 'Bản của tôi');
    // What the other said elsewhere is still there.
    const { body } = await office.cast.coordinator.get(incident.path());
    expect(body.supportRequested).toBe('Đề nghị rà quét.');
  });

  it('leaves the top level only when a second person agrees', async () => {
    const incident = await stage.in('containment', 'critical');
    const [asker, second] = [await sits('police', incident), await sits('supervisor', incident)];
    await opening('Điều chỉnh mức')(asker);
    await asker.locator('label').filter({ hasText: 'Chọn mức' }).click();
    await asker.getByRole('radio', { name: 'Cao', exact: true }).check();
    await asker.getByLabel('Lý do').fill('Nhầm.');
    await press(asker, 'Gửi đề nghị: Điều chỉnh mức');
    await asker.getByText('Hạ mức cần giải thích ít nhất 20 ký tự', { exact: true }).waitFor();
    await asker.getByLabel('Lý do').fill('Đã xác minh: không có bí mật nhà nước.');
    await press(asker, 'Gửi đề nghị: Điều chỉnh mức');
    await asker.getByRole('button', { name: 'Rút đề nghị' }).waitFor();
    await stands(asker, 'Rất cao');
    await second.getByText('Đã xác minh: không có bí mật nhà nước.').waitFor();
    await press(second, 'Đồng ý');
    await stands(asker, 'Cao');
  });

  it('shows also what others did before a slow line let it listen', async () => {
    const incident = await stage.in('triage');
    const visitor = await (await office.visitor()).enter('supervisor');
    here.push(visitor);
    const { page } = visitor;
    await page.clock.install();
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route('**/api/v1/changes**', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`/su-co/${incident.code}`);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await incident.write(
      office.cast.coordinator.patch(incident.path(), { title: 'Tên mới, sửa sớm' }),
    );
    await page.clock.fastForward(2000);
    letGo();
    await heading(page, 'Tên mới, sửa sớm');
  });

  it('shows also what others did while it was still on its way', async () => {
    const incident = await stage.in('triage');
    const visitor = await (await office.visitor()).enter('supervisor');
    here.push(visitor);
    const { page } = visitor;
    const title = 'Tên mới, sửa giữa chừng';
    await overtaken(visitor, new RegExp(incident.path('$')), () =>
      incident.write(office.cast.coordinator.patch(incident.path(), { title })),
    );
    await page.goto(`/su-co/${incident.code}`);
    await heading(page, title);
  });

  it('offers a step that another made possible on the version that allows it', async () => {
    const incident = await stage.in('resolved');
    const desk = await sits('coordinator', incident);
    await desk.getByText('Trực tiếp').waitFor();
    // The case itself comes later than all that hangs on it.
    await desk.route(new RegExp(incident.path('$')), async (route) => {
      await desk.waitForTimeout(1000);
      await route.continue();
    });
    await incident.moved(office.cast.reporter, 'confirm');
    await opening('Kết thúc sự cố')(desk);
    await submit(desk);
    await stands(desk, 'Đã kết thúc');
  });

  it('goes from the Department to the Police, who are told and say yes', async () => {
    const incident = await stage.in('triage', 'high');
    const [desk, police] = [await sits('coordinator', incident), await sits('police', incident)];
    await opening('Chuyển chủ trì')(desk);
    await desk.getByRole('radio', { name: 'Công an tỉnh Gia Lai' }).check();
    await desk.getByLabel('Bàn giao: đã làm gì, còn gì').fill('Đã giữ nhật ký, còn máy thứ hai.');
    await submit(desk);
    await police.getByText('Đã giữ nhật ký, còn máy thứ hai.').first().waitFor();
    await press(police, 'Nhận chủ trì');
    await police.getByLabel('Người phụ trách').first().click();
    await police.getByRole('option').first().click();
    await submit(police);
    for (const page of [police, desk]) {
      await page.locator('main header dd').first().getByText('Công an tỉnh Gia Lai').waitFor();
    }
  });

  it('is not there for others once it is restricted', async () => {
    const incident = await stage.in('triage', 'critical');
    const police = await sits('police', incident);
    await opening('Đặt hạn chế')(police);
    await police.getByLabel('Lý do').fill('Đang điều tra.');
    await submit(police);
    await stands(police, 'Hạn chế');
    const told: string[] = [];
    for (const code of [incident.code, 'SC-2026-999999']) {
      const page = await sits('coordinator', { code });
      await page.getByText('hoặc bạn không được xem').waitFor();
      told.push(((await page.locator('main').textContent()) ?? '').replaceAll(code, 'CODE'));
    }
    expect(told[0]).toBe(told[1]);
  });

  it('takes evidence from the unit, also after a lost connection, and gives it to the desk as it was', async () => {
    const incident = await stage.in('triage');
    const unit = await sits('reporter', incident, '?tab=evidence');
    let attempts = 0;
    await unit.route('**/attachments', (route) => {
      if (route.request().method() !== 'POST' || ++attempts > 1) return route.fallback();
      return route.abort('connectionreset');
    });
    const text = '08:40 đăng nhập lạ từ 203.0.113.7\n';
    await choose(unit, 'truy-cap.log', text);
    await unit.getByRole('button', { name: 'Gửi lại' }).click();
    await unit.getByRole('button', { name: 'Tải truy-cap.log' }).waitFor();
    await choose(unit, 'hoadon.exe', 'MZ\u0090\u0000');

    const desk = await sits('coordinator', incident, '?tab=evidence');
    const [kept] = await Promise.all([
      desk.waitForEvent('download'),
      desk.getByRole('button', { name: 'Tải truy-cap.log' }).click(),
    ]);
    expect(await readFile(await kept.path(), 'utf8')).toBe(text);
    // What a machine could run is asked for twice.
    await desk.getByRole('button', { name: 'Tải hoadon.exe' }).click();
    await desk.getByRole('alertdialog').getByRole('button', { name: 'Vẫn tải về' }).waitFor();
    await press(desk, 'Thôi');
    const [bundle] = await Promise.all([
      desk.waitForEvent('download'),
      press(desk, 'Xuất hồ sơ chứng cứ (ZIP)'),
    ]);
    expect(bundle.suggestedFilename()).toBe(`${incident.code}.zip`);
  });

  it('lets desks write to each other what the unit never sees', async () => {
    const incident = await stage.in('triage');
    const [desk, unit] = [await sits('coordinator', incident), await sits('reporter', incident)];
    const composer = desk.locator('#case-comment');
    await composer.fill('Nghi người trong cơ quan.');
    await press(desk, 'Ghi nội bộ, đơn vị không đọc được');
    await desk.getByRole('article').getByText('Nội bộ các cơ quan xử lý').waitFor();
    await desk.locator('label').filter({ hasText: 'Trả lời đơn vị' }).click();
    await composer.fill('Đề nghị giữ nguyên máy.');
    await press(desk, 'Gửi cho Ủy ban nhân dân huyện Chư Sê');
    await unit.getByRole('article').getByText('Đề nghị giữ nguyên máy.').waitFor();
    expect(await unit.getByText('Nghi người trong cơ quan.').count()).toBe(0);
    await unit.reload();
    await unit.getByText('Đề nghị giữ nguyên máy.').waitFor();
    expect(await unit.getByText('Nghi người trong cơ quan.').count()).toBe(0);
  });
});
