import { type Page, type Route } from 'playwright-core';
import { type Visitor } from './browser.js';

/**
 * What brings a page into one of the states that all pages have, for `before` and `act` of a scene. Paths are those of the
 * API, without its version.
 */
export type Before = (visitor: Visitor) => Promise<unknown>;

const at = (path: string) => `**/api/v1${path}`;

// What happens is told within a second, if nothing else goes on.
const TOLD_MS = 1500;

/** As the API says it. */
const FAULT = {
  type: '/problems/server/fault',
  title: 'Lỗi của hệ thống',
  status: 500,
  detail:
    'Đã xảy ra lỗi ngoài dự kiến và lỗi đã được ghi nhật ký. Hãy thử lại; nếu vẫn lỗi, báo quản trị viên kèm giá trị X-Request-Id.',
};

/** What is asked there meets with this on its way. */
export const met =
  (path: string, handle: (route: Route) => Promise<unknown>): Before =>
  ({ context }) =>
    context.route(at(path), handle);

/** What is asked there is answered so. */
export const answering = (path: string, json: unknown, status = 200): Before => {
  const contentType = status < 400 ? 'application/json' : 'application/problem+json';
  return met(path, (route) => route.fulfill({ status, contentType, json }));
};

/** What is asked there fails on the desk's side. */
export const failing = (path: string): Before => answering(path, FAULT, FAULT.status);

/** There is nothing in the list. */
export const empty = (path: string): Before => answering(path, { items: [], nextCursor: null });

/** What is asked there is never answered: how it looks while one waits. */
export const held =
  (path: string): Before =>
  (visitor) =>
    visitor.hold(at(path));

/** What is asked there never arrives. */
export const unreached = (path: string): Before => met(path, (route) => route.abort());

/** Tells the page nothing of what others do. */
export const deaf = unreached('/stream**');

export const inEnglish: Before = (visitor) => visitor.keeps({ language: 'en' });

export const offline = (_page: Page, { context }: Visitor) => context.setOffline(true);

/** What is asked for there first is read before something happens, and comes when the page has been told of that. */
export async function overtaken(
  { page }: Visitor,
  address: RegExp,
  happen: () => Promise<unknown>,
): Promise<void> {
  let isFirst = true;
  const listening = page.waitForResponse(at('/stream**'));
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
