import { type Page } from 'playwright-core';
import { press } from './press.js';

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
