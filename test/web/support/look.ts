import { AxeBuilder } from '@axe-core/playwright';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Page } from 'playwright-core';
import { projectRoot } from '../../../src/common/project-root.js';
import { type Visitor } from './browser.js';
import { atRest } from './rest.js';

const SHOTS = join(projectRoot, '.ci', 'artifacts', 'screenshots');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe looks at. */
export const EVERYTHING = { type: 'tag' as const, values: TAGS };
/** All that another ground changes; it is asked of a page of which everything was asked on the first. */
export const COLOURS = { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block'] };
export type Rules = typeof EVERYTHING | typeof COLOURS;

// Google calls 0.1 good; a person under way notices less.
const MOST_SHIFT = 0.05;

/** What is wrong with how a page looks and reads; nothing, as it should be. */
export async function faultsOf(visitor: Visitor): Promise<string[]> {
  await atRest(visitor.page, visitor.traffic);
  return faultsNow(visitor);
}

/** Of a page that is known to be at rest. */
export async function faultsNow(
  { page, complaints }: Visitor,
  runOnly: Rules = EVERYTHING,
): Promise<string[]> {
  // To bring axe takes as long as to look.
  const isThere = await page.evaluate<boolean>("'axe' in window");
  // In one go: our pages have no frames, and to gather what passed takes three times as long as to look.
  const { violations } = await new AxeBuilder({ page, ...(isThere && { axeSource: '0' }) })
    .options({ runOnly, resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze();
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
