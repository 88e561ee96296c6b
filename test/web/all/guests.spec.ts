import { type Page } from 'playwright-core';
import { MEMBERS } from '../../support/cases.js';
import { caseOf, CHUSE, Guest } from '../../support/guests.js';
import { PHONE, type Visitor } from '../support/browser.js';
import { fillIn, OWN_COMPUTERS } from '../support/report.js';
import { openOffice } from '../support/office.js';
import { press } from '../support/press.js';

describe('somebody without an account', () => {
  const office = openOffice();

  const stranger = async (path: string): Promise<Visitor> => {
    const visitor = await office.visitor({ viewport: PHONE });
    await visitor.page.goto(path);
    return visitor;
  };
  const show = async (page: Page, token: string): Promise<void> => {
    await page.getByLabel('Mã theo dõi bí mật').fill(token);
    await press(page, 'Xem tiến độ');
  };

  it('reports, keeps the code and its token, and follows the case from any other machine', async () => {
    const { page, complaints } = await stranger('/bao-cao');
    await fillIn(page, 'Thư lạ mạo danh lãnh đạo huyện gửi cho cả cơ quan.', OWN_COMPUTERS);
    await page.getByLabel('Họ và tên').fill('Rơ Lan Hương');
    await page.getByRole('combobox', { name: 'Đơn vị' }).fill('uy ban chu se');
    await page.getByRole('option', { name: 'Ủy ban nhân dân huyện Chư Sê' }).click();
    await press(page, 'Kiểm tra và gửi');
    await page.getByText('Ủy ban nhân dân huyện Chư Sê').waitFor();
    await page.getByText('Cần hỏi thêm, điều phối viên sẽ gọi lại.', { exact: false }).waitFor();
    // The proof of work is done on the way; it takes a moment and asks nothing of the person.
    await press(page, 'Gửi báo cáo');
    await page.getByRole('heading', { name: 'Đã nhận báo cáo' }).waitFor();
    const code = /SC-\d{4}-\d+/.exec(page.url())?.[0] ?? '';
    const shown = page.getByText('Mã theo dõi bí mật').locator('xpath=following-sibling::b');
    const token = (await shown.textContent()) ?? '';
    expect(token).toMatch(/^[\w-]{20,}$/);
    await page.getByText('Bàn trực chưa xác nhận được người gửi.', { exact: false }).waitFor();

    const elsewhere = await stranger(`/theo-doi/${code}`);
    await show(elsewhere.page, token);
    await elsewhere.page.getByText('Điều phối viên tiếp nhận').waitFor();
    // It stands on the slip for the printer as well.
    const latest = elsewhere.page.getByText(/^chậm nhất \d\d:\d\d/);
    await latest.filter({ visible: true }).waitFor();
    const linked = await stranger(`/theo-doi/${code}#${token}`);
    await linked.page.getByText('Điều phối viên tiếp nhận').waitFor();
    expect([...complaints, ...elsewhere.complaints, ...linked.complaints]).toEqual([]);
  });

  it('is given nothing away by a wrong token or a wrong code, and may mend what was typed', async () => {
    const { code, token } = await Guest.reported(office.app);
    const other = await Guest.reported(office.app);
    const said = async (path: string, typed: string): Promise<string> => {
      const { page } = await stranger(`/theo-doi/${path}`);
      await show(page, typed);
      const fault = page.locator('#token-error');
      await fault.waitFor();
      expect(await page.getByLabel('Mã theo dõi bí mật').inputValue()).toBe(typed);
      expect(await page.evaluate('Object.keys(localStorage).join()')).not.toContain('token');
      return (await fault.textContent()) ?? '';
    };
    const wrongToken = await said(code, other.token);
    const wrongCode = await said('SC-2026-999999', token);
    expect(wrongCode).toBe(wrongToken);
    expect(wrongToken).not.toMatch(/SC-|huyện|Chư Sê/);

    const { page } = await stranger(`/theo-doi/${code}`);
    await show(page, 'khong-phai-ma-theo-doi');
    await page.locator('#token-error').waitFor();
    await show(page, token);
    await page.getByText('Điều phối viên tiếp nhận').waitFor();
  });

  it('answers what the desk asks, without any name of its staff', async () => {
    const { code, token } = await Guest.reported(office.app);
    const incident = await caseOf(office.app, code, office.cast.coordinator);
    await incident.moved(office.cast.coordinator, 'acknowledge');
    await incident.moved(office.cast.coordinator, 'request_info', MEMBERS.request_info);
    const { page, complaints } = await stranger(`/theo-doi/${code}#${token}`);
    await page.getByText(MEMBERS.request_info.questions[0]).waitFor();
    expect(await page.locator('body').textContent()).not.toMatch(/Trần Quốc Bảo/);
    await page.getByLabel('Trả lời của đơn vị').fill('Phiên bản 7, chưa cập nhật.');
    await press(page, 'Gửi trả lời');
    await page.getByText(MEMBERS.request_info.questions[0]).waitFor({ state: 'hidden' });
    const { body } = await office.cast.coordinator.get(`/incidents/${code}`);
    expect(body.infoRequest).toBeNull();
    expect(complaints).toEqual([]);
  });

  it('is called back by the desk, which gives the report to the unit, and the unit sees it', async () => {
    const { code } = await Guest.reported(office.app, { agency: CHUSE });
    const unit = await (await office.visitor()).enter('reporter2');
    await unit.page.goto('/don-vi');
    await unit.page.getByText('Đơn vị không có sự cố nào đang mở.').waitFor();

    const desk = await (await office.visitor()).enter('coordinator');
    await desk.page.goto(`/su-co/${code}`);
    await desk.page.getByText('Chưa xác minh người gửi báo cáo').waitFor();
    await press(desk.page, 'Xác minh người gửi');
    const form = desk.page.getByRole('form', { name: 'Xác minh người gửi' });
    await form.getByLabel('Người gửi thuộc đơn vị').first().fill('Ủy ban nhân dân huyện Đăk Đoa');
    await desk.page.getByRole('option', { name: 'Ủy ban nhân dân huyện Đăk Đoa' }).click();
    await form.locator('[data-submit]').click();
    await desk.page.getByText('Chưa xác minh người gửi báo cáo').waitFor({ state: 'hidden' });

    // Without loading anything anew.
    await unit.page
      .getByRole('link', { name: new RegExp(code) })
      .first()
      .waitFor();
    await unit.page.goto(`/theo-doi/${code}`);
    await unit.page.getByText('Điều phối viên tiếp nhận').waitFor();
    expect([...desk.complaints, ...unit.complaints]).toEqual([]);
  });
});
