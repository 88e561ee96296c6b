import { type Page } from 'playwright-core';
import { type Cast } from '../../../support/cast.js';
import { newId } from '../../../../src/common/identifier.js';
import { keepConnections } from '../../support/kept.js';
import { english, playScenes } from '../../support/scenes.js';
import { press } from '../../support/press.js';
import { empty, failing, held } from '../../support/states.js';

const at = (name: string, path: string) => ({ name, who: 'admin', path: `/quan-tri${path}` });
const saves = async (page: Page) => {
  await press(page, 'Lưu');
  await page.getByText(/chỗ cần sửa/).waitFor();
};

let cast: Cast;

playScenes(
  'people, keys and what is connected',
  async (visitors, played) => {
    cast = played;
    const ids = await keepConnections(visitors, cast);
    const [{ id: delivery }] = (await cast.admin.get('/deliveries?state=dead')).body.items;
    return { ...ids, delivery, person: cast.handler.id };
  },
  [
    at('people', '/nguoi-dung'),
    at('people-nobody', '/nguoi-dung?q=khong-ai-ten-nay'),
    { ...at('people-loading', '/nguoi-dung'), before: held('/users**'), only: 'phone' },
    { ...at('people-error', '/nguoi-dung'), before: failing('/users**'), only: 'wall' },
    {
      ...at('people-new-wrong', '/nguoi-dung?open=moi'),
      act: async (page) => {
        await page.getByLabel('Họ và tên').fill('Rơ Châm Hương');
        await saves(page);
      },
    },
    at('people-one', '/nguoi-dung?open={person}'),
    {
      ...at('people-disable', '/nguoi-dung?open={person}'),
      act: (page) => press(page, 'Khóa tài khoản'),
    },
    {
      ...at('people-link', '/nguoi-dung?open={person}'),
      act: async (page) => {
        await press(page, 'Tạo đường dẫn đặt lại mật khẩu');
        await page.getByRole('button', { name: 'Tạo đường dẫn', exact: true }).click();
        await page.getByText('Chỉ hiện một lần').waitFor();
      },
    },
    {
      ...at('people-conflict', '/nguoi-dung?open={person}'),
      act: async (page) => {
        await page.getByLabel('Chức vụ').fill('Chuyên viên chính');
        const { headers } = await cast.admin.get(`/users/${cast.handler.id}`);
        const position = `Phó phòng ${String(Date.now()).slice(-4)}`;
        await cast.admin
          .patch(`/users/${cast.handler.id}`, { position })
          .set('if-match', headers.etag ?? '');
        await press(page, 'Lưu');
        await page.getByText('đã được người khác đổi').waitFor();
      },
    },
    at('keys', '/khoa'),
    { ...at('keys-empty', '/khoa'), before: empty('/api-keys**'), only: 'wall' },
    { ...at('keys-loading', '/khoa'), before: held('/api-keys**'), only: 'wall' },
    { ...at('keys-error', '/khoa'), before: failing('/api-keys**'), only: 'phone' },
    {
      ...at('keys-new-wrong', '/khoa?open=moi'),
      act: async (page) => {
        await page.getByLabel('Tên hệ thống').fill('Giám sát');
        await page.getByLabel('Hết hạn', { exact: true }).fill('1/1/2020');
        await saves(page);
      },
    },
    at('keys-one', '/khoa?open={key}'),
    { ...at('keys-revoke', '/khoa?open={key}'), act: (page) => press(page, 'Thu hồi khóa') },
    at('webhooks', '/webhook'),
    { ...at('webhooks-empty', '/webhook'), before: empty('/webhooks**'), only: 'phone' },
    { ...at('webhooks-loading', '/webhook'), before: held('/webhooks**'), only: 'phone' },
    {
      ...at('webhooks-new-wrong', '/webhook?open=moi'),
      act: async (page) => {
        await page.getByLabel('Tên', { exact: true }).fill('Sổ trực');
        await page.getByLabel('Địa chỉ nhận (HTTPS)').fill('http://example.vn');
        await saves(page);
      },
    },
    {
      ...at('webhooks-tried', '/webhook?open={webhook}'),
      act: async (page) => {
        await press(page, 'Gửi thử');
        await page.getByText(/^(Lỗi|Bị từ chối)$/).waitFor();
      },
    },
    {
      ...at('webhooks-removal', '/webhook?open={webhook}'),
      act: (page) => press(page, 'Xóa webhook'),
    },
    at('webhooks-log', '/webhook?state={webhook}'),
    {
      ...at('webhooks-delivery', '/webhook?state={webhook}'),
      act: async (page) => {
        await page.getByRole('button', { name: 'incident.submitted' }).first().click();
        await page.getByText('Nội dung gửi').click();
      },
    },
    at('intake', '/nguon-canh-bao'),
    { ...at('intake-empty', '/nguon-canh-bao'), before: empty('/intake/sources**') },
    {
      ...at('intake-error', '/nguon-canh-bao'),
      before: failing('/intake/sources**'),
      only: 'wall',
    },
    {
      ...at('intake-new-wrong', '/nguon-canh-bao?open=moi'),
      act: async (page) => {
        await page.getByLabel('Tên nguồn').fill('Zabbix');
        await page.getByRole('combobox', { name: 'Cơ quan' }).click();
        await page.getByRole('listbox').getByRole('option').first().click();
        await press(page, 'Thêm dòng');
        await page.getByLabel('Nhãn của điều kiện 1').fill('');
        await saves(page);
      },
    },
    {
      ...at('intake-unused', '/nguon-canh-bao?open=moi'),
      before: async ({ page }) => {
        const { body: key } = await cast.admin.get('/api-keys?limit=1');
        const [left] = key.items;
        await page.route('**/api/v1/api-keys?*', (route) =>
          route.fulfill({ json: { items: [{ ...left, id: newId() }], nextCursor: null } }),
        );
      },
      act: (page) => press(page, 'Dùng tiếp khóa Khóa giám sát'),
    },
    {
      ...at('intake-one', '/nguon-canh-bao?open={source}'),
      act: async (page) => {
        await press(page, 'Sửa dòng 1');
        await page.getByLabel('Thử bảng chuyển đổi').fill('severity=page');
        await page.getByText('Dòng 1 khớp:').waitFor();
        await page.getByText('Ví dụ nội dung được gửi').click();
      },
    },
    {
      ...at('intake-removal', '/nguon-canh-bao?open={source}'),
      act: (page) => press(page, 'Xóa nguồn'),
    },
    at('gateways', '/cong-nhan-tin'),
    { ...at('gateways-empty', '/cong-nhan-tin'), before: empty('/gateways**') },
    { ...at('gateways-error', '/cong-nhan-tin'), before: failing('/gateways**'), only: 'phone' },
    {
      ...at('gateways-new-wrong', '/cong-nhan-tin?open=moi'),
      act: async (page) => {
        await page.getByLabel('Tên', { exact: true }).fill('Cổng thử');
        await page.getByLabel('Khuôn nội dung').fill('{"to":');
        await saves(page);
      },
    },
    {
      ...at('gateways-one', '/cong-nhan-tin?open={gateway}'),
      act: async (page) => {
        await page.getByLabel('Số điện thoại nhận').fill('không phải số');
        await press(page, 'Gửi thử');
      },
    },
    at('deliveries', '/thu-di'),
    at('deliveries-all', '/thu-di?state=all'),
    { ...at('deliveries-empty', '/thu-di?state=cancelled'), only: 'phone' },
    { ...at('deliveries-loading', '/thu-di'), before: held('/deliveries**'), only: 'wall' },
    at('deliveries-one', '/thu-di?open={delivery}'),
    { ...at('deliveries-replay', '/thu-di'), act: (page) => press(page, 'Gửi lại tất cả') },
    ...[
      at('people', '/nguoi-dung'),
      at('people-one', '/nguoi-dung?open={person}'),
      at('keys', '/khoa'),
      at('keys-one', '/khoa?open={key}'),
      at('webhooks', '/webhook'),
      at('webhooks-one', '/webhook?open={webhook}'),
      at('webhooks-log', '/webhook?state={webhook}'),
      at('intake', '/nguon-canh-bao'),
      at('intake-one', '/nguon-canh-bao?open={source}'),
      at('gateways', '/cong-nhan-tin'),
      at('gateways-one', '/cong-nhan-tin?open={gateway}'),
      at('deliveries', '/thu-di'),
      at('deliveries-one', '/thu-di?open={delivery}'),
    ].map(english),
  ],
);
