import { type Cast } from '../../../support/cast.js';
import { caseIn, MEMBERS } from '../../../support/cases.js';
import { type Visitors } from '../../support/browser.js';
import { playScenes, type Props, type Scene } from '../../support/scenes.js';
import { press, pressing } from '../../support/press.js';
import { answering, failing, held, inEnglish, offline } from '../../support/states.js';

const home = (name: string, rest: Omit<Scene, 'name' | 'path'> = {}): Scene => ({
  ...{ name, who: 'reporter', path: '/don-vi' },
  ...rest,
});

async function prepare({ app }: Visitors, cast: Cast): Promise<Props> {
  const asked = await caseIn(app, cast, 'triage', { title: 'Máy chủ thư chậm bất thường' });
  await asked.moved(cast.coordinator, 'request_info', MEMBERS.request_info);
  await caseIn(app, cast, 'resolved');
  await caseIn(app, cast, 'containment', { severity: 'high' });
  await caseIn(app, cast, 'submitted', { severity: 'low' });
  await caseIn(app, cast, 'closed');
  await caseIn(app, cast, 'rejected');
  return {};
}

const SYSTEMS = {
  nextCursor: null,
  items: [
    ['CHUSE-PORTAL', 'Trang thông tin điện tử huyện Chư Sê', 2, 'none'],
    ['CHUSE-MAIL', 'Thư điện tử công vụ của huyện', null, 'none'],
    ['CHUSE-HOP', 'Phòng họp trực tuyến của Huyện ủy', null, 'critical'],
  ].map(([code, name, level, congressRole]) => ({
    ...{ code, name, level, congressRole, operatorAgency: 'GL-UBND-633', provider: null },
    ...{ domains: [], ipAddresses: [], note: null, active: true, version: 1 },
  })),
};
const UNIT = '/incidents?*';

playScenes("the unit's home", prepare, [
  home('unit'),
  home('unit-en', { before: inEnglish }),
  home('unit-readiness', {
    before: answering('/systems?*', SYSTEMS),
    act: (page) => page.getByRole('region', { name: 'Kiểm tra sẵn sàng' }).scrollIntoViewIfNeeded(),
  }),
  home('unit-empty', { who: 'reporter2' }),
  home('unit-unanswered', { only: 'phone', act: pressing('Gửi trả lời') }),
  home('unit-confirm', { act: pressing('Xem và xác nhận') }),
  home('unit-dispute', {
    only: 'phone',
    act: async (page) => {
      await press(page, 'Xem và xác nhận');
      await press(page, 'Chưa ổn');
    },
  }),
  home('unit-changed', {
    only: 'phone',
    before: ({ context }) =>
      context.route('**/transitions', (route) => route.fulfill({ status: 412, json: STALE })),
    act: async (page) => {
      await page.getByLabel('Trả lời').first().fill('Phiên bản 7.');
      await press(page, 'Gửi trả lời');
      await page.getByRole('alert').filter({ hasText: 'Trần Quốc Bảo' }).waitFor();
    },
  }),
  home('unit-failed', { before: failing(UNIT) }),
  home('unit-waiting', { before: held(UNIT) }),
  home('unit-offline', { only: 'phone', act: offline }),
]);

const STALE = {
  type: '/problems/version/stale',
  title: 'Có người vừa thay đổi',
  status: 412,
  detail: 'Sự cố vừa thay đổi.',
  current: '"9"',
  changes: [
    { field: 'title', from: 'A', to: 'B', by: 'Trần Quốc Bảo', at: '2026-11-26T03:00:00Z' },
  ],
};
