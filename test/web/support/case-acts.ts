import { type Page } from 'playwright-core';
import { type Visitor } from './browser.js';
import { FAULT } from './states.js';

// What happens is told within a second, if nothing else goes on.
const TOLD_MS = 1500;

export const press = (page: Page, name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();

/** One of the steps of a case: on a telephone those that stand behind are in a menu. */
export async function step(page: Page, name: string): Promise<void> {
  const steps = page.getByRole('region', { name: 'Bước tiếp theo' });
  const button = steps.getByRole('button', { name, exact: true });
  const more = steps.getByRole('button', { name: /^Bước khác/ });
  await button.or(more).first().waitFor();
  if (await button.isVisible()) return button.click();
  await more.click();
  await page.getByRole('menuitem', { name }).click();
}

/** The form of a step, open, and what is done in it. */
export const opening =
  (name: string, then?: (page: Page) => Promise<unknown>) =>
  async (page: Page): Promise<void> => {
    await step(page, name);
    await page.getByRole('form', { name }).waitFor();
    await then?.(page);
  };

export const submit = (page: Page) => page.locator('[data-submit]').first().click();

export async function pick(page: Page, label: string, option: string): Promise<void> {
  await page.getByLabel(label).first().click();
  await page.getByRole('option').filter({ hasText: option }).first().click();
}

/** What the API is asked for of a case is not answered well. */
export const failing =
  (part: string) =>
  ({ page }: Visitor) =>
    page.route(`**/api/v1/incidents/SC-${part}`, (route) =>
      route.fulfill({
        ...{ status: 500, contentType: 'application/problem+json' },
        body: JSON.stringify(FAULT),
      }),
    );

/** Nothing comes while the page is looked at. */
export const holding = (visitor: Visitor) => visitor.hold('**/api/v1/incidents/SC-*');

/** Tells the page nothing of what others do. */
export const deaf = ({ page }: Visitor) =>
  page.route('**/api/v1/stream**', (route) => route.abort());

/** What is asked for there first is read before something happens, and comes when the page has been told of that. */
export async function overtaken(
  { page }: Visitor,
  address: RegExp,
  happen: () => Promise<unknown>,
): Promise<void> {
  let isFirst = true;
  const listening = page.waitForResponse('**/api/v1/stream**');
  await page.route(address, async (route) => {
    if (!isFirst) return route.continue();
    isFirst = false;
    const response = await route.fetch();
    await listening;
    await happen();
    await page.waitForTimeout(TOLD_MS);
    await route.fulfill({ response });
  });
}

/** A file as somebody chooses it. */
export async function choose(
  page: Page,
  name = 'nhat-ky.log',
  text = '08:40 đăng nhập lạ\n',
): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await press(page, 'Thêm tệp');
  await (await asked).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}
