import { type Page } from 'playwright-core';
import { type Cast } from '../../../support/cast.js';
import { DEMO_PASSWORD } from '../../../support/environment.js';
import { type Visitors } from '../../support/browser.js';
import { english, playScenes, type Props, type Scene } from '../../support/scenes.js';
import { press, pressing } from '../../support/press.js';
import { answering, failing, held } from '../../support/states.js';

const account = (name: string, rest: Omit<Scene, 'name' | 'path'> = {}): Scene => ({
  ...{ name, who: 'coordinator', path: '/tai-khoan' },
  ...rest,
});

const FACTORS = '/auth/mfa';
const CODES = Array.from({ length: 10 }, (_, i) => `k7mq-${1000 + 37 * i}-vt`);
const ON = { required: true, methods: ['totp', 'recovery-code'], recoveryCodesLeft: 2 };
const KEY = {
  ...{ id: '0f8fad5b-d9cb-469f-a165-70867728950e', name: 'Máy tính phòng trực' },
  ...{ createdAt: '2026-10-02T01:00:00Z', lastUsedAt: '2026-11-25T01:00:00Z' },
  ...{ backedUp: false, clonedAt: null },
};
const PROOF = {
  ...{ type: '/problems/auth/proof-needed', status: 403, title: 'Cần xác nhận' },
  detail: 'Hãy xác nhận đó là bạn.',
};

/** Somebody who comes for the first time, with the password that they were given. */
async function prepare(_: Visitors, { admin }: Cast): Promise<Props> {
  const person = { username: 'nguoi-moi', name: 'Đinh Văn Sơn', agency: 'GL-STTTT' };
  const answer = await admin.post('/users', {
    ...person,
    ...{ roles: ['handler'], password: DEMO_PASSWORD },
  });
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return {};
}

const setUp = async (page: Page) => {
  await press(page, 'Thiết lập');
  await page.getByLabel('Mã 6 số').waitFor();
};

playScenes('the account', prepare, [
  account('account'),
  account('account-first', { who: 'nguoi-moi' }),
  account('account-set-up', { act: setUp }),
  account('account-codes', {
    before: answering('/auth/mfa/totp/confirm', { recoveryCodes: CODES }),
    act: async (page) => {
      await setUp(page);
      await page.getByLabel('Mã 6 số').fill('123456');
      await press(page, 'Bật');
      await page.getByRole('dialog', { name: 'Mã dự phòng' }).waitFor();
    },
  }),
  account('account-factors', {
    before: async (visitor) => {
      await answering(FACTORS, ON)(visitor);
      await answering('/auth/mfa/passkeys', { items: [KEY] })(visitor);
    },
    act: pressing('Đổi tên khóa Máy tính phòng trực'),
  }),
  account('account-proof', {
    before: async (visitor) => {
      await answering(FACTORS, ON)(visitor);
      await answering('/auth/mfa/recovery-codes', PROOF, 403)(visitor);
    },
    act: async (page) => {
      await press(page, 'Tạo bộ mã mới');
      await page.getByRole('dialog', { name: 'Xác nhận đó là bạn' }).waitFor();
    },
  }),
  account('account-passkey', { only: 'phone', act: pressing('Thêm khóa trên thiết bị này') }),
  account('account-everywhere', { act: pressing('Đăng xuất mọi nơi') }),
  account('account-notices', {
    act: async (page) => {
      await page.getByLabel('Tin nhắn SMS').check({ force: true });
      await page.getByLabel('Giờ yên lặng').check({ force: true });
      await page.getByLabel('Tin ít quan trọng gom thành một thư').selectOption('week');
      await page.getByRole('button', { name: 'Lưu cách nhận' }).scrollIntoViewIfNeeded();
    },
  }),
  account('account-password', {
    only: 'phone',
    act: async (page) => {
      await page.getByLabel('Mật khẩu hiện tại').fill('khong-phai-mat-khau');
      await page.getByLabel('Mật khẩu mới', { exact: true }).fill('mot-cau-that-dai');
      await page.getByLabel('Nhập lại mật khẩu mới').fill('mot-cau-khac-han');
      await press(page, 'Đổi mật khẩu');
    },
  }),
  account('account-failed', {
    before: failing('/auth/sessions'),
    act: (page) => page.getByText('Nhận thông báo').last().scrollIntoViewIfNeeded(),
  }),
  account('account-waiting', {
    only: 'phone',
    before: held('/auth/sessions'),
    act: (page) => page.getByText('Nhận thông báo').last().scrollIntoViewIfNeeded(),
  }),
  ...[
    account('account'),
    account('account-first', { who: 'nguoi-moi' }),
    account('account-factors', {
      before: async (visitor) => {
        await answering(FACTORS, ON)(visitor);
        const cloned = { ...KEY, clonedAt: '2026-11-24T02:30:00Z' };
        await answering('/auth/mfa/passkeys', { items: [cloned] })(visitor);
      },
      act: (page) => page.getByRole('button', { name: 'Make a new set' }).scrollIntoViewIfNeeded(),
    }),
    account('account-notices', {
      act: (page) => page.getByRole('button', { name: 'Save' }).last().scrollIntoViewIfNeeded(),
    }),
  ].map(english),
]);
