import { type Page } from 'playwright-core';
import { encode } from 'uqr';
import { caseIn } from '../../support/cases.js';
import { Guest } from '../../support/guests.js';
import { PHONE, type Visitor } from '../support/browser.js';
import { fillIn, OWN_COMPUTERS } from '../support/report.js';
import { openOffice } from '../support/office.js';
import { press } from '../support/press.js';

const office = openOffice();

describe('the level that the desk gives a report', () => {
  /** Before the report goes, the page is told another level than the one that the desk will reckon. */
  const sent = async (shown: 'low' | 'medium'): Promise<Visitor & { code: string }> => {
    const visitor = await (await office.visitor({ viewport: PHONE })).enter('reporter2');
    const { page, context } = visitor;
    await context.route('**/incidents/preview', async (route) => {
      const response = await route.fetch();
      const preview = await response.json();
      await route.fulfill({
        response,
        json: { ...preview, assessment: { ...preview.assessment, severity: shown } },
      });
    });
    await page.goto('/bao-cao');
    await fillIn(page, 'Trang chủ hiện nội dung lạ từ sáng nay.', OWN_COMPUTERS);
    const level = shown === 'low' ? /^Thấp/ : /^Trung bình/;
    await page.getByRole('button', { name: level }).waitFor();
    await press(page, 'Kiểm tra và gửi');
    await press(page, 'Gửi báo cáo');
    await page.waitForURL('**/theo-doi/*');
    const code = /SC-\d{4}-\d+/.exec(page.url())?.[0] ?? '';
    return Object.assign(visitor, { code });
  };
  const note = (page: Page) => page.getByRole('region', { name: 'Mức độ khác với lúc kiểm tra' });

  it('is told where it is not the one seen before sending, and why it holds', async () => {
    const { page, complaints } = await sent('low');
    await note(page).getByText('Khi nhận báo cáo, bàn trực tính lại', { exact: false }).waitFor();
    const said = (await note(page).textContent()) ?? '';
    expect(said).toMatch(/Lúc kiểm tra: ?Thấp.*Bàn trực: ?Trung bình/);
    // Also for who comes back to it, until they are on another machine.
    await page.goto(new URL(page.url()).pathname);
    await note(page).waitFor();
    expect(complaints).toEqual([]);
  });

  it('needs no word while it is the one seen, and is told once people have set it anew', async () => {
    const { page, code } = await sent('medium');
    await page.getByText('Điều phối viên tiếp nhận').waitFor();
    expect(await note(page).count()).toBe(0);
    const { headers } = await office.cast.coordinator.get(`/incidents/${code}`);
    const raised = await office.cast.coordinator
      .put(`/incidents/${code}/severity`, { severity: 'high', reason: 'Lan sang máy chủ khác.' })
      .set('if-match', headers.etag ?? '');
    expect(raised.status).toBe(200);
    await page.reload();
    await note(page).getByText('Bàn trực đã xem xét báo cáo', { exact: false }).waitFor();
  });
});

describe('what is taken elsewhere of a report', () => {
  /** What a camera would read: the dark modules, as the page has drawn them. */
  const scanned = async (page: Page, text: string): Promise<boolean> => {
    const drawn = await page.locator('svg[role=img] path').last().getAttribute('d');
    const { data } = encode(text, { ecc: 'M', border: 4 });
    return drawn === drawnOf(data);
  };

  it('is a sheet with what one needs to follow and to call, and nothing of the matter', async () => {
    const { code } = await caseIn(office.app, office.cast, 'triage');
    const { page, complaints } = await (await office.visitor()).enter('reporter');
    await page.addInitScript('window.print = () => (window.printed = (window.printed ?? 0) + 1)');
    await page.goto(`/theo-doi/${code}`);
    const sheet = page.getByText('Phiếu theo dõi sự cố');
    await sheet.waitFor({ state: 'attached' });
    expect(await sheet.isVisible()).toBe(false);
    await press(page, 'In phiếu');
    expect(await page.evaluate('window.printed')).toBe(1);
    await page.emulateMedia({ media: 'print' });
    await sheet.waitFor();
    const paper = await page.locator('body').innerText();
    const link = `${new URL(page.url()).origin}/theo-doi/${code}`;
    for (const part of [code, link, 'Trung bình', 'Phân loại', '0269 000 0000']) {
      expect(paper).toContain(part);
    }
    const { body } = await office.cast.coordinator.get(`/incidents/${code}`);
    expect(paper).not.toContain(body.title);
    expect(await scanned(page, link)).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('of a guest opens the case from the screen alone: on paper the token is nowhere', async () => {
    const { code, token } = await Guest.reported(office.app);
    const { page } = await office.visitor({ viewport: PHONE });
    await page.goto(`/theo-doi/${code}#${token}`);
    await press(page, 'Mã QR');
    await page.getByRole('img', { name: `Mã QR mở trang theo dõi ${code}` }).waitFor();
    const link = `${new URL(page.url()).origin}/theo-doi/${code}`;
    const onScreen = await page.locator('#root svg[role=img] path').getAttribute('d');
    expect(onScreen).toBe(drawnOf(encode(`${link}#${token}`, { ecc: 'M', border: 4 }).data));
    await page.emulateMedia({ media: 'print' });
    await page.getByText('Phiếu theo dõi sự cố').waitFor();
    expect(await page.locator('body').innerText()).not.toContain(token);
    expect(await page.locator('#root').isVisible()).toBe(false);
    expect(await scanned(page, link)).toBe(true);
  });
});

/** Row by row, one bar for neighbours. */
const drawnOf = (data: readonly boolean[][]): string =>
  data
    .flatMap((row, y) =>
      [
        ...row
          .map((dark) => (dark ? '1' : '0'))
          .join('')
          .matchAll(/1+/g),
      ].map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`),
    )
    .join('');
