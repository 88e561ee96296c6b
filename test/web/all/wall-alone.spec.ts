import { type Page } from 'playwright-core';
import { caseIn } from '../../support/cases.js';
import { eventually } from '../../support/eventually.js';
import { type Visitor } from '../support/browser.js';
import { openOffice } from '../support/office.js';

const DAY_MS = 24 * 3_600_000;

// What the page asks of the screen and of the loudspeaker, written down.
const WITNESS = `(() => {
  globalThis.asked = { locks: [], released: 0, tones: 0 };
  const request = async (kind) => {
    asked.locks.push(kind);
    return { release: async () => { asked.released += 1; } };
  };
  Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  const start = OscillatorNode.prototype.start;
  OscillatorNode.prototype.start = function (...at) {
    asked.tones += 1;
    return start.apply(this, at);
  };
})()`;

// A browser of a room is started so; one that is not stays silent and shows the case all the same.
const MAY_SOUND = `AudioContext.prototype.resume = async function () {};`;
const MAY_NOT_SOUND = `AudioContext.prototype.resume = () => new Promise(() => {});`;

describe('the wall, left to itself', () => {
  const office = openOffice();
  let visitor: Visitor;
  afterEach(() => visitor.context.close());

  async function before(...scripts: string[]): Promise<Page> {
    visitor = await (
      await office.visitor({ viewport: { width: 1920, height: 1080 } })
    ).enter('supervisor');
    const { page, context } = visitor;
    for (const content of [WITNESS, ...scripts]) await context.addInitScript({ content });
    await page.clock.install();
    await page.goto('/man-hinh-lon');
    await live(page);
    return page;
  }

  const live = async (page: Page): Promise<void> => {
    await page.getByText('Đang mở', { exact: true }).waitFor();
    await page.getByText('Trực tiếp').waitFor();
  };
  const asked = (page: Page): Promise<any> => page.evaluate('asked');
  const seen = (page: Page, state: 'visible' | 'hidden') =>
    page.evaluate(`(() => {
      Object.defineProperty(document, 'visibilityState', { value: '${state}', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    })()`);
  const alarm = async (page: Page): Promise<void> => {
    const { code } = await caseIn(office.app, office.cast, 'submitted', { severity: 'critical' });
    await page.getByRole('alertdialog').getByText(code).waitFor();
  };

  it('keeps the screen on, again after somebody looked elsewhere, and lets it go with the page', async () => {
    const page = await before();
    expect((await asked(page)).locks).toEqual(['screen']);
    // A browser takes it back from a page that is not seen.
    await seen(page, 'hidden');
    expect((await asked(page)).locks).toHaveLength(1);
    await seen(page, 'visible');
    expect((await asked(page)).locks).toEqual(['screen', 'screen']);
    await page.getByRole('link', { name: 'Về bảng điều hành' }).click();
    await page.waitForURL('**/bang-dieu-hanh');
    await eventually('it is let go', async () => (await asked(page)).released > 0);
    expect(visitor.complaints).toEqual([]);
  });

  it('calls once for a case of the highest level, where it may be heard', async () => {
    const page = await before(MAY_SOUND);
    await alarm(page);
    await eventually('it has called', async () => (await asked(page)).tones === 3);
    await page.clock.fastForward(61_000);
    await page.getByRole('alertdialog').waitFor({ state: 'hidden' });
    expect((await asked(page)).tones).toBe(3);
    expect(visitor.complaints).toEqual([]);
  });

  it('shows the case all the same where it may not', async () => {
    const page = await before(MAY_NOT_SOUND);
    await alarm(page);
    await page.clock.fastForward(5000);
    expect((await asked(page)).tones).toBe(0);
    expect(visitor.complaints).toEqual([]);
  });

  it('begins anew each night, but only when there is a service to begin from', async () => {
    const page = await before();
    const stays = `globalThis.isTheSame = true`;
    const isTheSame = () => page.evaluate('globalThis.isTheSame === true');
    await page.evaluate(stays);
    let attempts = 0;
    await page.route('**/man-hinh-lon', (route) => {
      attempts += 1;
      return route.abort('connectionreset');
    });
    await page.clock.fastForward(DAY_MS);
    // One look for a new build, one for the night: neither is answered.
    await eventually('it has looked', () => attempts === 2);
    expect(await isTheSame()).toBe(true);
    await page.unroute('**/man-hinh-lon');
    const begun = page.waitForEvent('load');
    await page.clock.fastForward(DAY_MS);
    await begun;
    // Whichever scene it is by then: the day that has passed is passed in the new page too.
    await page.getByRole('group', { name: 'Số liệu' }).waitFor();
    await page.getByText('Trực tiếp').waitFor();
    expect(await isTheSame()).toBe(false);
  });
});
