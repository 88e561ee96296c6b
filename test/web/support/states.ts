import { type Page } from 'playwright-core';
import { type Visitor } from './browser.js';

/** What brings a page into one of the states that all pages have: for `before` and `act` of a scene. */
export const inEnglish = (visitor: Visitor) => visitor.keeps({ language: 'en' });

/** The desk has a fault there. */
export const failing =
  (url: string) =>
  ({ context }: Visitor): Promise<unknown> =>
    context.route(url, (route) => route.fulfill({ status: 500, json: FAULT }));

/** The answer never comes; the page is what it is until then. */
export const waiting =
  (url: string) =>
  (visitor: Visitor): Promise<unknown> =>
    visitor.hold(url);

/** What is asked there is answered so. */
export const answering =
  (url: string, json: unknown, status = 200) =>
  ({ context }: Visitor): Promise<unknown> =>
    context.route(url, (route) => route.fulfill({ status, json }));

export const offline = (_page: Page, { context }: Visitor) => context.setOffline(true);

/** As the API says it. */
export const FAULT = {
  type: '/problems/server/fault',
  title: 'Lỗi của hệ thống',
  status: 500,
  detail:
    'Đã xảy ra lỗi ngoài dự kiến và lỗi đã được ghi nhật ký. Hãy thử lại; nếu vẫn lỗi, báo quản trị viên kèm giá trị X-Request-Id.',
};

export const press = (name: string) => (page: Page) =>
  page.getByRole('button', { name, exact: true }).first().click();
