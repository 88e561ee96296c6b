import { type Page } from 'playwright-core';
import { caseIn, MEMBERS } from '../../support/cases.js';
import { eventually } from '../../support/eventually.js';
import { PHONE, type Visitor } from '../support/browser.js';
import { openOffice } from '../support/office.js';

describe("a unit's home", () => {
  const office = openOffice();

  const officer = async (): Promise<Visitor> => {
    const visitor = await (await office.visitor({ viewport: PHONE })).enter('reporter');
    await visitor.page.goto('/don-vi');
    await visitor.page.getByRole('heading', { name: 'Sự cố đang mở' }).waitFor();
    return visitor;
  };
  const cardOf = (page: Page, code: string) =>
    page.getByRole('article', { name: new RegExp(`^${code}`) });
  const press = (page: Page, code: string, name: string) =>
    cardOf(page, code).getByRole('button', { name, exact: true }).click();
  const caseOf = async (code: string): Promise<any> =>
    (await office.cast.coordinator.get(`/incidents/${code}`)).body;

  it('is told which of its systems have no level, until somebody has said it', async () => {
    const { page } = await officer();
    const card = page.getByRole('region', { name: 'Kiểm tra sẵn sàng' });
    await card.getByText('Hệ thống nào của đơn vị cũng đã có cấp độ.').waitFor();
    const system = { code: 'CHUSE-THU', name: 'Thư điện tử của huyện' };
    const added = await office.cast.admin.post('/systems', {
      ...system,
      operatorAgency: 'GL-UBND-633',
    });
    expect(added.status).toBe(201);
    await page.reload();
    await card.getByText('1 hệ thống chưa rõ cấp độ').waitFor();
    await card.getByText(system.name).waitFor();
    const { headers } = await office.cast.admin.get(`/systems/${system.code}`);
    const levelled = await office.cast.admin
      .patch(`/systems/${system.code}`, { level: 3 })
      .set('if-match', headers.etag ?? '');
    expect(levelled.status).toBe(200);
    await page.reload();
    await card.getByText('Hệ thống nào của đơn vị cũng đã có cấp độ.').waitFor();
  });

  it('answers the desk on the spot, as soon as it asks, and keeps the answer until then', async () => {
    const incident = await caseIn(office.app, office.cast, 'triage');
    const { code } = incident;
    const { page, complaints } = await officer();
    await incident.moved(office.cast.coordinator, 'request_info', MEMBERS.request_info);
    // Without loading anything anew.
    await cardOf(page, code).waitFor();
    await press(page, code, 'Gửi trả lời');
    await cardOf(page, code).getByText('Nhập nội dung trước khi gửi.').waitFor();
    const answer = 'Phiên bản 7, cài từ năm 2023.';
    await cardOf(page, code).getByLabel('Trả lời').fill(answer);
    // What is typed is put by a moment later.
    const kept = async () => String(await page.evaluate('JSON.stringify(localStorage)'));
    await eventually('it is kept', async () => (await kept()).includes(answer));
    await page.reload();
    await cardOf(page, code).waitFor();
    expect(await cardOf(page, code).getByLabel('Trả lời').inputValue()).toBe(answer);
    await press(page, code, 'Gửi trả lời');
    await cardOf(page, code).waitFor({ state: 'hidden' });
    expect((await caseOf(code)).infoRequest).toBeNull();
    expect(complaints).toEqual([]);
  });

  it('confirms what is fixed, or says what is not', async () => {
    const fixed = await caseIn(office.app, office.cast, 'resolved');
    const { page, complaints } = await officer();
    await press(page, fixed.code, 'Đã ổn, xác nhận');
    await cardOf(page, fixed.code).waitFor({ state: 'hidden' });
    expect((await caseOf(fixed.code)).unitConfirmedAt).not.toBeNull();

    const broken = await caseIn(office.app, office.cast, 'resolved');
    await cardOf(page, broken.code).waitFor();
    await press(page, broken.code, 'Chưa ổn');
    await cardOf(page, broken.code)
      .getByLabel('Điều gì chưa ổn?')
      .fill('Trang vẫn hiện nội dung lạ.');
    await press(page, broken.code, 'Gửi phản hồi');
    await eventually('it is worked on again', async () => {
      const { status } = await caseOf(broken.code);
      return status !== 'resolved';
    });
    expect(complaints).toEqual([]);
  });
});
