import { type Page } from 'playwright-core';
import { type Case } from '../../support/reports.js';
import { PHONE, type Visitor } from '../support/browser.js';
import { CaseStage } from '../support/case-stage.js';
import { openOffice } from '../support/office.js';
import { press } from '../support/press.js';
import { step, submit } from '../support/case-acts.js';
import { deaf } from '../support/states.js';

describe('the page of a case, as somebody at the desk works with it', () => {
  const office = openOffice();
  let stage: CaseStage;
  let visitor: Visitor;
  let page: Page;
  beforeAll(async () => {
    stage = new CaseStage(office.visitors, office.cast);
    visitor = await (await office.visitor()).enter('coordinator');
    ({ page } = visitor);
  });
  afterEach(() => {
    expect(visitor.complaints.splice(0)).toEqual([]);
  });

  async function open({ code }: Pick<Case, 'code'>, rest = ''): Promise<void> {
    await page.goto(`/su-co/${code}${rest}`);
    await page.getByText(code).first().waitFor();
  }

  it('finds the other case that the same address was seen in', async () => {
    const incident = await stage.full();
    await open(incident, '?tab=traces');
    await page.getByText('203[.]0[.]113[.]44').waitFor();
    await page.getByRole('button', { name: 'Thấy ở đâu nữa?' }).first().click();
    const { body } = await office.cast.coordinator.get(incident.path('/links'));
    const other: string = body.items[0].incident.code;
    await page.getByRole('main').getByRole('link', { name: other }).first().click();
    await page.waitForURL(`**/su-co/${other}`);
  });

  it('looks again and again for what a second person is asked only where nobody tells of it', async () => {
    const incident = await stage.in('containment', 'critical');
    const asked = async (who: string) => {
      const one = await (await office.visitor()).enter(who);
      // A change of the case would be a reason of its own.
      await deaf(one);
      await one.page.clock.install();
      const address = '**/api/v1/approvals?*';
      const first = one.page.waitForResponse(address);
      await one.page.goto(`/su-co/${incident.code}`);
      await (await first).finished();
      const again = one.page.waitForRequest(address).then(
        () => true,
        () => false,
      );
      await one.page.clock.runFor(30_000);
      await one.page.evaluate("fetch('/health/ready').then((answer) => answer.text())");
      await one.context.close();
      return again;
    };
    // Of the Police, who lead the case, and of the People's Committee above them.
    expect(await asked('police')).toBe(false);
    expect(await asked('supervisor')).toBe(true);
  });

  it('begins on a telephone with the part that is asked for, else with what the case is', async () => {
    const { code } = await stage.full();
    const phone = await (await office.visitor({ viewport: PHONE })).enter('coordinator');
    const strip = phone.page.getByRole('navigation', { name: 'Các phần của sự cố' });
    const below = async () => {
      await strip.waitFor();
      return strip.evaluate(
        (it) =>
          it.getBoundingClientRect().top - (it.closest('main')?.getBoundingClientRect().top ?? 0),
      );
    };
    await phone.page.goto(`/su-co/${code}?tab=tasks`);
    expect(await below()).toBeLessThan(2);
    expect(await phone.page.evaluate('document.activeElement === document.body')).toBe(true);
    // Where the thumb is, also there, it says that the line is gone.
    await phone.context.setOffline(true);
    const { y = 0 } = (await phone.page.getByText('Mất kết nối').boundingBox()) ?? {};
    expect(y).toBeGreaterThan(600);
    await phone.context.setOffline(false);
    await phone.page.goto(`/su-co/${code}`);
    expect(await below()).toBeGreaterThan(300);
    expect(phone.complaints).toEqual([]);
  });

  it('makes one of two reports of the same, and says where it goes on', async () => {
    const twin = await stage.twins();
    await open(twin);
    await press(page, 'Gộp báo cáo này vào đó');
    const into = await page.getByLabel('Gộp vào sự cố có mã').inputValue();
    expect(into).toMatch(/^SC-/);
    await submit(page);
    await page.getByText('Báo cáo này đã gộp vào').waitFor();
    await page.getByRole('link', { name: into, exact: true }).click();
    await page.waitForURL(`**/su-co/${into}`);
    expect((await office.cast.coordinator.get(twin.path())).body.mergedInto).toBe(into);
  });

  it('prints all that it has', async () => {
    const incident = await stage.full();
    await open(incident);
    await page.getByRole('link', { name: 'Bản in' }).click();
    await page.getByRole('button', { name: 'In', exact: true }).waitFor();
    const paper = (await page.getByRole('article').textContent()) ?? '';
    for (const words of [
      ...[incident.code, 'TLP:AMBER', 'Nguyễn Thị Hoa', '0269 385 1234', 'Đã ngắt máy khỏi mạng'],
      ...['Đề nghị đơn vị giữ nguyên máy', 'Nhớ hỏi bên VNPT', 'hxxps://dangnhap-gialai[.]example'],
      ...['truy-cap.log', 'SHA-256', 'Cùng địa chỉ máy điều khiển.', 'Ngăn chặn', 'Trần Quốc Bảo'],
    ]) {
      expect(paper).toContain(words);
    }
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: 'In', exact: true }).isVisible()).toBe(false);
    expect(await page.getByRole('navigation').first().isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
  });

  it('is walked through in the order of the queue, and left for the row one came to', async () => {
    await Promise.all(
      ['low', 'medium', 'high'].map((rank) => stage.in('submitted', rank as 'low')),
    );
    await page.goto('/dieu-phoi?view=all&status=submitted');
    await page.getByRole('row').nth(3).waitFor();
    const codes = (await page.getByRole('row').allTextContents()).flatMap(
      (row) => /SC-\d+-\d+/.exec(row)?.slice(0, 1) ?? [],
    );
    await page
      .getByRole('link', { name: codes[0] ?? '' })
      .first()
      .click();
    await page.waitForURL(`**/su-co/${codes[0]}`);
    await page.getByText(`1/${codes.length}`).waitFor();
    await page.keyboard.press(']');
    await page.waitForURL(`**/su-co/${codes[1]}`);
    await page.keyboard.press('[');
    await page.waitForURL(`**/su-co/${codes[0]}`);
    await page.keyboard.press(']');
    await page.waitForURL(`**/su-co/${codes[1]}`);
    await page.getByRole('link', { name: 'Về danh sách' }).click();
    await page.waitForURL('**/dieu-phoi?*status=*submitted*');
    await page.locator('tr[aria-current] a:focus', { hasText: codes[1] ?? '' }).waitFor();
  });

  it('is worked from the palette', async () => {
    await open(await stage.in('triage'));
    await page
      .getByRole('region', { name: 'Bước tiếp theo' })
      .getByRole('button')
      .first()
      .waitFor();
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder('Tìm sự cố, đơn vị, trang, lệnh').fill('dieu chinh muc');
    await page.getByRole('option').filter({ hasText: 'Điều chỉnh mức' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('form', { name: 'Điều chỉnh mức' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('h1').click();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Phím tắt' }).waitFor();
    await page.keyboard.press('Escape');
  });

  it('keeps what was being written about each case, wherever one goes meanwhile', async () => {
    const [one, other] = [await stage.in('triage'), await stage.in('triage')];
    await open(one);
    await page.locator('#case-comment').fill('Đang gọi cho đơn vị…');
    await step(page, 'Yêu cầu bổ sung');
    await page.getByLabel('Câu hỏi 1').fill('Máy chủ đặt ở đâu?');
    await open(other);
    expect(await page.locator('#case-comment').inputValue()).toBe('');
    await open(one);
    expect(await page.locator('#case-comment').inputValue()).toBe('Đang gọi cho đơn vị…');
    await step(page, 'Yêu cầu bổ sung');
    expect(await page.getByLabel('Câu hỏi 1').inputValue()).toBe('Máy chủ đặt ở đâu?');
  });

  it('brings back a correction that was interrupted, and says so', async () => {
    const incident = await stage.in('triage');
    await open(incident);
    await step(page, 'Sửa nội dung báo cáo');
    await page.getByLabel('Tiêu đề').fill('Đang sửa dở');
    await page.reload();
    await step(page, 'Sửa nội dung báo cáo');
    await page.getByText('Nội dung bạn sửa dở lần trước đã được khôi phục.').waitFor();
    expect(await page.getByLabel('Tiêu đề').inputValue()).toBe('Đang sửa dở');
  });

  it('proves the record to who audits it, without a word of it', async () => {
    const incident = await stage.in('triage');
    const auditor = await (await office.visitor()).enter('auditor');
    await auditor.page.goto(`/su-co/${incident.code}`);
    await auditor.page.getByText(/Liền mạch, \d+ bản ghi/).waitFor();
    const words = (await auditor.page.locator('main').textContent()) ?? '';
    expect(words).not.toMatch(/Nguyễn Thị Hoa|Máy chủ số/);
    await auditor.page.getByRole('link', { name: 'Kiểm chứng toàn bộ chuỗi' }).click();
    await auditor.page.waitForURL('**/quan-tri/kiem-chung');
    expect(auditor.complaints).toEqual([]);
  });
});
