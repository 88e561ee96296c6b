import { type Page } from 'playwright-core';
import { type Caller } from '../../support/app.js';
import { rowsXml, workbook } from '../../support/workbook.js';
import { openOffice } from '../support/office.js';

const HEADERS = 'Mã cơ quan;Tên tiếng Việt;Tên tiếng Anh;Loại;Mã cấp trên';
const table = (kind: string): Buffer =>
  Buffer.from(
    [
      `\ufeff${HEADERS}`,
      'GL-TTYT-IAPA;Trung tâm Y tế huyện Ia Pa;Ia Pa Health Centre;Đơn vị sự nghiệp;GL-YTDP',
      `GL-YTDP;Trung tâm Kiểm soát bệnh tật;Centre for Disease Control;${kind};GL-SYT`,
    ].join('\r\n'),
  );

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer });
}

describe('a register filled from a file', () => {
  const office = openOffice();
  let admin: Caller;
  beforeAll(async () => {
    admin = await office.app.as('admin');
  });

  it('an administrator sees the wrong row, corrects it, and units find themselves in the form', async () => {
    const { page, complaints } = await (await office.visitor()).enter('admin');
    await page.goto('/quan-tri/co-quan');
    await page.getByRole('button', { name: 'Nhập từ tệp' }).click();
    await choose(page, 'co-quan.csv', table('bệnh viện'));
    await page.getByText('1 dòng cần sửa').waitFor();
    const rows = page.getByRole('table', { name: 'Các dòng của tệp' }).getByRole('row');
    expect(await rows.count()).toBe(2);
    const wrong = await rows.last().innerText();
    expect(wrong).toContain('Dòng 3');
    expect(wrong).toContain('bệnh viện');
    expect(wrong).toContain('cần là một trong');
    expect(await page.getByRole('button', { name: /^Ghi / }).count()).toBe(0);
    expect((await admin.get('/agencies/GL-YTDP')).status).toBe(404);

    await page.getByRole('button', { name: 'Chọn tệp đã sửa' }).click();
    await choose(page, 'co-quan.csv', table('Đơn vị sự nghiệp'));
    await page.getByRole('button', { name: 'Ghi 2 dòng vào danh mục' }).click();
    await page.getByText('Đã nhập xong: thêm 2').waitFor();
    await page.getByRole('button', { name: 'Xem danh mục' }).click();
    await page.getByRole('button', { name: 'Trung tâm Y tế huyện Ia Pa' }).waitFor();
    expect((await admin.get('/agencies/GL-TTYT-IAPA')).body).toMatchObject({ parent: 'GL-YTDP' });
    expect(complaints).toEqual([]);

    const guest = await office.visitor();
    await guest.page.goto('/bao-cao');
    await guest.page.getByRole('combobox').first().fill('y te ia pa');
    await guest.page.getByRole('option', { name: 'Trung tâm Y tế huyện Ia Pa' }).waitFor();
  });

  it('an administrator brings in a workbook of systems', async () => {
    const { page, complaints } = await (await office.visitor()).enter('admin');
    await page.goto('/quan-tri/he-thong');
    await page.getByRole('button', { name: 'Nhập từ tệp' }).click();
    const file = await workbook(
      rowsXml([
        ['Mã hệ thống', 'Tên hệ thống', 'Cấp độ', 'Mã đơn vị vận hành', 'Tên miền'],
        ['IAPA-MC', 'Một cửa huyện Ia Pa', 2, 'GL-UBND-633', 'motcua.gialai.gov.vn'],
        ['CHUSE-PORTAL', 'Cổng thông tin huyện Chư Sê', 3, 'GL-UBND-633', 'chuse.gialai.gov.vn'],
      ]),
    );
    await choose(page, 'he-thong.xlsx', file);
    await page.getByRole('button', { name: 'Ghi 2 dòng vào danh mục' }).click();
    await page.getByText('Đã nhập xong: thêm 1, sửa 1').waitFor();
    expect((await admin.get('/systems/IAPA-MC')).body).toMatchObject({ level: 2, version: 1 });
    expect((await admin.get('/systems/CHUSE-PORTAL')).body).toMatchObject({ level: 3, version: 2 });
    expect(complaints).toEqual([]);
  });

  it('what somebody else changed meanwhile is shown anew, and nothing is written before it is seen', async () => {
    const { page } = await (await office.visitor()).enter('admin');
    await page.goto('/quan-tri/co-quan?open=nhap-tep');
    const file = Buffer.from(`${HEADERS}\r\nGL-MOI;Cơ quan mới;New agency;Sở;GL-UBND`);
    await choose(page, 'moi.csv', file);
    const write = page.getByRole('button', { name: 'Ghi 1 dòng vào danh mục' });
    await write.waitFor();
    const name = { vi: 'Của người khác', en: 'Of another' };
    await admin.post('/agencies', { code: 'GL-MOI', name, kind: 'press' });
    await write.click();
    await page.getByText('Danh mục vừa được người khác thay đổi').waitFor();
    expect((await admin.get('/agencies/GL-MOI')).body).toMatchObject({ name, version: 1 });
    await write.click();
    await page.getByText('Đã nhập xong: thêm 0, sửa 1').waitFor();
    expect((await admin.get('/agencies/GL-MOI')).body).toMatchObject({ kind: 'department' });
  });

  it('a lost answer is asked for again, and the file is written once', async () => {
    const { page, context } = await (await office.visitor()).enter('admin');
    await page.goto('/quan-tri/co-quan?open=nhap-tep');
    await choose(page, 'mot.csv', Buffer.from(`${HEADERS}\r\nGL-MOT;Một lần;Once;Sở;GL-UBND`));
    let attempts = 0;
    await context.route('**/agencies/import', async (route) => {
      attempts++;
      // The desk has written it; the page does not know.
      if (attempts === 1) await route.fetch();
      return attempts === 1 ? route.abort('connectionreset') : route.fallback();
    });
    const write = page.getByRole('button', { name: 'Ghi 1 dòng vào danh mục' });
    await write.click();
    await page.getByRole('alert').getByText('Không nối được').waitFor();
    await write.click();
    await page.getByText('Đã nhập xong: thêm 1').waitFor();
    expect((await admin.get('/agencies/GL-MOT')).body.version).toBe(1);
  });
});
