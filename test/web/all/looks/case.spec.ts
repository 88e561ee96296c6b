import { type Page } from 'playwright-core';
import { type Caller } from '../../../support/app.js';
import { type Case } from '../../../support/reports.js';
import { CaseStage } from '../../support/case-stage.js';
import { type Visitor } from '../../support/browser.js';
import { playScenes, type Scene } from '../../support/scenes.js';
import { press } from '../../support/press.js';
import { deaf, failing, held, inEnglish } from '../../support/states.js';
import { choose, opening, pick, submit } from '../../support/case-acts.js';

type Rest = Partial<Scene> & { readonly tab?: string };

const seen = (name: string, code: string, { tab, ...rest }: Rest = {}): Scene => ({
  ...{ name: `case-${name}`, who: 'coordinator' },
  path: `/su-co/{${code}}${tab === undefined ? '' : `?tab=${tab}`}`,
  ...rest,
});
const onPhone = (name: string, code: string, rest: Rest = {}) =>
  seen(name, code, { ...rest, only: 'phone' });
const onWall = (name: string, code: string, rest: Rest = {}) =>
  seen(name, code, { ...rest, only: 'wall' });

// What another does to the case while somebody sits before it.
let another: { readonly by: Caller; readonly clashing: Case };

async function renamed(title: string): Promise<void> {
  const { by, clashing } = another;
  const { headers } = await by.get(clashing.path());
  await by.patch(clashing.path(), { title }).set('if-match', headers.etag ?? '');
}
const NEW = () => `Trang chủ hiện nội dung lạ, bản ${Date.now() % 1e6}`;
const MINE = 'Cổng thông tin huyện hiện nội dung lạ';

const correcting = opening('Sửa nội dung báo cáo', async (page) => {
  await page.getByLabel('Tiêu đề').fill(MINE);
});

async function clashing(page: Page): Promise<void> {
  await correcting(page);
  await renamed(NEW());
  await page.getByRole('button', { name: 'Giữ của tôi' }).waitFor();
}

async function refused(page: Page): Promise<void> {
  await correcting(page);
  await renamed(NEW());
  await submit(page);
  await page.getByRole('dialog').waitFor();
}

async function moved(page: Page): Promise<void> {
  await opening('Thêm đơn vị bị ảnh hưởng')(page);
  await renamed(NEW());
  await page.getByRole('button', { name: 'Đã xem, dùng bản mới' }).waitFor();
}

async function stale(page: Page): Promise<void> {
  await opening('Điều chỉnh mức')(page);
  await page.getByLabel('Lý do').fill('Đã lan sang máy của phòng bên.');
  await renamed(NEW());
  await submit(page);
  await page.getByText('Có người vừa thay đổi').waitFor();
}

async function unread(page: Page): Promise<void> {
  await page.evaluate("localStorage.setItem('seen:' + location.pathname.slice(7), '3')");
  await page.reload();
  await page.getByRole('button', { name: /mục chưa đọc/ }).click();
}

async function writing(page: Page): Promise<void> {
  await page.locator('label').filter({ hasText: 'Trả lời đơn vị' }).click();
  await page.locator('#case-comment').fill('Đề nghị đơn vị gửi nhật ký của tường lửa.');
}

async function lowered(page: Page): Promise<void> {
  await opening('Điều chỉnh mức')(page);
  await page.locator('label').filter({ hasText: 'Chọn mức' }).click();
  await page.getByRole('radio', { name: 'Cao', exact: true }).check();
  await page.getByLabel('Lý do').fill('Nhầm.');
  await submit(page);
}

async function pasted(page: Page): Promise<void> {
  await press(page, 'Dán văn bản để tách');
  await page
    .getByRole('textbox', { name: 'Văn bản' })
    .fill('Từ 198.51.100.7 tải hxxp://xau[.]example/a.exe lúc 8:40');
  await press(page, 'Tìm dấu hiệu');
  await page.getByRole('checkbox').first().waitFor();
}

async function opened(page: Page): Promise<void> {
  await press(page, 'Nhật ký bảo quản');
  await press(page, /^Tải hoadon/);
  await page.getByRole('alertdialog').waitFor();
}

const heldUploads = ({ page }: Visitor) =>
  page.route('**/attachments', (route) =>
    route.request().method() === 'POST' ? undefined : route.fallback(),
  );

const refusedUploads = ({ page }: Visitor) =>
  page.route('**/attachments', (route) =>
    route.request().method() === 'POST' ? route.abort('connectionreset') : route.fallback(),
  );

async function uploading(page: Page): Promise<void> {
  await choose(page);
  await page.getByText('Đang gửi').or(page.getByText('nhat-ky.log')).first().waitFor();
}

const disconnected = async (page: Page, { context }: Visitor): Promise<void> => {
  await context.setOffline(true);
  await page.evaluate("dispatchEvent(new Event('offline'))");
};

playScenes(
  'a case',
  async (visitors, cast) => {
    const stage = new CaseStage(visitors, cast);
    another = { by: cast.reporter, clashing: await stage.in('triage') };
    const confirmed = await stage.in('resolved', 'high');
    await confirmed.moved(cast.reporter, 'confirm');
    const cases = {
      ...{ full: await stage.full(), clashing: another.clashing, confirmed },
      ...{ submitted: await stage.in('submitted'), triage: await stage.in('triage') },
      ...{ assigned: await stage.in('assigned'), resolved: await stage.in('resolved') },
      ...{ recovery: await stage.in('recovery'), critical: await stage.in('triage', 'critical') },
      ...{ closed: await stage.in('closed'), rejected: await stage.in('rejected') },
      ...{ withdrawn: await stage.in('withdrawn'), merged: await stage.merged() },
      ...{ reopened: await stage.reopened(), breached: await stage.breached() },
      ...{ waiting: await stage.waiting(), offered: await stage.offered() },
      ...{ lowering: await stage.lowering(), restricted: await stage.restricted() },
      ...{ guest: await stage.fromGuest(), twin: await stage.twins() },
    };
    return Object.fromEntries(Object.entries(cases).map(([name, { code }]) => [name, code]));
  },
  [
    seen('full', 'full'),
    seen('full-english', 'full', { before: inEnglish }),
    onPhone('waiting-english', 'waiting', { who: 'reporter', before: inEnglish }),
    onWall('print-english', 'full', {
      path: '/su-co/{full}?print=true',
      before: inEnglish,
    }),
    onWall('submitted', 'submitted'),
    onPhone('triage-menu', 'triage', { act: (page) => press(page, /^Bước khác/) }),
    onWall('assigned', 'assigned', { who: 'handler' }),
    onPhone('recovery', 'recovery', { who: 'handler' }),
    seen('resolved', 'resolved'),
    onWall('closed', 'closed'),
    onPhone('rejected', 'rejected'),
    onWall('withdrawn', 'withdrawn'),
    onPhone('merged', 'merged'),
    onWall('reopened', 'reopened'),
    onPhone('breached', 'breached'),
    onWall('restricted', 'restricted', { who: 'police' }),
    onPhone('overview', 'critical', { who: 'supervisor' }),
    onWall('leader', 'full', { who: 'supervisor' }),
    onPhone('waiting-unit', 'waiting', { who: 'reporter' }),
    onWall('waiting-desk', 'waiting'),
    onPhone('answering', 'waiting', {
      who: 'reporter',
      act: (page) => press(page, 'Trả lời câu hỏi'),
    }),
    onWall('offered-police', 'offered', { who: 'police' }),
    onPhone('declining', 'offered', {
      who: 'police',
      act: async (page) => {
        await press(page, 'Từ chối nhận');
        await submit(page);
      },
    }),
    onPhone('lowering-asker', 'lowering', { who: 'police' }),
    onWall('lowering-second', 'lowering', { who: 'supervisor' }),
    onPhone('lowering-declined', 'lowering', {
      who: 'supervisor',
      act: async (page) => {
        await press(page, 'Không đồng ý');
        await page.getByRole('form').first().waitFor();
        await submit(page);
      },
    }),
    onWall('guest', 'guest', { act: (page) => press(page, 'Xác minh người gửi') }),
    onPhone('unit-confirms', 'resolved', {
      who: 'reporter',
      act: (page) => press(page, 'Xác nhận đã khắc phục'),
    }),
    seen('unit', 'full', { who: 'reporter' }),
    onWall('unread', 'full', { act: unread }),
    onPhone('writing', 'full', { act: writing }),
    onWall('filtered', 'full', { act: (page) => press(page, /^Trao đổi/) }),

    seen('tasks', 'full', { tab: 'tasks' }),
    onPhone('tasks-empty', 'triage', { tab: 'tasks' }),
    onPhone('task-add', 'full', {
      tab: 'tasks',
      act: async (page) => {
        await press(page, 'Thêm công việc');
        await submit(page);
      },
    }),
    onWall('task-edit', 'full', { tab: 'tasks', act: (page) => press(page, /^Sửa công việc/) }),
    onPhone('task-done', 'full', { tab: 'tasks', act: (page) => press(page, /^Đánh dấu xong/) }),
    seen('traces', 'full', { tab: 'traces', act: (page) => press(page, 'Thấy ở đâu nữa?') }),
    onWall('traces-empty', 'triage', { tab: 'traces' }),
    onWall('trace-add', 'full', { tab: 'traces', act: (page) => press(page, 'Thêm dấu hiệu') }),
    onPhone('trace-paste', 'full', { tab: 'traces', act: pasted }),
    seen('evidence', 'full', { tab: 'evidence', act: opened }),
    onPhone('evidence-empty', 'triage', { tab: 'evidence' }),
    onWall('uploading', 'full', { tab: 'evidence', before: heldUploads, act: uploading }),
    onPhone('upload-failed', 'full', {
      ...{ tab: 'evidence', before: refusedUploads },
      act: async (page) => {
        await choose(page);
        await page.getByRole('button', { name: 'Gửi lại' }).waitFor();
      },
    }),
    seen('report', 'full', { tab: 'report' }),
    seen('rating', 'full', { tab: 'rating' }),
    onPhone('facts', 'full', { tab: 'facts' }),

    onPhone('assign', 'full', {
      act: opening('Đổi người phụ trách', (page) => page.getByRole('combobox').first().click()),
    }),
    onWall('rate-by-hand', 'critical', { who: 'police', act: lowered }),
    onPhone('rate-by-impact', 'full', { act: opening('Điều chỉnh mức') }),
    onWall('hand-over', 'full', { act: opening('Chuyển chủ trì', submit) }),
    onPhone('ask', 'full', {
      act: opening('Yêu cầu bổ sung', (page) => press(page, 'Thêm câu hỏi')),
    }),
    onWall('reject', 'triage', { act: opening('Không tiếp nhận', submit) }),
    onWall('merge', 'twin', { act: opening('Gộp vào sự cố khác') }),
    onWall('restrict', 'critical', { who: 'police', act: opening('Đặt hạn chế', submit) }),
    onPhone('contain', 'full', { who: 'handler', act: opening('Đã ngăn chặn', submit) }),
    onWall('close', 'confirmed', { act: opening('Kết thúc sự cố', submit) }),
    onWall('link', 'full', { act: (page) => press(page, 'Thêm liên kết') }),
    seen('correct', 'full', {
      act: opening('Sửa nội dung báo cáo', async (page) => {
        await page.getByLabel('Tiêu đề').fill('');
        await pick(page, 'Hệ thống', 'Hệ thống khác');
        await submit(page);
      }),
    }),

    onWall('clash', 'clashing', { act: clashing }),
    seen('clash-412', 'clashing', { before: deaf, act: refused }),
    onWall('moved', 'clashing', { act: moved }),
    onPhone('stale', 'clashing', { before: deaf, act: stale }),

    seen('skeleton', 'full', { before: held('/incidents/SC-*') }),
    onPhone('error', 'full', { before: failing('/incidents/SC-*') }),
    onWall('part-error', 'full', { tab: 'tasks', before: failing('/incidents/SC-*/tasks**') }),
    onPhone('offline', 'full', { act: disconnected }),
    { name: 'case-absent', who: 'coordinator', path: '/su-co/SC-2026-999999' },
    seen('audited', 'full', { who: 'auditor' }),
    onPhone('denied', 'full', { who: 'admin' }),
    seen('print', 'full', { path: '/su-co/{full}?print=true' }),
    onWall('print-paper', 'full', {
      path: '/su-co/{full}?print=true',
      before: ({ page }) => page.emulateMedia({ media: 'print' }),
    }),
  ],
);
