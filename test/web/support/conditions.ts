import { type Visitor } from './browser.js';

type Before = (visitor: Visitor) => Promise<unknown>;

/** What is asked there is never answered: how it looks while one waits. */
export const held =
  (path: string): Before =>
  (visitor) =>
    visitor.hold(`**/api/v1${path}`);

// As the desk says it of a fault.
const FAULT = {
  ...{ type: '/problems/server/fault', title: 'Lỗi của hệ thống', status: 500 },
  detail: 'Đã xảy ra lỗi ngoài dự kiến và lỗi đã được ghi nhật ký. Hãy thử lại.',
};

/** What is asked there fails on the desk's side. */
export const failing =
  (path: string): Before =>
  ({ page }) =>
    page.route(`**/api/v1${path}`, (route) =>
      route.fulfill({
        status: 500,
        contentType: 'application/problem+json',
        body: JSON.stringify(FAULT),
      }),
    );

/** There is nothing in the list. */
export const empty =
  (path: string): Before =>
  ({ page }) =>
    page.route(`**/api/v1${path}`, (route) =>
      route.fulfill({ json: { items: [], nextCursor: null } }),
    );

/** The desk says this, whatever it would say. */
export const answering =
  (path: string, json: object): Before =>
  ({ page }) =>
    page.route(`**/api/v1${path}`, (route) => route.fulfill({ json }));
