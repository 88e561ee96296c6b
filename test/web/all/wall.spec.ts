import { type Page } from 'playwright-core';
import { caseIn } from '../../support/cases.js';
import { eventually } from '../../support/eventually.js';
import { type Visitor } from '../support/browser.js';
import { openPeriod } from '../support/past.js';
import { openOffice } from '../support/office.js';

const WALL = { width: 1920, height: 1080 };
const MINUTE_MS = 60_000;

describe('the wall, which nobody touches', () => {
  const office = openOffice();
  beforeAll(async () => {
    await caseIn(office.app, office.cast, 'submitted', { severity: 'high' });
    await openPeriod(office.cast.admin);
  }, 120_000);

  /** Before a screen whose clock can be moved; what it shows is there. */
  async function before(who: string): Promise<Visitor> {
    const visitor = await (await office.visitor({ viewport: WALL })).enter(who);
    await visitor.page.clock.install();
    await visitor.page.goto('/man-hinh-lon');
    await live(visitor.page);
    return visitor;
  }

  const live = async (page: Page): Promise<void> => {
    await page.getByText('Đang mở', { exact: true }).waitFor();
    await page.getByText('Trực tiếp').waitFor();
  };

  const figure = async (page: Page, name: string): Promise<string | null> =>
    page.getByRole('listitem').filter({ hasText: name }).locator('b').first().textContent();

  const open = async (): Promise<number> =>
    (await office.cast.supervisor.get('/statistics/overview')).body.open.current;

  const cutOff = ({ context }: Visitor) =>
    context.route('**/api/**', (route) => route.abort('connectionreset'));

  it('has room for everything, and scrolls nowhere', async () => {
    const { page, context } = await before('supervisor');
    for (const size of [WALL, { width: 3840, height: 2160 }, { width: 1280, height: 720 }]) {
      await page.setViewportSize(size);
      for (const scene of ['Lúc này', 'Diễn biến 14 ngày', 'Địa bàn']) {
        await page.getByRole('button', { name: scene }).click();
        await page.getByRole('region', { name: scene }).waitFor();
        expect({ size, scene, out: await outside(page) }).toEqual({ size, scene, out: [] });
      }
    }
    await context.close();
  });

  it('goes from scene to scene by itself, and says which', async () => {
    const { page, context, complaints } = await before('supervisor');
    for (const scene of ['Diễn biến 14 ngày', 'Địa bàn', 'Lúc này']) {
      await page.clock.fastForward(31_000);
      await page.getByRole('region', { name: scene }).waitFor();
      const shown = page.getByRole('button', { name: scene });
      expect(await shown.getAttribute('aria-current')).toBe('true');
    }
    await page.getByText('Đại hội Đảng bộ huyện Phú Thiện').waitFor();
    await page.getByText('còn 2 ngày').first().waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('is taken for a minute by a new case of the highest level', async () => {
    const { page, context, complaints } = await before('supervisor');
    const { code } = await caseIn(office.app, office.cast, 'submitted', { severity: 'critical' });
    const alarm = page.getByRole('alertdialog');
    await alarm.getByText(code).waitFor();
    const words = (await page.locator('body').textContent()) ?? '';
    expect(words).not.toMatch(/Nguyễn Thị Hoa|Trần Quốc Bảo|0269 385/);
    await page.clock.fastForward(61_000);
    await alarm.waitFor({ state: 'hidden' });
    await eventually('it is counted', async () => {
      await page.clock.fastForward(31_000);
      await page.getByRole('button', { name: 'Lúc này' }).click();
      return (await figure(page, 'Đang mở')) === String(await open());
    });
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('misses nothing of its first moment, between its reading and its hearing', async () => {
    const visitor = await (await office.visitor({ viewport: WALL })).enter('supervisor');
    const { page, context, complaints } = visitor;
    // However slow this machine: the moment is over when the test says so.
    await page.addInitScript('performance.now = () => 0');
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route('**/api/v1/changes**', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/man-hinh-lon');
    await page.getByText('Đang mở', { exact: true }).waitFor();
    const before = await figure(page, 'Đang mở');
    await caseIn(office.app, office.cast, 'submitted', { severity: 'low' });
    // What else the desk has to say of that case would tell it too.
    const silence = { contentType: 'text/event-stream', body: ': nothing\n\n' };
    await page.route('**/api/v1/stream**', (route) => route.fulfill(silence));
    letGo();
    // By itself it asks again only after half a minute.
    await eventually('it counts it', async () => (await figure(page, 'Đang mở')) !== before);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('says when its figures are old, takes them back, and is right again by itself', async () => {
    const visitor = await before('supervisor');
    const { page, context } = visitor;
    await page.keyboard.press('p');
    await cutOff(visitor);
    await page.clock.fastForward(3 * MINUTE_MS);
    const alert = page.getByRole('alert');
    await alert.getByText('đang nối lại').waitFor();
    await page.clock.fastForward(8 * MINUTE_MS);
    await alert.getByText('không còn đúng').waitFor();
    await page.locator('[data-freshness=stale]').waitFor();
    await caseIn(office.app, office.cast, 'submitted', { severity: 'low' });
    await context.unroute('**/api/**');
    // What was on its way when the line came back may still fail, and is asked for again.
    await eventually(
      'the line is there again',
      async () => {
        await page.clock.fastForward(MINUTE_MS);
        return alert.isHidden();
      },
      { withinMs: 20_000, everyMs: 1000 },
    );
    await page.locator('[data-freshness=fresh]').waitFor();
    await eventually('the figures are right', async () => {
      await page.clock.fastForward(31_000);
      return (await figure(page, 'Đang mở')) === String(await open());
    });
    await context.close();
  });

  it('begins anew when the service has another build', async () => {
    const visitor = await before('supervisor');
    const { page, context } = visitor;
    const begun = page.waitForEvent('load');
    // As a build names its script: only this answer, so that the page that is loaded then is a good one.
    await context.route(
      '**/man-hinh-lon',
      async (route) => {
        const answer = await route.fetch();
        const html = (await answer.text()).replace(/\/assets\/console-/, '/assets/console-new-');
        await route.fulfill({ response: answer, body: html });
      },
      { times: 1 },
    );
    await page.clock.fastForward(6 * MINUTE_MS);
    await begun;
    await live(page);
    await context.close();
  });

  it('works from a key that only reads, without anybody signed in', async () => {
    const key = await issued(['incident:read', 'feed:read', 'register:read']);
    const { page, context, complaints } = await office.visitor({ viewport: WALL });
    await page.goto(`/man-hinh-lon#${key}`);
    await live(page);
    expect(page.url()).not.toContain('tb_');
    const { code } = await caseIn(office.app, office.cast, 'submitted', { severity: 'critical' });
    await page.getByRole('alertdialog').getByText(code).waitFor();
    await page.goto('/man-hinh-lon');
    await live(page);
    // It is nobody: what belongs to people asks for one.
    await page.goto('/dieu-phoi');
    await page.waitForURL('**/dang-nhap?to=*');
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('asks for a key, and says what is wrong with the one it gets', async () => {
    const { page, context } = await office.visitor({ viewport: WALL });
    await page.goto('/man-hinh-lon');
    const field = page.getByLabel('Khóa của màn hình');
    const connect = page.getByRole('button', { name: 'Nối màn hình' });
    await field.fill(await issued(['incident:read']));
    await connect.click();
    await page.getByText('Khóa còn thiếu quyền').waitFor();
    const good = await issued(['incident:read', 'feed:read', 'register:read']);
    await field.fill(`${good.slice(0, -1)}${good.endsWith('A') ? 'B' : 'A'}`);
    await connect.click();
    await page.getByText('Khóa không đúng').waitFor();
    await field.fill(good);
    await connect.click();
    await live(page);
    await context.close();
  });

  it('says that a session has ended, and how it goes on', async () => {
    const { page, context } = await before('supervisor');
    expect((await office.cast.supervisor.post('/auth/logout', { everywhere: true })).status).toBe(
      204,
    );
    office.cast = { ...office.cast, supervisor: await office.app.as('supervisor') };
    await page.clock.fastForward(MINUTE_MS);
    const way = page.getByRole('link', { name: /Phiên đã hết/ });
    await way.waitFor();
    expect(await way.getAttribute('href')).toBe('/dang-nhap?to=%2Fman-hinh-lon');
    await context.close();
  });

  async function issued(scopes: string[]): Promise<string> {
    const expiresAt = new Date(Date.now() + 30 * 24 * 60 * MINUTE_MS).toISOString();
    const answer = await office.cast.admin.post('/api-keys', {
      ...{ name: 'Màn hình phòng trực', agency: 'GL-STTTT', scopes, expiresAt },
    });
    expect(answer.status).toBe(201);
    return answer.body.key;
  }
});

/** What somebody cannot read because it lies over the edge, or over the foot. */
const outside = (page: Page): Promise<string[]> =>
  page.evaluate(`(() => {
    const foot = document.querySelector('footer').getBoundingClientRect().top;
    return [...document.querySelectorAll('main section li, main section p, main aside li, header > *')]
      .filter((one) => {
        const { right, bottom, height } = one.getBoundingClientRect();
        return height > 0 && (right > innerWidth + 1 || bottom > foot + 1);
      })
      .map((one) => one.textContent);
  })()`);
