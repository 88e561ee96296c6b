import { type Page } from 'playwright-core';

// As much as whoever needs it may set (WCAG 1.4.12), and nothing may be lost by it.
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;
const MOST_STOPS = 90;

export const spaceOut = (page: Page): Promise<void> =>
  page.evaluate(`(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(${JSON.stringify(SPACED)});
    document.adoptedStyleSheets.push(sheet);
    return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  })()`);

/** Words that an edge cuts off without a sign that there is more, and pages that must be moved sideways to be read. */
export const cutOff = (page: Page): Promise<string[]> => page.evaluate(CUT);

const CUT = `(() => {
  const faults = [];
  for (const one of [document.documentElement, document.querySelector('main')]) {
    if (one && one.scrollWidth > one.clientWidth + 1) faults.push(one.tagName + ' scrolls sideways');
  }
  const clips = (overflow) => overflow === 'hidden' || overflow === 'clip';
  const range = document.createRange();
  const cutBy = (edge, words) => {
    const style = getComputedStyle(edge);
    const box = edge.getBoundingClientRect();
    const isHeard = style.clipPath.startsWith('inset') || box.width <= 2;
    if (isHeard || /auto|scroll/.test(style.overflowX) || style.position === 'fixed') return null;
    if (clips(style.overflowX) && style.textOverflow !== 'ellipsis' && words.right > box.right + 3) return true;
    const isShort = clips(style.overflowY) && !/\\d/.test(style.webkitLineClamp);
    return isShort && words.bottom > box.bottom + 5 ? true : undefined;
  };
  for (const one of document.querySelectorAll('body *')) {
    const says = [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== '');
    if (!says || !one.checkVisibility() || one.closest('[aria-hidden=true], .skip, svg')) continue;
    range.selectNodeContents(one);
    const words = range.getBoundingClientRect();
    for (let edge = one; edge !== document.body; edge = edge.parentElement) {
      const cut = cutBy(edge, words);
      if (cut) faults.push('cut off: ' + one.textContent.trim().slice(0, 60));
      if (cut !== undefined) break;
    }
  }
  return [...new Set(faults)];
})()` as unknown as () => string[];

/** What somebody comes to by Tab and does not see, because a bar that stays where it is lies over it (WCAG 2.4.11). */
export async function coveredOnTheWay(page: Page): Promise<string[]> {
  const covered: string[] = [];
  for (let i = 0; i < MOST_STOPS; i++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(STOP);
    if (stop === null) break;
    if (stop.isCovered) covered.push(stop.name);
  }
  return covered;
}

const STOP = `(() => {
  const { activeElement: it } = document;
  if (!it || it === document.body) return null;
  const { left, right, top, bottom, width, height } = (it.labels?.[0] ?? it).getBoundingClientRect();
  const name = (it.getAttribute('aria-label') ?? it.labels?.[0]?.textContent ?? it.textContent).trim().slice(0, 60);
  const points = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [left + width * x, top + height * y]));
  const shows = ([x, y]) => {
    const there = document.elementFromPoint(x, y);
    return there !== null && (it.contains(there) || there.contains(it) || there.closest('label')?.control === it);
  };
  const isIn = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
  return { name, isCovered: !isIn || !points.some(shows) };
})()` as unknown as () => { name: string; isCovered: boolean } | null;
