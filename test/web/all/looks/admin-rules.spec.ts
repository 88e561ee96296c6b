import { type Page } from 'playwright-core';
import { decides, drafts, editionOf, withRule } from '../../../support/tables.js';
import { english, playScenes } from '../../support/scenes.js';
import { press } from '../../support/press.js';
import { empty, failing, held } from '../../support/states.js';

const at = (name: string, path: string, who = 'admin') => ({ name, who, path: `/quan-tri${path}` });

async function draftOver(page: Page): Promise<void> {
  await press(page, 'Sửa bảng');
  await page.getByRole('button', { name: 'Đưa quy tắc' }).nth(1).click();
}

playScenes('the rules of the desk', () => ({}), [
  at('routing', '/phan-luong'),
  { ...at('routing-loading', '/phan-luong'), before: held('/routing-table**'), only: 'wall' },
  { ...at('routing-error', '/phan-luong'), before: failing('/routing-table**'), only: 'phone' },
  { ...at('routing-editing', '/phan-luong'), act: draftOver },
  {
    ...at('routing-rule-wrong', '/phan-luong'),
    act: async (page) => {
      await press(page, 'Sửa bảng');
      await press(page, 'Thêm quy tắc');
      await press(page, 'Thêm điều kiện');
      await page.getByRole('menuitem').first().click();
      await press(page, 'Đưa vào bản sửa');
    },
  },
  {
    ...at('routing-unsaved', '/phan-luong'),
    act: async (page) => {
      await draftOver(page);
      await page.getByRole('link', { name: 'Lịch làm việc' }).click();
      await page.getByText('Còn thay đổi chưa lưu').waitFor();
    },
  },
  {
    ...at('routing-offline', '/phan-luong'),
    act: async (page, { context }) => {
      await draftOver(page);
      await page.getByLabel('Vì sao sửa?').fill('Theo kết luận giao ban.');
      await context.setOffline(true);
      await press(page, 'Lưu bản thảo');
    },
  },
  {
    ...at('routing-history', '/phan-luong'),
    act: async (page) => {
      await press(page, 'Lịch sử');
      await page.getByText('có từ đầu').click();
    },
  },
  {
    ...at('routing-replay', '/phan-luong'),
    act: async (page) => {
      await press(page, 'Chạy lại');
      await page
        .getByText(/Không sự cố nào trong|đổi khác/)
        .first()
        .waitFor();
    },
    only: 'wall',
  },
  at('deadlines', '/thoi-han'),
  { ...at('deadlines-loading', '/thoi-han'), before: held('/deadline-table**'), only: 'phone' },
  { ...at('deadlines-error', '/thoi-han'), before: failing('/deadline-table**'), only: 'wall' },
  {
    ...at('deadlines-editing', '/thoi-han'),
    act: async (page) => {
      await press(page, 'Sửa bảng');
      await page.getByLabel('Rất cao, Tiếp nhận', { exact: true }).fill('10');
    },
  },
  {
    ...at('deadlines-step', '/thoi-han'),
    act: async (page) => {
      await press(page, 'Sửa bảng');
      await press(page, 'Thêm bước báo');
      await page.getByLabel('Các cơ quan sau').check();
      await press(page, 'Đưa vào bản sửa');
      await page.getByText(/chỗ cần sửa/).waitFor();
    },
  },
  at('calendar', '/lich'),
  { ...at('calendar-loading', '/lich'), before: held('/calendar'), only: 'wall' },
  { ...at('calendar-error', '/lich'), before: failing('/calendar'), only: 'phone' },
  {
    ...at('calendar-wrong', '/lich?open=sua'),
    act: async (page) => {
      await press(page, 'Thêm ngày');
      await press(page, 'Lưu');
      await page.getByText(/chỗ cần sửa/).waitFor();
    },
  },
  at('periods', '/dai-hoi'),
  { ...at('periods-empty', '/dai-hoi'), before: empty('/periods?**') },
  { ...at('periods-loading', '/dai-hoi'), before: held('/periods?**'), only: 'wall' },
  { ...at('periods-error', '/dai-hoi'), before: failing('/periods?**'), only: 'phone' },
  at('periods-one', '/dai-hoi?open=commune-window'),
  {
    ...at('periods-new-wrong', '/dai-hoi?open=moi'),
    act: async (page) => {
      await page.getByLabel('Tên (tiếng Việt)').fill('Đại hội đảng bộ huyện');
      await page.getByLabel('Trong đại hội, từ', { exact: true }).fill('10/6/2015');
      await page.getByLabel('Trong đại hội, đến', { exact: true }).fill('9/6/2015');
      await press(page, 'Lưu');
      await page.getByText(/chỗ cần sửa/).waitFor();
    },
  },
  {
    ...at('periods-removal', '/dai-hoi?open=commune-window'),
    act: (page) => press(page, 'Xóa kỳ đại hội'),
  },
  ...[
    at('routing', '/phan-luong'),
    { ...at('routing-editing', '/phan-luong'), act: (page: Page) => press(page, 'Edit the table') },
    at('deadlines', '/thoi-han'),
    at('calendar', '/lich'),
    at('periods', '/dai-hoi'),
    at('periods-one', '/dai-hoi?open=commune-window'),
  ].map(english),
]);

playScenes(
  'a draft that waits',
  async (_, { admin }) => {
    const change = withRule('HIGH', { lead: 'GL-CAT', support: ['GL-STTTT'] });
    await drafts(admin, '/routing-table', await editionOf(admin, '/routing-table', change), '"1"');
    return {};
  },
  [
    at('draft-own', '/phan-luong'),
    english(at('draft-own', '/phan-luong')),
    { ...at('draft-coordinator', '/phan-luong', 'coordinator'), only: 'phone' },
    {
      ...at('draft-approve', '/phan-luong', 'supervisor'),
      act: (page) => press(page, 'Duyệt, đưa vào dùng'),
    },
    {
      ...at('draft-decline-wrong', '/phan-luong', 'supervisor'),
      act: async (page) => {
        await press(page, 'Không duyệt');
        await page.getByRole('dialog').getByRole('button', { name: 'Không duyệt' }).click();
      },
      only: 'wall',
    },
    {
      ...at('draft-discard', '/phan-luong'),
      act: (page) => press(page, 'Bỏ bản thảo'),
      only: 'phone',
    },
  ],
);

playScenes(
  'a draft that was given back',
  async (_, { admin, supervisor }) => {
    const change = withRule('HIGH', { lead: 'GL-CAT' });
    const edition = await editionOf(admin, '/routing-table', change);
    await drafts(admin, '/routing-table', edition, '"1"');
    const why = { decision: 'decline', note: 'Chưa bàn với Công an.' };
    await decides(supervisor, '/routing-table', '"2"', why);
    return {};
  },
  [at('draft-returned', '/phan-luong'), english(at('draft-returned', '/phan-luong'))],
);
