import { type Page } from 'playwright-core';
import { english, playScenes, type Scene } from '../../support/scenes.js';
import { press } from '../../support/press.js';
import { answering, offline } from '../../support/states.js';

const at = (path: string, name: string, rest: Omit<Scene, 'name' | 'path'> = {}): Scene => ({
  ...{ name, path },
  ...rest,
});
const signIn = (name: string, rest: Omit<Scene, 'name' | 'path'> = {}) =>
  at('/dang-nhap', name, rest);
const reset = (name: string, hash: string, rest: Omit<Scene, 'name' | 'path'> = {}) =>
  at(`/dat-lai-mat-khau${hash}`, name, rest);

const problem = (type: string, status: number, title: string, detail: string) => ({
  ...{ type: `/problems/${type}`, status, title, detail },
});
const LOGIN = '/auth/login';
const SECOND = {
  ...problem('auth/second-factor-needed', 401, 'Cần bước hai', 'Nhập mã xác nhận.'),
  ...{ challenge: 'x', methods: ['totp', 'passkey'] },
};
const LOCKED = problem(
  ...(['auth/too-many-attempts', 429, 'Thử quá nhiều lần'] as const),
  'Quá nhiều lần đăng nhập sai. Hãy thử lại sau 30 giây.',
);
const WRONG_CODE = problem('auth/wrong-second-factor', 401, 'Mã sai', 'Mã không đúng.');
const VOID = problem(
  ...(['auth/reset-void', 422, 'Đường dẫn hết hạn'] as const),
  'Đường dẫn này đã dùng rồi hoặc đã hết hạn. Hãy xin quản trị một đường dẫn mới.',
);

async function attempt(page: Page): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill('coordinator');
  await page.getByLabel('Mật khẩu', { exact: true }).fill('mot-mat-khau-sai');
  await press(page, 'Đăng nhập');
}
const told = (text: string) => async (page: Page) => {
  await attempt(page);
  await page.getByRole('alert').filter({ hasText: text }).waitFor();
};
async function secondStep(page: Page): Promise<void> {
  await attempt(page);
  await page.getByLabel('Mã xác nhận').waitFor();
}
const renewed =
  (again = 'mot-cau-that-dai-moi') =>
  async (page: Page) => {
    await page.getByLabel('Mật khẩu mới', { exact: true }).fill('mot-cau-that-dai-moi');
    await page.getByLabel('Nhập lại mật khẩu mới').fill(again);
    await press(page, 'Đổi mật khẩu');
  };

playScenes('signing in', () => ({}), [
  signIn('sign-in'),
  signIn('sign-in-wrong', { act: told('không đúng') }),
  signIn('sign-in-locked', {
    only: 'phone',
    before: answering(LOGIN, LOCKED, 429),
    act: told('Quá nhiều lần'),
  }),
  signIn('sign-in-offline', {
    only: 'phone',
    act: async (page, visitor) => {
      await offline(page, visitor);
      await attempt(page);
    },
  }),
  signIn('sign-in-second', { before: answering(LOGIN, SECOND, 401), act: secondStep }),
  signIn('sign-in-second-wrong', {
    only: 'phone',
    before: async (visitor) => {
      await answering(LOGIN, SECOND, 401)(visitor);
      await answering('/auth/mfa/verify', WRONG_CODE, 401)(visitor);
    },
    act: async (page) => {
      await secondStep(page);
      await page.getByLabel('Mã xác nhận').fill('000000');
      await press(page, 'Xác nhận');
      await page.getByRole('alert').filter({ hasText: 'Mã không đúng' }).waitFor();
    },
  }),
  reset('reset-gone', ''),
  reset('reset', '#mot-ma-dat-lai'),
  reset('reset-differs', '#mot-ma-dat-lai', { only: 'phone', act: renewed('mot-cau-khac-han') }),
  reset('reset-refused', '#mot-ma-dat-lai', {
    before: answering('/auth/password-reset', VOID, 422),
    act: renewed(),
  }),
  reset('reset-done', '#mot-ma-dat-lai', {
    only: 'phone',
    before: answering('/auth/password-reset', {}, 200),
    act: renewed(),
  }),
  english(signIn('sign-in')),
  english(
    signIn('sign-in-second', {
      before: answering(LOGIN, SECOND, 401),
      act: async (page) => {
        await page.getByLabel('Username').fill('coordinator');
        await page.getByLabel('Password', { exact: true }).fill('mot-mat-khau-sai');
        await press(page, 'Sign in');
        await page.getByLabel('Code').waitFor();
      },
    }),
  ),
  english(reset('reset', '#mot-ma-dat-lai')),
  english(reset('reset-gone', '')),
]);
