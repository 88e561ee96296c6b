import { type Page } from 'playwright-core';
import { type Cast } from '../../../support/cast.js';
import { caseIn, MEMBERS } from '../../../support/cases.js';
import { added } from '../../../support/evidence.js';
import { caseOf, Guest } from '../../../support/guests.js';
import { type Visitor, type Visitors } from '../../support/browser.js';
import { playScenes, type Props, type Scene } from '../../support/scenes.js';
import { press, pressing } from '../../support/press.js';
import { answering, failing, held, inEnglish } from '../../support/states.js';

const of = (name: string, path: string, rest: Omit<Scene, 'name' | 'path'> = {}): Scene => ({
  ...{ name: `track-${name}`, who: 'reporter', path: `/theo-doi/${path}` },
  ...rest,
});
const guest = (name: string, path: string, rest: Omit<Scene, 'name' | 'path'> = {}): Scene => ({
  ...{ name: `track-${name}`, path: `/theo-doi/${path}` },
  ...rest,
});

async function prepare({ app }: Visitors, cast: Cast): Promise<Props> {
  const { reporter, coordinator } = cast;
  const [submitted, containment, resolved, closed, rejected, withdrawn] = await Promise.all(
    (['submitted', 'containment', 'resolved', 'closed', 'rejected', 'withdrawn'] as const).map(
      (place) => caseIn(app, cast, place),
    ),
  );
  const asked = await caseIn(app, cast, 'triage');
  await asked.moved(coordinator, 'request_info', MEMBERS.request_info);
  const talked = await caseIn(app, cast, 'assigned');
  await added(reporter, talked);
  for (const [caller, text] of TALK) {
    await cast[caller].post(talked.path('/comments'), { text, visibility: 'all' });
  }
  const merged = await caseIn(app, cast, 'triage');
  await merged.moved(coordinator, 'merge', { into: containment?.code });
  const stranger = await Guest.reported(app);
  const curious = await Guest.reported(app);
  const theirs = await caseOf(app, curious.code, coordinator);
  await theirs.moved(coordinator, 'acknowledge');
  await theirs.moved(coordinator, 'request_info', MEMBERS.request_info);
  const codes = { submitted, containment, resolved, closed, rejected, withdrawn, asked };
  return {
    ...Object.fromEntries(Object.entries(codes).map(([name, one]) => [name, one?.code ?? ''])),
    ...{ talked: talked.code, merged: merged.code },
    ...{ guest: stranger.code, token: stranger.token },
    ...{ guestAsked: curious.code, guestToken: curious.token },
  };
}

const TALK = [
  ['coordinator', 'Đề nghị đơn vị giữ nguyên nhật ký máy chủ web, đừng khôi phục đè.'],
  ['reporter', 'Đã giữ nguyên. Nhật ký 7 ngày gần nhất đã gửi ở phần chứng cứ.'],
  ['handler', 'Đã nhận. Khoảng 15 giờ chiều nay chúng tôi vào máy từ xa để kiểm tra.'],
] as const;

const opened = (text: string) => async (page: Page) => {
  await page.getByText(text, { exact: true }).first().click();
  await page.evaluate('scrollTo(0, document.body.scrollHeight)');
};

const scanned = async (page: Page) => {
  await press(page, 'Mã QR');
  await page.getByRole('img', { name: /^Mã QR/ }).scrollIntoViewIfNeeded();
};

const onPaper = async (page: Page) => {
  await page.getByText('Phiếu theo dõi sự cố').waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
};

/** As if it had been sent from this machine, where another level was seen before. */
const shownAs =
  (shown: string) =>
  ({ context }: Visitor): Promise<unknown> =>
    context.addInitScript({
      content: `localStorage.setItem('report.levels', JSON.stringify(
        [[location.pathname.split('/')[2], { shown: '${shown}', received: 'medium' }]]));`,
    });

playScenes('what follows a case', prepare, [
  of('sent', '{submitted}?moi=ransomware'),
  of('submitted', '{submitted}'),
  of('withdraw', '{submitted}', { only: 'phone', act: opened('Rút báo cáo') }),
  of('containment', '{containment}'),
  of('containment-en', '{containment}', { before: inEnglish }),
  of('asked', '{asked}'),
  of('resolved', '{resolved}'),
  of('disputed', '{resolved}', { only: 'phone', act: pressing('Chưa ổn') }),
  of('closed', '{closed}', { only: 'phone' }),
  of('rejected', '{rejected}', { only: 'phone' }),
  of('withdrawn', '{withdrawn}', { only: 'phone' }),
  of('merged', '{merged}', { only: 'phone' }),
  of('talked', '{talked}', {
    act: (page) => page.getByRole('heading', { name: 'Chứng cứ' }).scrollIntoViewIfNeeded(),
  }),
  of('unsent-file', '{talked}', {
    before: answering('/incidents/*/attachments', { title: 'Hỏng', detail: 'Tệp có mã độc.' }, 422),
    act: async (page) => {
      const file = { name: 'anh.png', mimeType: 'image/png', buffer: Buffer.alloc(90_000) };
      await page.getByLabel('Chọn tệp').and(page.locator('input')).setInputFiles(file);
      await page.getByRole('button', { name: 'Thử lại' }).waitFor();
      await page.getByRole('button', { name: 'Tải biên nhận' }).scrollIntoViewIfNeeded();
    },
  }),
  of('changed', '{asked}', {
    only: 'phone',
    before: ({ context }) =>
      context.route('**/transitions', (route) =>
        route.request().method() === 'POST'
          ? route.fulfill({ status: 412, json: { title: 'Đã đổi', detail: 'Đã đổi.' } })
          : route.fallback(),
      ),
    act: async (page) => {
      await page.getByLabel('Trả lời của đơn vị').fill('Phiên bản 7, chưa cập nhật.');
      await press(page, 'Gửi trả lời');
      await page.getByText(/^Sự cố vừa thay đổi/).waitFor();
    },
  }),
  of('absent', 'SC-2026-999999', { only: 'phone' }),
  of('failed', '{containment}', { before: failing('/incidents/SC-*') }),
  of('waiting', '{containment}', { before: held('/incidents/SC-*') }),
  of('other-level', '{submitted}', { before: shownAs('low') }),
  of('qr', '{submitted}', { act: scanned }),
  of('slip', '{containment}', { act: onPaper }),
  guest('guest-slip', '{guest}#{token}', { only: 'wall', act: onPaper }),
  guest('guest-qr', '{guest}#{token}', { only: 'phone', act: scanned }),
  guest('guest', '{guest}#{token}', { only: 'phone' }),
  guest('guest-sent', '{guest}?moi=phishing#{token}'),
  guest('guest-asked', '{guestAsked}#{guestToken}'),
  guest('guest-token', '{guest}', { only: 'phone' }),
  guest('guest-wrong', '{guest}', {
    act: async (page) => {
      await page.getByLabel('Mã theo dõi bí mật').fill('khong-phai-ma-theo-doi-nay');
      await press(page, 'Xem tiến độ');
      await page.locator('#token-error').waitFor();
    },
  }),
]);
