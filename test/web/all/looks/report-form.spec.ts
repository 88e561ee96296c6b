import { type Page } from 'playwright-core';
import { caseIn } from '../../../support/cases.js';
import { choose, fillIn, OWN_COMPUTERS } from '../../support/report.js';
import { playScenes, type Scene } from '../../support/scenes.js';
import { press, pressing } from '../../support/press.js';
import { answering, held, inEnglish, offline } from '../../support/states.js';

const STORY = 'Sáng nay trang chủ hiện nội dung lạ, không đăng nhập được quản trị.';

const by = (who: string, name: string, rest: Omit<Scene, 'name' | 'path'> = {}): Scene => ({
  ...{ name, who, path: '/bao-cao' },
  ...rest,
});
const guest = (name: string, rest: Omit<Scene, 'name' | 'path'> = {}): Scene => ({
  ...{ name, path: '/bao-cao' },
  ...rest,
});

const filled = (page: Page) => fillIn(page, STORY);
const check = async (page: Page) => {
  await filled(page);
  await press(page, 'Kiểm tra và gửi');
};

/** As bad as it gets: from there on a voice is quicker than a form. */
async function critical(page: Page): Promise<void> {
  await choose(page, 'Loại sự cố', 'Mã hóa tống tiền');
  await choose(page, 'Dịch vụ, công việc có bị gián đoạn không?', 'Mất quyền điều khiển');
  await choose(page, 'Dữ liệu có bị lộ, sửa hoặc mất không?', 'Bí mật nhà nước');
  await choose(page, 'Lan rộng đến đâu?', 'Cả đơn vị');
  await page
    .getByText(/^Rất cao/)
    .and(page.locator(':visible'))
    .first()
    .waitFor();
  const more = page.getByRole('button', { name: /Xem lý do/ });
  if (await more.isVisible()) await more.click();
  else await page.evaluate('scrollTo(0, 0)');
}

const FILES = ['anh-chup.png', 'nhat-ky.log'].map((name) => ({
  ...{ name, mimeType: 'application/octet-stream' },
  buffer: Buffer.alloc(180_000),
}));
const TOO_LARGE = {
  name: 'ban-sao-may-chu.zip',
  mimeType: 'application/zip',
  buffer: Buffer.alloc(21 * 1024 ** 2),
};

async function withFiles(page: Page): Promise<void> {
  const input = page.getByLabel('Chọn tệp').and(page.locator('input'));
  await input.setInputFiles([...FILES, TOO_LARGE]);
  await page.getByText('Quá lớn, không nhận: ban-sao-may-chu.zip').waitFor();
  await page.locator('#f-files').scrollIntoViewIfNeeded();
}

const insecure = `Object.defineProperty(window, 'isSecureContext', { value: false })`;

playScenes(
  'the report form',
  async ({ app }, cast) => ({ code: (await caseIn(app, cast, 'submitted')).code }),
  [
    by('reporter', 'report'),
    by('reporter', 'report-en', { before: inEnglish }),
    by('reporter', 'report-filled', { act: filled }),
    by('reporter2', 'report-critical', { act: critical }),
    by('reporter', 'report-errors', { act: pressing('Kiểm tra và gửi') }),
    by('reporter', 'report-files', { act: withFiles }),
    by('reporter', 'report-times', {
      only: 'phone',
      act: async (page) => {
        await choose(page, 'Phát hiện lúc nào?', 'Lúc khác');
        await choose(page, 'Dữ liệu có bị lộ, sửa hoặc mất không?', 'Dữ liệu cá nhân');
        await page.locator('#f-time').scrollIntoViewIfNeeded();
      },
    }),
    by('reporter', 'report-month', {
      act: async (page) => {
        await choose(page, 'Phát hiện lúc nào?', 'Lúc khác');
        await page.locator('#f-time').fill('31/2/2026');
        await page.getByRole('button', { name: 'Mở lịch: Ngày phát hiện' }).click();
        await page.getByRole('grid').waitFor();
      },
    }),
    by('reporter', 'report-draft', {
      only: 'phone',
      act: async (page) => {
        await page.getByLabel('Mô tả ngắn gọn').fill(STORY);
        await page.getByText(/^Đã lưu nháp trên máy này lúc/).waitFor();
        await page.reload();
        await page.getByText(/^Đây là bản nháp lưu lúc/).waitFor();
        await page.evaluate('scrollTo(0, 0)');
      },
    }),
    by('reporter', 'report-offline', { act: offline }),
    by('reporter', 'report-period', {
      before: answering('/periods/current?*', { phase: 'during', period: null }),
    }),
    by('reporter', 'report-duplicates', { act: check }),
    by('reporter2', 'report-check', {
      act: async (page) => {
        await fillIn(page, STORY, OWN_COMPUTERS);
        await press(page, 'Kiểm tra và gửi');
      },
    }),
    by('reporter', 'report-refused', {
      only: 'phone',
      before: ({ context }) =>
        context.route('**/api/v1/incidents', (route) =>
          route.request().method() === 'POST'
            ? route.fulfill({ status: 422, json: REFUSED })
            : route.fallback(),
        ),
      act: async (page) => {
        await check(page);
        await press(page, 'Gửi báo cáo');
        await page.getByRole('alert').filter({ hasText: 'Cần bổ sung' }).waitFor();
      },
    }),
    by('reporter', 'report-kept', {
      act: async (page, visitor) => {
        await check(page);
        await offline(page, visitor);
        await press(page, 'Gửi báo cáo');
        await page.getByRole('heading', { name: 'Báo cáo đang chờ gửi' }).waitFor();
      },
    }),
    by('reporter', 'report-waiting', {
      act: async (page, visitor) => {
        await check(page);
        await offline(page, visitor);
        await press(page, 'Gửi báo cáo');
        await press(page, 'Báo cáo sự cố khác');
        await press(page, 'Xóa');
      },
    }),
    by('auditor', 'report-denied', { only: 'phone' }),
    by('coordinator', 'report-desk', {
      act: async (page) => {
        await page.getByRole('combobox', { name: 'Đơn vị' }).fill('chu');
        await page.getByRole('option').first().waitFor();
      },
    }),
    guest('report-guest'),
    guest('report-guest-units', {
      only: 'phone',
      act: async (page) => {
        await page.getByRole('combobox', { name: 'Đơn vị' }).fill('dak doa');
        await page.getByRole('option').first().waitFor();
      },
    }),
    guest('report-guest-nobody', {
      only: 'phone',
      act: async (page) => {
        await page.getByRole('combobox', { name: 'Đơn vị' }).fill('không đâu cả');
        await page.getByText('Không thấy đơn vị này').waitFor();
      },
    }),
    guest('report-guest-loading', {
      only: 'phone',
      before: held('/guest-reports/agencies'),
      act: async (page) => {
        await page.getByRole('combobox', { name: 'Đơn vị' }).click();
        await page.getByText('Đang tải danh sách đơn vị…').waitFor();
      },
    }),
    guest('report-guest-closed', {
      before: answering('/guest-reports/agencies', { title: 'Not found' }, 404),
    }),
    guest('report-guest-insecure', {
      only: 'phone',
      before: ({ context }) => context.addInitScript({ content: insecure }),
    }),
  ],
);

const REFUSED = {
  type: 'about:blank',
  title: 'Dữ liệu chưa đúng',
  status: 422,
  detail: 'Có mục chưa đúng.',
  errors: [
    { pointer: '/contact/phone', code: 'phone', detail: 'Không phải số điện thoại.' },
    { pointer: '/title', code: 'too-long', detail: 'Dài quá 200 ký tự.' },
  ],
};
