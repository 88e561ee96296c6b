import { type Page } from 'playwright-core';
import { hire } from '../../support/cast.js';
import { caseIn } from '../../support/cases.js';
import { eventually } from '../../support/eventually.js';
import { type Case } from '../../support/reports.js';
import { type Visitor } from '../support/browser.js';
import { openOffice } from '../support/office.js';
import { deaf, overtaken } from '../support/states.js';

const WIDE = { width: 1440, height: 900 };
const QUIET = { severity: 'low' } as const;

describe('the queue, as those who work it through', () => {
  const office = openOffice();
  const cases: Case[] = [];
  beforeAll(async () => {
    for (const severity of ['low', 'low', 'medium', 'medium', 'high'] as const) {
      cases.push(await caseIn(office.app, office.cast, 'submitted', { severity }));
    }
  }, 120_000);

  const coordinator = async (
    path: string,
    before?: (visitor: Visitor) => Promise<unknown>,
  ): Promise<Visitor> => {
    const visitor = await (await office.visitor({ viewport: WIDE })).enter('coordinator');
    await before?.(visitor);
    await visitor.page.goto(path);
    await visitor.page.locator('tbody tr[data-code]').first().waitFor();
    return visitor;
  };
  const rowOf = (page: Page, code: string) => page.locator(`tr[data-code="${code}"]`);
  const codesOf = (page: Page) =>
    page
      .locator('tbody tr[data-code]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-code') ?? ''));
  const standing = async (code: string) =>
    (await office.cast.coordinator.get(`/incidents/${code}`)).body;

  it('go through it, choose and acknowledge by the keyboard', async () => {
    const { page, complaints } = await coordinator('/dieu-phoi?view=all&severity=low');
    const [first = '', second = ''] = await codesOf(page);
    for (const key of ['j', 'x', 'j', 'Shift+X']) await page.keyboard.press(key);
    await page.getByRole('region', { name: 'Đã chọn 2' }).waitFor();
    expect(await rowOf(page, second).getAttribute('aria-current')).toBe('true');
    await page.keyboard.press('e');
    await page.getByText('Đã tiếp nhận 2 sự cố.').waitFor();
    expect((await standing(first)).status).toBe('triage');
    expect((await standing(second)).status).toBe('triage');
    // What was done has no tick any more, and the list has not moved.
    expect(await page.getByRole('region', { name: /Đã chọn/ }).count()).toBe(0);
    expect(await codesOf(page)).toEqual([first, second]);
    await page.keyboard.press('a');
    await eventually('it is taken', async () => (await standing(second)).handler !== null);
    expect(complaints).toEqual([]);
  });

  it('see a row as it is also where it changed while the list was on its way', async () => {
    const incident = await caseIn(office.app, office.cast, 'triage', { severity: 'medium' });
    const title = 'Tên mới, sửa giữa chừng';
    const { page } = await coordinator('/dieu-phoi?view=all&status=triage', (visitor) =>
      overtaken(visitor, /\/incidents\?/, () =>
        incident.write(office.cast.coordinator.patch(incident.path(), { title })),
      ),
    );
    await rowOf(page, incident.code).getByText(title).waitFor();
  });

  it('are told who was first, keep what was refused chosen, and do it again', async () => {
    const one = await caseIn(office.app, office.cast, 'triage', { severity: 'medium' });
    const other = await caseIn(office.app, office.cast, 'triage', { severity: 'medium' });
    // The page hears of nothing, as on a bad line, so that what it has is old.
    const { page } = await coordinator('/dieu-phoi?view=all&status=triage&severity=medium', deaf);
    await page.route('**/api/v1/incidents/*', (route) =>
      route.request().method() === 'GET' ? route.abort() : route.fallback(),
    );
    const { headers } = await office.cast.coordinator.get(`/incidents/${one.code}`);
    await office.cast.coordinator
      .patch(`/incidents/${one.code}`, { title: 'Trang chủ bị chèn nội dung lạ' })
      .set('if-match', headers.etag ?? '');
    for (const { code } of [one, other]) await rowOf(page, code).getByRole('checkbox').click();
    await page.keyboard.press('s');
    const whom = page.getByRole('dialog', { name: 'Giao cho ai?' });
    await whom.getByRole('combobox', { name: 'Phụ trách' }).fill('Khôi');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.unroute('**/api/v1/incidents/*');
    await whom.getByRole('button', { name: 'Giao việc' }).click();
    const refused = page.getByRole('dialog', { name: 'Chưa giao được 1 sự cố' });
    await refused.getByText('Trang chủ bị chèn nội dung lạ').first().waitFor();
    await refused.getByText(one.code).waitFor();
    expect((await standing(one.code)).handler).toBeNull();
    expect((await standing(other.code)).handler).not.toBeNull();
    expect(await rowOf(page, one.code).getByRole('checkbox').isChecked()).toBe(true);
    await refused.getByRole('button', { name: 'Làm lại trên bản mới' }).click();
    await refused.waitFor({ state: 'hidden' });
    expect((await standing(one.code)).handler).not.toBeNull();
  });

  it('see what changes in its place, and what is new when they ask for it', async () => {
    const { page, complaints } = await coordinator('/dieu-phoi?view=all&severity=high');
    const [known = ''] = await codesOf(page);
    const tick = rowOf(page, known).getByRole('checkbox');
    await tick.click();
    await page.getByText('Trực tiếp').waitFor();
    const fresh = await caseIn(office.app, office.cast, 'submitted', { severity: 'high' });
    const pill = page.getByRole('button', { name: '1 sự cố mới' });
    await pill.waitFor();
    expect(await codesOf(page)).not.toContain(fresh.code);
    await office.cast.coordinator
      .patch(`/incidents/${known}`, { title: 'Tên mới của sự cố đang xem' })
      .set(
        'if-match',
        (await office.cast.coordinator.get(`/incidents/${known}`)).headers.etag ?? '',
      );
    await rowOf(page, known).getByText('Tên mới của sự cố đang xem').waitFor();
    expect(await codesOf(page)).not.toContain(fresh.code);
    await pill.click();
    await rowOf(page, fresh.code).waitFor();
    expect(await tick.isChecked()).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('have their filters in the address, which shows another the same', async () => {
    const { page } = await coordinator('/dieu-phoi?view=all');
    await page.getByRole('button', { name: /^Cao/ }).click();
    await page.getByRole('button', { name: 'Quá hạn' }).click();
    await page.waitForURL((url) => url.search.includes('overdue'));
    await page.getByRole('button', { name: 'Quá hạn' }).click();
    await page.waitForURL((url) => !url.search.includes('overdue'));
    await eventually('the others are gone', async () => (await codesOf(page)).length < 4);
    const shown = await codesOf(page);
    const copied = await coordinator(page.url());
    expect(await codesOf(copied.page)).toEqual(shown);
    const pressed = copied.page.getByRole('button', { name: /^Cao/, pressed: true });
    expect(await pressed.count()).toBe(1);
  });

  it('take back what they handed out, by a key or the button, while the offer stands', async () => {
    const handler = (
      await standing((await caseIn(office.app, office.cast, 'assigned', QUIET)).code)
    ).handler.id as string;
    const owned = await caseIn(office.app, office.cast, 'assigned', QUIET);
    const fresh = await caseIn(office.app, office.cast, 'triage', QUIET);
    const { page, complaints } = await coordinator('/dieu-phoi?view=all&severity=low');
    const handlerOf = async ({ code }: Case) => (await standing(code)).handler?.id ?? null;
    const took = async (...taken: Case[]) => {
      for (const { code } of taken) await rowOf(page, code).getByRole('checkbox').click();
      await page.keyboard.press('a');
      await page.getByRole('button', { name: /^Hoàn tác/ }).waitFor();
      for (const one of taken) expect(await handlerOf(one)).toBe(office.cast.coordinator.id);
    };
    await took(owned, fresh);
    // What was accepted by it stays so, and that is said before.
    await page.getByText('Hoàn tác chỉ gỡ người phụ trách').waitFor();
    await page.keyboard.press('z');
    await page.getByText('Đã hoàn tác: 1 sự cố lại chưa giao cho ai.').waitFor();
    expect([await handlerOf(owned), await handlerOf(fresh)]).toEqual([handler, null]);
    await rowOf(page, fresh.code).getByText('Chưa giao').waitFor();

    await took(owned);
    await page.getByRole('button', { name: /^Hoàn tác/ }).focus();
    await page.keyboard.press('Space');
    await eventually('it is back', async () => (await handlerOf(owned)) === handler);
    // Whoever stood on the button that went is where they had been.
    expect(await page.evaluate('document.activeElement.type')).toBe('checkbox');
    expect(complaints).toEqual([]);
  });

  it('have eight seconds for that, which stand still while somebody is at it', async () => {
    const visitor = await (await office.visitor({ viewport: WIDE })).enter('coordinator');
    const { page } = visitor;
    await page.clock.install();
    const { code } = await caseIn(office.app, office.cast, 'assigned', QUIET);
    await page.goto('/dieu-phoi?view=all&severity=low');
    await rowOf(page, code).getByRole('checkbox').click();
    await page.keyboard.press('a');
    const back = page.getByRole('button', { name: /^Hoàn tác/ });
    await back.waitFor();
    await page.clock.runFor(6000);
    await back.hover();
    await page.clock.runFor(20_000);
    await page.mouse.move(5, 5);
    await back.focus();
    await page.clock.runFor(20_000);
    expect(await back.isVisible()).toBe(true);
    await back.blur();
    await page.clock.runFor(3000);
    await back.waitFor({ state: 'hidden' });
    await page.keyboard.press('z');
    expect((await standing(code)).handler.id).toBe(office.cast.coordinator.id);
  });

  it('are told who was there before an undo, which then is not done', async () => {
    const incident = await caseIn(office.app, office.cast, 'assigned', QUIET);
    const { code } = incident;
    const { page } = await coordinator('/dieu-phoi?view=all&severity=low');
    await rowOf(page, code).getByRole('checkbox').click();
    await page.keyboard.press('a');
    await page.getByRole('button', { name: /^Hoàn tác/ }).waitFor();
    const second = await hire(office.app, 'GL-STTTT', 'coordinator');
    const { headers } = await second.get(incident.path());
    const given = second.put(incident.path('/assignment'), { handler: office.cast.handler.id });
    expect((await given.set('if-match', headers.etag ?? '')).status).toBe(200);
    await page.keyboard.press('z');
    const refused = page.getByRole('dialog', { name: 'Chưa hoàn tác được 1 sự cố' });
    await refused.getByText(/^Người \d/).waitFor();
    await refused.getByRole('button', { name: 'Đóng hộp thoại' }).last().click();
    expect((await standing(code)).handler.id).toBe(office.cast.handler.id);
    expect(await page.getByText('Đã hoàn tác').count()).toBe(0);
  });

  it('keep views of their own, under names of their own, on this machine', async () => {
    const { page, complaints } = await coordinator('/dieu-phoi?view=all&severity=high');
    const views = page.getByRole('navigation', { name: 'Các danh sách' });
    const own = () => views.locator('span > button[title]').allTextContents();
    const name = async (text: string) => {
      const field = page.getByRole('dialog').getByLabel('Tên danh sách');
      await field.fill(text);
      await page.keyboard.press('Enter');
    };
    await page.getByRole('button', { name: 'Lưu bộ lọc' }).click();
    await name('Ca đêm');
    await page.goto('/dieu-phoi?view=all&severity=low&overdue=true');
    await page.getByRole('button', { name: 'Lưu bộ lọc' }).click();
    await name('ca ĐÊM');
    await page.getByText('Bạn đã có danh sách mang tên này').waitFor();
    await name('Trễ');
    await eventually('both are there', async () => (await own()).join() === 'Ca đêm,Trễ');
    // By the key behind those of the ready ones; nothing of what was filtered before stays.
    await page.keyboard.press('6');
    await page.waitForURL((url) => url.search.includes('high') && !url.search.includes('overdue'));
    await views.getByRole('button', { name: 'Sửa danh sách Ca đêm' }).click();
    await name('Ca đêm của tổ ứng cứu khu vực phía đông tỉnh Gia Lai');
    await eventually(
      'it stands where it stood',
      async () => (await own())[0]?.endsWith('Gia Lai') === true,
    );
    await page.reload();
    await page.locator('tbody tr[data-code]').first().waitFor();
    expect(await own()).toHaveLength(2);
    await page.setViewportSize({ width: 360, height: 740 });
    const wide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
    expect(await page.evaluate(wide)).toBe(false);
    await page.setViewportSize(WIDE);
    await views.getByRole('button', { name: /^Sửa danh sách Ca đêm/ }).click();
    await page.getByRole('button', { name: 'Xóa danh sách' }).click();
    await eventually('it is gone', async () => (await own()).join() === 'Trễ');
    expect(complaints).toEqual([]);
  });

  it('are not told that all is live while some of it could not be read', async () => {
    // Not of the coordinator, of whom there are by now more than may listen at once.
    const { page, context } = await (await office.visitor({ viewport: WIDE })).enter('supervisor');
    await page.goto('/dieu-phoi?view=all');
    await page.getByText('Trực tiếp', { exact: true }).waitFor();
    const list = '**/api/v1/incidents?**';
    await context.route(list, (route) => route.fulfill({ status: 503, body: '' }));
    await page.getByRole('button', { name: /^Trung bình/ }).click();
    await page.getByText('Chưa tải đủ').waitFor();
    await context.unroute(list);
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.getByText('Trực tiếp', { exact: true }).waitFor();
  });

  it('see which of the lists is open, also where not all have room', async () => {
    const { page } = await (
      await office.visitor({ viewport: { width: 360, height: 740 } })
    ).enter('coordinator');
    await page.goto('/dieu-phoi?view=all');
    const tab = page.getByRole('button', { name: /^Tất cả/ });
    await tab.waitFor();
    const { x = 0, width = 0 } = (await tab.boundingBox()) ?? {};
    expect(x).toBeGreaterThan(0);
    expect(x + width).toBeLessThanOrEqual(360);
  });

  it('read whole titles, and whole cards also with more room between letters and lines', async () => {
    const title = 'Phần mềm diệt mã độc cảnh báo trên 12 máy trạm của bộ phận một cửa';
    const { code } = await caseIn(office.app, office.cast, 'submitted', { severity: 'low', title });
    const visitor = await (
      await office.visitor({ viewport: { width: 1366, height: 768 } })
    ).enter('coordinator');
    const { page } = visitor;
    await page.goto('/dieu-phoi?view=all&severity=low');
    const isWhole = (parts: string) =>
      page.evaluate<boolean>(
        `[...document.querySelectorAll('${parts}')].every((it) =>
          it.scrollWidth <= it.clientWidth && it.scrollHeight <= it.clientHeight)`,
      );
    await rowOf(page, code).waitFor();
    expect(await isWhole('tr[data-code] b')).toBe(true);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.locator(`button[data-code="${code}"]`).waitFor();
    // As WCAG 1.4.12 asks for it.
    await page.evaluate(`(() => {
      const spaced = new CSSStyleSheet();
      spaced.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }');
      document.adoptedStyleSheets = [spaced];
    })()`);
    await eventually('the cards are as high as it takes', () => isWhole('button[data-code]'));
  });

  it('are told why a key does nothing to what they look at', async () => {
    const { page } = await coordinator('/dieu-phoi?view=all&severity=high');
    const [code = ''] = await codesOf(page);
    await page.keyboard.press('j');
    await page.keyboard.press('s');
    const told = page.getByRole('status').filter({ hasText: code });
    await told.getByText(`Hãy tiếp nhận ${code} trước khi giao việc.`).waitFor();
    await page.keyboard.press('a');
    expect(await told.count()).toBe(1);
    expect((await standing(code)).status).toBe('submitted');
  });

  it('lose no letter to a palette that is still on its way', async () => {
    const visitor = await (await office.visitor({ viewport: WIDE })).enter('coordinator');
    const { page, complaints } = visitor;
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route('**/assets/Results-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/tai-khoan');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('dieu hanh');
    letGo();
    await page.getByRole('option', { name: 'Điều hành', exact: true }).waitFor();
    expect(await page.getByRole('combobox', { name: /^Tìm/ }).inputValue()).toBe('dieu hanh');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/bang-dieu-hanh**');
    expect(complaints).toEqual([]);
  });

  it('go from page to page and look keys up, by the keyboard', async () => {
    const { page, complaints } = await coordinator('/dieu-phoi?view=all');
    await page.keyboard.press('g');
    await page.keyboard.press('d');
    await page.waitForURL('**/bang-dieu-hanh**');
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: 'Phím tắt' });
    await keys.getByText('Đến hàng đợi').waitFor();
    await page.keyboard.press('Escape');
    await keys.waitFor({ state: 'hidden' });
    await page.keyboard.press('g');
    await page.keyboard.press('q');
    await page.waitForURL('**/dieu-phoi**');
    expect(complaints).toEqual([]);
  });
});
