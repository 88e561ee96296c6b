import { type Page } from 'playwright-core';
import { caseIn } from '../../../support/cases.js';
import { english, playScenes, type Scene } from '../../support/scenes.js';

const HERE = { who: 'coordinator', path: '/dieu-phoi?view=all' } as const;

const palette = (words: string) => async (page: Page) => {
  await page.getByRole('button', { name: 'Tìm và lệnh' }).click();
  await page.getByRole('combobox', { name: /^Tìm/ }).fill(words);
  await page.getByRole('listbox', { name: 'Kết quả' }).waitFor();
};
const bell = async (page: Page) => {
  await page.getByRole('button', { name: /^Thông báo/ }).click();
  await page.getByRole('dialog', { name: 'Thông báo' }).waitFor();
};

const SCENES: readonly Scene[] = [
  { ...HERE, name: 'shell-palette', act: palette('') },
  { ...HERE, name: 'shell-palette-found', act: palette('pleiku') },
  { ...HERE, name: 'shell-palette-none', act: palette('khong co gi nhu the') },
  { ...HERE, name: 'shell-bell', act: bell },
  { ...HERE, name: 'shell-bell-empty', who: 'auditor', path: '/tai-khoan', act: bell },
  {
    ...{ ...HERE, name: 'shell-person' },
    act: (page) => page.getByRole('button', { name: /^Tài khoản của/ }).click(),
  },
  {
    ...{ ...HERE, name: 'shell-keys' },
    act: async (page) => {
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Phím tắt' }).waitFor();
    },
  },
  {
    ...{ ...HERE, name: 'shell-session-ended' },
    act: async (page, { context }) => {
      await context.route('**/api/**', (route) =>
        route.fulfill({
          ...{ status: 401, contentType: 'application/problem+json' },
          body: JSON.stringify({ type: '/problems/auth/not-signed-in', status: 401 }),
        }),
      );
      await page.keyboard.press('2');
      await page.getByRole('dialog', { name: 'Phiên làm việc đã hết' }).waitFor();
    },
  },
  ...[
    {
      ...{ ...HERE, name: 'shell-palette' },
      act: (page: Page) => page.getByRole('button', { name: 'Find and commands' }).click(),
    },
    {
      ...{ ...HERE, name: 'shell-bell' },
      act: (page: Page) => page.getByRole('button', { name: /^Notifications/ }).click(),
    },
    {
      ...{ ...HERE, name: 'shell-person' },
      act: (page: Page) => page.getByRole('button', { name: /^Account of/ }).click(),
    },
    { ...HERE, name: 'shell-keys', act: (page: Page) => page.keyboard.press('?') },
  ].map(english),
];

playScenes(
  'the shell',
  async ({ app }, cast) => {
    for (const severity of ['high', 'critical'] as const) {
      await caseIn(app, cast, 'submitted', { severity });
    }
    return {};
  },
  SCENES,
);
