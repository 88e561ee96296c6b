import { type Page } from 'playwright-core';
import { caseIn } from '../../../support/cases.js';
import { type Visitor } from '../../support/browser.js';
import { playScenes, type Scene } from '../../support/scenes.js';
import { press } from '../../support/press.js';
import { answering, empty, failing, held, inEnglish, offline } from '../../support/states.js';

const ALL = '/dieu-phoi?view=all';
const COORDINATOR = { who: 'coordinator', path: ALL } as const;
const LIST = '/incidents?*';

const kept = (key: string, value: string) => (visitor: Visitor) =>
  visitor.page.addInitScript(`localStorage.setItem('${key}', '${value}')`);

const rows = (page: Page) => page.locator('[data-code]');
const tickTwo = async (page: Page) => {
  for (const i of [1, 2]) await rows(page).nth(i).getByRole('checkbox').click();
};

/** Somebody else was first, and the desk says what they changed. */
const STALE = {
  ...{ type: '/problems/version-mismatch', title: 'Bản bạn đọc đã cũ', status: 412 },
  ...{ detail: 'Sự cố đã được người khác thay đổi.', current: '"9"' },
  changes: [
    {
      ...{ field: 'status', from: 'submitted', to: 'triage' },
      ...{ by: 'Trần Quốc Bảo', at: '2026-11-26T01:24:00Z' },
    },
  ],
};

const OWN_VIEWS = [
  {
    name: 'Ca đêm của tổ ứng cứu khu vực phía đông tỉnh Gia Lai',
    search: { view: 'all', severity: ['high'] },
  },
];

const NONE = { total: 0, low: 0, medium: 0, high: 0, critical: 0 };
/** A desk where nothing is to be done. */
const idle = async (visitor: Visitor) => {
  const counts = { now: NONE, unassigned: NONE, mine: NONE, soon: NONE, all: NONE };
  await answering('/statistics/queue', counts)(visitor);
  await empty(LIST)(visitor);
};
const EMPTIES = ['now', 'unassigned', 'mine', 'soon', 'all', 'all&severity=critical'].map(
  (view): Scene => ({
    ...{ ...COORDINATOR, name: `queue-empty-${view.replace(/&.*/, '-filtered')}`, before: idle },
    path: `/dieu-phoi?view=${view}`,
  }),
);

const LISTS: readonly Scene[] = [
  { ...COORDINATOR, name: 'queue' },
  { ...COORDINATOR, name: 'queue-now', path: '/dieu-phoi?view=now' },
  { ...COORDINATOR, name: 'queue-police', who: 'police' },
  { ...COORDINATOR, name: 'queue-en', before: inEnglish },
  {
    ...{ ...COORDINATOR, name: 'queue-chosen-status', only: 'wall' },
    path: `${ALL}&status=submitted,triage`,
  },
  { ...COORDINATOR, name: 'queue-compact', before: kept('queue-compact', 'true'), only: 'wall' },
  { ...COORDINATOR, name: 'queue-filtered', path: `${ALL}&severity=critical&status=closed` },
  {
    ...{ ...COORDINATOR, name: 'queue-view-named', path: `${ALL}&severity=high`, only: 'wall' },
    act: async (page) => {
      await press(page, 'Lưu bộ lọc');
      await page.getByRole('dialog', { name: 'Lưu bộ lọc' }).waitFor();
    },
  },
  {
    ...{ ...COORDINATOR, name: 'queue-saved', path: `${ALL}&severity=high` },
    before: kept('queue-views', JSON.stringify(OWN_VIEWS)),
  },
  {
    ...{ ...COORDINATOR, name: 'queue-undo', path: `${ALL}&status=assigned,containment` },
    act: async (page) => {
      // Not the one that was taken at the width before.
      const isPhone = (page.viewportSize()?.width ?? 0) < 500;
      await rows(page)
        .nth(isPhone ? 0 : 1)
        .click();
      await page.getByRole('article').getByRole('button', { name: 'Nhận việc' }).click();
      await page.getByRole('button', { name: /^Hoàn tác/ }).hover();
    },
  },
  {
    ...{ ...COORDINATOR, name: 'queue-narrowed' },
    path: `${ALL}&any=true&district=633&reportedFrom=2026-11-01T00:00:00Z`,
  },
  ...EMPTIES,
  { ...COORDINATOR, name: 'queue-waits', before: held(LIST), waits: true },
  { ...COORDINATOR, name: 'queue-error', before: failing(LIST) },
  {
    ...{ ...COORDINATOR, name: 'queue-offline' },
    act: offline,
  },
];

const OPENED: readonly Scene[] = [
  {
    ...{ ...COORDINATOR, name: 'queue-chosen', only: 'wall' },
    act: async (page) => {
      await tickTwo(page);
      await page.keyboard.press('j');
    },
  },
  {
    ...{ ...COORDINATOR, name: 'queue-preview', only: 'phone' },
    act: async (page) => {
      await rows(page).first().click();
      await page.getByRole('article').waitFor();
    },
  },
  {
    ...{ ...COORDINATOR, name: 'queue-filters', only: 'phone', path: `${ALL}&severity=high` },
    act: async (page) => {
      await page.getByRole('button', { name: /^Bộ lọc/ }).click();
      await page.getByRole('dialog', { name: 'Bộ lọc' }).waitFor();
    },
  },
  {
    ...{ ...COORDINATOR, name: 'queue-statuses', only: 'wall' },
    act: async (page) => {
      await page.getByPlaceholder('Trạng thái').click();
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    ...{ ...COORDINATOR, name: 'queue-assign', only: 'wall', path: `${ALL}&status=triage` },
    act: async (page) => {
      await page.keyboard.press('j');
      await page.keyboard.press('s');
      await page.getByRole('dialog', { name: 'Giao cho ai?' }).waitFor();
    },
  },
  {
    ...{ ...COORDINATOR, name: 'queue-conflict', path: `${ALL}&status=submitted`, only: 'wall' },
    before: answering('/incidents/*/transitions', STALE, 412),
    act: async (page) => {
      await tickTwo(page);
      await page.keyboard.press('e');
      await page.getByRole('dialog', { name: /^Chưa tiếp nhận được/ }).waitFor();
    },
  },
];

playScenes(
  'the queue',
  async ({ app }, cast) => {
    const wanted = [
      ...(['low', 'medium', 'high', 'critical'] as const).map((one) => [one, 'submitted'] as const),
      ...([
        ['high', 'triage'],
        ['medium', 'triage'],
        ['high', 'assigned'],
        ['medium', 'containment'],
        ['low', 'recovery'],
        ['medium', 'resolved'],
      ] as const),
    ];
    for (const [severity, place] of wanted) await caseIn(app, cast, place, { severity });
    return {};
  },
  [...LISTS, ...OPENED],
);
