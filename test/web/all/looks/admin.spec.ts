import { type Cast } from '../../../support/cast.js';
import { keepRoster } from '../../support/kept.js';
import { english, playScenes, printed } from '../../support/scenes.js';
import { answering, failing, held } from '../../support/states.js';

const admin = (name: string, path: string) => ({ name, who: 'admin', path: `/quan-tri${path}` });
const audit = (name: string) => ({ name, who: 'auditor', path: '/quan-tri/kiem-chung' });
const duty = (name: string, query = '') => ({ name, who: 'admin', path: `/truc${query}` });

let cast: Cast;

playScenes(
  'administration, who may not see it, what is verified and who is on duty',
  async (_, played) => {
    cast = played;
    return { shift: await keepRoster(cast) };
  },
  [
    admin('admin', ''),
    admin('admin-nowhere', '/khong-co-trang-nay'),
    { name: 'admin-denied-keys', who: 'coordinator', path: '/quan-tri/khoa' },
    { name: 'admin-denied-hooks', who: 'reporter', path: '/quan-tri/webhook' },
    { name: 'admin-reader', who: 'handler', path: '/quan-tri/phan-luong' },
    audit('audit'),
    { ...audit('audit-loading'), before: held('/audit/**'), only: 'wall' },
    { ...audit('audit-error'), before: failing('/audit/**'), only: 'phone' },
    {
      ...audit('audit-broken'),
      before: answering('/audit/verify', {
        ...{ valid: false, incidents: 12, events: 480 },
        firstBroken: { incident: 'SC-2026-000123', sequence: 4, fault: 'hash' },
      }),
    },
    duty('duty'),
    { ...duty('duty-printed'), act: printed, only: 'wall' },
    duty('duty-empty-week', '?state=2027-05-03'),
    { ...duty('duty-loading'), before: held('/duty/**'), only: 'phone' },
    { ...duty('duty-error'), before: failing('/duty/**'), only: 'wall' },
    {
      ...duty('duty-new-wrong', '?open=moi'),
      act: async (page) => {
        await page.getByLabel('Từ: giờ').fill('19:00');
        await page.getByLabel('Đến: giờ').fill('7h');
        await page.getByRole('button', { name: 'Lưu' }).click();
        await page.getByText(/chỗ cần sửa/).waitFor();
      },
    },
    {
      ...duty('duty-month', '?open=moi'),
      act: async (page) => {
        await page.getByRole('button', { name: 'Mở lịch: Đến: ngày' }).click();
        await page.getByRole('grid').waitFor();
      },
    },
    {
      ...duty('duty-person', '?open=moi'),
      act: (page) => page.getByRole('combobox', { name: 'Người trực' }).click(),
    },
    {
      ...duty('duty-removal', '?open={shift}'),
      act: (page) => page.getByRole('button', { name: 'Xóa ca trực' }).click(),
    },
    {
      ...duty('duty-conflict', '?open={shift}'),
      act: async (page) => {
        const note = page.getByLabel('Ghi chú');
        await note.fill('Mang theo sổ trực');
        const { body } = await cast.admin.get(
          '/duty/shifts?limit=200&from=2020-01-01T00:00:00Z&to=2040-01-01T00:00:00Z',
        );
        const shift = body.items.find(({ role }: { role: string }) => role === 'lead');
        await cast.coordinator
          .patch(`/duty/shifts/${shift.id as string}`, { note: `Ca đêm ${Date.now()}` })
          .set('if-match', `"${shift.version as number}"`);
        await page.getByRole('button', { name: 'Lưu' }).click();
        await page.getByText('đã được người khác đổi').waitFor();
      },
    },
    { name: 'duty-mine', who: 'handler', path: '/truc' },
    ...[
      admin('admin', ''),
      { name: 'admin-denied-keys', who: 'coordinator', path: '/quan-tri/khoa' },
      audit('audit'),
      duty('duty'),
      duty('duty-new', '?open=moi'),
      { name: 'duty-mine', who: 'handler', path: '/truc' },
    ].map(english),
  ],
);
