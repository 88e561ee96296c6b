import { type Page } from 'playwright-core';
import { caseIn } from '../../support/cases.js';
import { DESKTOP, PHONE } from '../support/browser.js';
import { openOffice } from '../support/office.js';
import { atRest } from '../support/rest.js';

/** The name of the desk, the heading and what stands below it: where they are and in which letters. */
const TOP = `(() => {
  const places = ['header b', 'h1', ':is(h1 + p, h1 + form > p)'].map((selector) => {
    const one = [...document.querySelectorAll(selector)].find((it) => it.getBoundingClientRect().width > 1);
    if (!one) return null;
    const { x, y } = one.getBoundingClientRect();
    const { fontSize, lineHeight, letterSpacing } = getComputedStyle(one);
    return [one.textContent.trim(), Math.round(x), Math.round(y), fontSize, lineHeight, letterSpacing].join(' ');
  });
  return places;
})()` as unknown as () => (string | null)[];

const PAGES: readonly (readonly [string, string?])[] = [
  ...([['/bao-cao'], ['/theo-doi/CODE'], ['/dang-nhap']] as const),
  ...([
    ['/dieu-phoi', 'coordinator'],
    ['/bang-dieu-hanh', 'supervisor'],
  ] as const),
  ...([
    ['/quan-tri/nguoi-dung', 'admin'],
    ['/quan-tri/phan-luong', 'admin'],
  ] as const),
];

/** Drawn before any script is there, so whoever reads it already must not lose the line. */
describe('what is seen first', () => {
  const office = openOffice();
  let code: string;
  beforeAll(async () => {
    ({ code } = await caseIn(office.app, office.cast, 'triage'));
  }, 120_000);

  const drawn = async (page: Page) => {
    await page.evaluate('document.fonts.ready');
    return page.evaluate(TOP);
  };

  it.each(
    [PHONE, DESKTOP].flatMap((viewport) =>
      (['vi', 'en'] as const).flatMap((language) =>
        PAGES.map(([path, who]) => ({ viewport, language, path, who })),
      ),
    ),
  )('stays where it is: $path at $viewport.width, $language', async (seen) => {
    const { viewport, language, path, who } = seen;
    const visitor = await office.visitor({ viewport, language });
    const { page, context, traffic } = visitor;
    if (who !== undefined) await visitor.enter(who);
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/assets/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(path.replace('CODE', code), { waitUntil: 'commit' });
    await page.locator('[data-shell] h1').waitFor();
    const first = await drawn(page);
    release();
    await page.locator('[data-shell]').waitFor({ state: 'detached' });
    await atRest(page, traffic);
    const then = await drawn(page);
    // What follows the heading of a case comes with the case; behind the sign-in the name of the desk is a link.
    const [from, to] = [who === undefined ? 0 : 1, path.startsWith('/theo-doi') ? 2 : 3];
    expect(then.slice(from, to)).toEqual(first.slice(from, to));
    expect(first[1]).not.toBeNull();
    await context.close();
  });
});
