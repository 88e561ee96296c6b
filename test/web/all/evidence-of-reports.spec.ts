import { type Locator, type Page } from 'playwright-core';
import { caseIn } from '../../support/cases.js';
import { eventually } from '../../support/eventually.js';
import { type Visitor } from '../support/browser.js';
import { fillIn, OWN_COMPUTERS } from '../support/report.js';
import { openOffice } from '../support/office.js';

const MEGA = 1024 ** 2;

describe('files that go with a report', () => {
  const office = openOffice();

  const form = async (): Promise<Visitor> => {
    const visitor = await (await office.visitor()).enter('reporter2');
    await visitor.page.goto('/bao-cao');
    await visitor.page.getByRole('group', { name: 'Loại sự cố' }).waitFor();
    return visitor;
  };
  const named = (name: string, size = 2000) => ({
    ...{ name, mimeType: 'text/plain', buffer: Buffer.alloc(size, 'a') },
  });
  const picker = (page: Page) => page.getByLabel('Chọn tệp').and(page.locator('input'));
  const removers = (page: Page): Locator => page.getByRole('button', { name: /^Bỏ tệp / });

  const handed = (page: Page, event: 'drop' | 'paste', name: string) =>
    page.evaluate(`(${HAND_OVER})(${JSON.stringify({ event, name })})`);

  it('are chosen, dropped or pasted, kept over a reload, and taken back', async () => {
    const { page, complaints } = await form();
    await picker(page).setInputFiles([named('nhat-ky.log'), named('thu-nghi-ngo.eml')]);
    await removers(page).nth(1).waitFor();
    await handed(page, 'drop', 'keo-tha.png');
    await removers(page).nth(2).waitFor();
    await handed(page, 'paste', 'image.png');
    await removers(page).nth(3).waitFor();
    // Pasted pictures all have one name, so they get the time.
    await page.getByText(/^anh-\d{4}-\d\d-\d\d-/).waitFor();
    await page.getByRole('button', { name: 'Bỏ tệp thu-nghi-ngo.eml' }).click();
    await page.getByText(/^Đã lưu nháp/).waitFor();
    await page.reload();
    await removers(page).nth(2).waitFor();
    expect(await removers(page).count()).toBe(3);
    expect(await page.getByText('thu-nghi-ngo.eml').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('are not taken when they are too large or too many, and it is said which', async () => {
    const { page } = await form();
    await picker(page).setInputFiles([named('ban-sao.zip', 20 * MEGA + 1), named('nho.log')]);
    await page.getByText('Quá lớn, không nhận: ban-sao.zip').waitFor();
    expect(await removers(page).count()).toBe(1);
    await picker(page).setInputFiles(Array.from({ length: 12 }, (_, i) => named(`${i}.log`)));
    await page.getByText('Chỉ nhận 10 tệp.').waitFor();
    expect(await removers(page).count()).toBe(10);
  });

  it('follow the report, show how far they are, and one that failed is tried again', async () => {
    const { page, context } = await form();
    let isCut = true;
    await context.route('**/attachments', (route) =>
      isCut && route.request().method() === 'POST'
        ? route.abort('connectionreset')
        : route.fallback(),
    );
    await picker(page).setInputFiles([named('mot.log'), named('hai.log', 3 * MEGA)]);
    await fillIn(page, 'Ba máy phòng Kế toán hiện thông báo đòi tiền chuộc.', OWN_COMPUTERS);
    await page.getByRole('button', { name: 'Kiểm tra và gửi' }).click();
    await page.getByText('mot.log, hai.log').waitFor();
    await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
    await page.waitForURL('**/theo-doi/*');
    const code = /SC-\d{4}-\d+/.exec(page.url())?.[0] ?? '';
    await page.getByText('Chưa gửi được tệp này.').nth(1).waitFor();
    isCut = false;
    await page.getByRole('button', { name: 'Thử lại' }).first().click();
    const names = async (): Promise<string[]> =>
      (await office.cast.reporter2.get(`/incidents/${code}/attachments`)).body.items.map(
        ({ name }: { name: string }) => name,
      );
    await eventually('both are there', async () => (await names()).length === 2);
    expect((await names()).sort()).toEqual(['hai.log', 'mot.log']);
    await page
      .getByText(/Đã gửi \d\d:\d\d/)
      .nth(1)
      .waitFor();
  });

  it('that a gate before the desk refuses say why in words, and may be taken back on their way', async () => {
    const { code } = await caseIn(office.app, office.cast, 'submitted');
    const { page, context, complaints } = await (await office.visitor()).enter('reporter');
    let isGate = true;
    await context.route('**/attachments', (route) => {
      if (route.request().method() !== 'POST') return route.fallback();
      // The second is on its way for ever.
      return isGate ? route.fulfill({ status: 413, body: GATE, contentType: 'text/html' }) : null;
    });
    await page.goto(`/theo-doi/${code}`);
    await picker(page).setInputFiles([named('lon.log')]);
    await page.getByText('Nội dung quá lớn nên máy chủ không nhận.', { exact: false }).waitFor();
    expect(await page.locator('body').textContent()).not.toMatch(/Too Large/);
    isGate = false;
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.getByRole('progressbar', { name: 'Đang gửi lon.log' }).waitFor();
    await page.getByRole('button', { name: 'Bỏ tệp lon.log' }).click();
    await removers(page).first().waitFor({ state: 'hidden' });
    expect(await page.getByRole('button', { name: 'Thử lại' }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});

const GATE = '<html><title>413 Request Entity Too Large</title></html>';

/** As the browser hands over what is dropped or pasted; an event of its own is all that a page can be given. */
const HAND_OVER = `({ event, name }) => {
  const data = new DataTransfer();
  data.items.add(new File(['abc'], name, { type: 'image/png' }));
  const init = { bubbles: true, cancelable: true };
  document.querySelector('#f-files').dispatchEvent(
    event === 'drop'
      ? new DragEvent('drop', { ...init, dataTransfer: data })
      : new ClipboardEvent('paste', { ...init, clipboardData: data }),
  );
}`;
