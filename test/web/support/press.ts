import { type Page } from 'playwright-core';

/** The first button of this name. */
export const press = (page: Page, name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();

/** The same as the act of a scene. */
export const pressing = (name: string) => (page: Page) => press(page, name);
