import { type Page } from 'playwright-core';
import { type Visitor, type Visitors } from '../../support/browser.js';
import { fillTwoWeeks, openPeriod } from '../../support/past.js';
import { playScenes, printed, type Scene } from '../../support/scenes.js';
import { empty, failing, held, inEnglish, met, offline, unreached } from '../../support/states.js';

const STATISTICS = '/statistics/**';
const CASES = '/incidents?*';

/** A desk on its first day: as many numbers as ever, all of them nothing. */
async function emptied(visitor: Visitor): Promise<void> {
  await met(STATISTICS, async (route) => {
    const answer = await route.fetch();
    const text = await answer.text();
    await route.fulfill({ response: answer, body: zeroed(text) });
  })(visitor);
  await empty(CASES)(visitor);
}

const zeroed = (text: string): string =>
  text
    .replace(/:\d+(\.\d+)?(?=[,}])/g, ':0')
    .replace(/"(units|leads|deadlines)":\[.*?\](?=[,}])/g, '"$1":[]');

const dashboard = (name: string, rest: Partial<Scene> = {}): Scene => ({
  ...{ name: `dashboard${name}`, who: 'coordinator', path: '/bang-dieu-hanh', ...rest },
});
const wall = (name: string, rest: Partial<Scene> = {}): Scene => ({
  ...{ name: `wall${name}`, who: 'supervisor', path: '/man-hinh-lon', ...rest },
});

const scene = (name: string) => (page: Page) => page.getByRole('button', { name }).click();
/** It tries some times before it says that there is nothing. */
const given = (page: Page) => page.getByRole('alert').first().waitFor();
const low = (page: Page) => page.getByRole('heading', { name: 'Đang mở theo thời gian' });

async function asTables(page: Page): Promise<void> {
  for (const button of await page.getByRole('button', { name: /^Xem dạng bảng/ }).all()) {
    await button.click();
  }
}

/** Paper has another shape than the screen; nobody is reading while it changes. */
/** So many minutes pass while nobody answers. */
const later = (minutes: number) => async (page: Page, visitor: Visitor) => {
  await unreached(STATISTICS)(visitor);
  await visitor.context.route('**/api/**', (route) => route.abort());
  await page.clock.fastForward(minutes * 60_000);
  await page.getByRole('alert').first().waitFor();
};
const withClock = ({ page }: Visitor) => page.clock.install();

async function alarmed(page: Page): Promise<void> {
  const { critical } = desk;
  await page.getByText('Trực tiếp').waitFor();
  await critical();
  await page.getByRole('alertdialog').waitFor();
}

// The scenes are written before there is a desk.
const desk: { critical: () => Promise<unknown> } = { critical: () => Promise.resolve() };

playScenes(
  'the dashboard and the wall',
  async (visitors: Visitors, cast) => {
    const { reportCritical } = await fillTwoWeeks(visitors, cast);
    await openPeriod(cast.admin);
    desk.critical = reportCritical;
    return {};
  },
  [
    dashboard(''),
    dashboard('-en', { before: inEnglish }),
    dashboard('-lower', { act: (page) => low(page).scrollIntoViewIfNeeded() }),
    dashboard('-no-congress', { only: 'wall', before: empty('/periods?*') }),
    dashboard('-of-unit', { only: 'phone', path: '/bang-dieu-hanh?days=30&unit=GL-UBND-632' }),
    dashboard('-quarter', { only: 'wall', path: '/bang-dieu-hanh?days=90' }),
    dashboard('-tables', { act: asTables }),
    dashboard('-pointed', {
      act: async (page) => {
        await page
          .getByRole('link', { name: /^\d\d\/\d\d: \d+ sự cố/ })
          .last()
          .focus();
        await page.keyboard.press('ArrowLeft');
      },
    }),
    dashboard('-choosing', {
      only: 'phone',
      act: (page) => page.getByLabel('Đơn vị báo cáo').first().click(),
    }),
    dashboard('-empty', { before: emptied }),
    dashboard('-waiting', { before: held(STATISTICS) }),
    dashboard('-failed', { only: 'phone', before: failing(STATISTICS) }),
    dashboard('-offline', { only: 'phone', act: offline }),
    dashboard('-denied', { only: 'phone', who: 'admin' }),
    dashboard('-printed', { only: 'wall', act: printed }),
    wall(''),
    wall('-en', { before: inEnglish }),
    wall('-trend', { act: scene('Diễn biến 14 ngày') }),
    wall('-map', { act: scene('Địa bàn') }),
    wall('-no-congress', { only: 'wall', before: empty('/periods?*') }),
    wall('-alarm', { act: alarmed }),
    wall('-late', { only: 'phone', before: withClock, act: later(3) }),
    wall('-stale', { before: withClock, act: later(12) }),
    wall('-empty', { before: emptied }),
    wall('-waiting', { before: held(STATISTICS) }),
    wall('-failed', { only: 'phone', before: failing(STATISTICS), act: given }),
    wall('-unreached', { only: 'wall', before: unreached(STATISTICS), act: given }),
    wall('-offline', { only: 'wall', act: offline }),
    wall('-denied', { only: 'phone', who: 'admin' }),
    { name: 'wall-connect', path: '/man-hinh-lon' },
    {
      name: 'wall-connect-wrong',
      only: 'phone',
      path: '/man-hinh-lon',
      act: async (page) => {
        await page.getByLabel('Khóa của màn hình').fill('tb_1');
        await page.getByRole('button', { name: 'Nối màn hình' }).click();
        await page.getByText('Khóa bắt đầu bằng tb_').waitFor();
      },
    },
    wall('-4k', {
      only: 'wall',
      before: ({ page }) => page.setViewportSize({ width: 3840, height: 2160 }),
    }),
  ],
);
