import { AxeBuilder } from '@axe-core/playwright';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Page } from 'playwright-core';
import { projectRoot } from '../../../src/common/project-root.js';
import { type Visitor } from './browser.js';

const SHOTS = join(projectRoot, '.ci', 'artifacts', 'screenshots');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// Google calls 0.1 good; a person under way notices less.
const MOST_SHIFT = 0.05;

/** What is wrong with how a page looks and reads; nothing, as it should be. */
export async function faultsOf(visitor: Visitor): Promise<string[]> {
  await atRest(visitor.page);
  return faultsNow(visitor);
}

/** Of a page that is known to be at rest. */
export async function faultsNow({ page, complaints }: Visitor): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return [
    ...violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
    ),
    ...(await page.evaluate(MEASURE)).map((fault) => `${fault} (${page.url()})`),
    ...complaints,
  ];
}

/** As people see it, for those who look at it later: `npm run test:web` leaves them where the CI keeps them. */
export async function shot(page: Page, name: string): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: join(SHOTS, `${name}.png`) });
}

/** Drawn, and nothing on its way any more: neither answers nor what fades in. */
export async function atRest(page: Page): Promise<void> {
  await page.locator('[data-shell]').waitFor({ state: 'detached' });
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
  await page.evaluate('document.fonts.ready');
  // Not by waitForFunction, which the policy of the pages forbids, as it should. A part may come after a part.
  // What still waits after five seconds is held by the test, and is what there is to see.
  for (let calm = 0, left = 20; calm < 4 && left > 0; calm++, left--) {
    await page.waitForTimeout(250);
    if ((await page.locator('.mantine-Skeleton-root').count()) > 0) calm = -1;
  }
}

const MEASURE = `(() => {
  const faults = [];
  // Not innerWidth, which grows on a telephone with what does not fit.
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) faults.push('scrolls sideways');
  if (window.shifted > ${MOST_SHIFT}) {
    faults.push('moved by ' + window.shifted.toFixed(3) + ': ' + window.moved.join(' / '));
  }
  return faults;
})()` as unknown as () => string[];
