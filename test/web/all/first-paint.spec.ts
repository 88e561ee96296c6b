import { type Page } from 'playwright-core';
import { caseIn } from '../../support/cases.js';
import { eventually } from '../../support/eventually.js';
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

  const VISITS = [
    ...(['vi', 'en'] as const).map((language) => ({ language, letters: 'kept' as const })),
    { language: 'vi' as const, letters: 'none' as const },
  ];

  it.each(
    [PHONE, DESKTOP].flatMap((viewport) =>
      VISITS.flatMap((visit) => PAGES.map(([path, who]) => ({ viewport, ...visit, path, who }))),
    ),
  )('stays where it is: $path at $viewport.width, $language, letters $letters', async (seen) => {
    const { path, who, ...visit } = seen;
    const visitor = await office.visitor(visit);
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
    await page.locator('html[data-letters]').waitFor();
    const then = await drawn(page);
    // What follows the heading of a case comes with the case; behind the sign-in the name of the desk is a link.
    const [from, to] = [who === undefined ? 0 : 1, path.startsWith('/theo-doi') ? 2 : 3];
    expect(then.slice(from, to)).toEqual(first.slice(from, to));
    expect(first[1]).not.toBeNull();
    await context.close();
  });

  it('is in our letters from the second visit on', async () => {
    const { page, context } = await office.visitor({ letters: 'none' });
    const begun = async () => {
      const answer = await page.goto('/dang-nhap');
      return /<html[^>]*>/.exec((await answer?.text()) ?? '')?.[0];
    };
    expect(await begun()).toMatch(/^<html (?!.*data-letters)/);
    await eventually('the browser has kept the letters', async () =>
      (await context.cookies()).some(({ name, value }) => name === 'letters' && value === 'kept'),
    );
    expect(await begun()).toContain('data-letters');
    await context.close();
  });
});
