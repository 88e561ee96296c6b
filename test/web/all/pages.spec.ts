import { type Cast, castOf } from '../../support/cast.js';
import { caseIn } from '../../support/cases.js';
import { type Case } from '../../support/reports.js';
import { PHONE, type Visit, type Visitor, Visitors } from '../support/browser.js';
import { atRest, faultsOf, shot } from '../support/look.js';

const WALL = { width: 1920, height: 1080 };
const LOOKS = [
  { viewport: PHONE, scheme: 'light' },
  { viewport: PHONE, scheme: 'dark' },
  { viewport: WALL, scheme: 'light' },
  { viewport: WALL, scheme: 'dark' },
] as const satisfies readonly Visit[];

/** Whoever a page is for, and what of it each of them looks at. */
const PAGES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  reporter: {
    report: '/bao-cao',
    track: '/theo-doi/CODE',
    unit: '/don-vi',
    'case-unit': '/su-co/CODE',
  },
  coordinator: {
    queue: '/dieu-phoi?view=all',
    'queue-now': '/dieu-phoi?view=now',
    'queue-filtered': '/dieu-phoi?view=all&severity=critical&status=closed',
    case: '/su-co/CODE',
    'case-tasks': '/su-co/CODE?tab=tasks',
    'case-traces': '/su-co/CODE?tab=traces',
    'case-evidence': '/su-co/CODE?tab=evidence',
    'case-report': '/su-co/CODE?tab=report',
    'case-rating': '/su-co/CODE?tab=rating',
    'case-print': '/su-co/CODE?print=true',
    'case-absent': '/su-co/SC-2026-999999',
    dashboard: '/bang-dieu-hanh',
    wall: '/man-hinh-lon',
    account: '/tai-khoan',
  },
  admin: {
    admin: '/quan-tri',
    nowhere: '/quan-tri/khong-co-trang-nay',
    routing: '/quan-tri/phan-luong',
    calendar: '/quan-tri/lich',
    deadlines: '/quan-tri/thoi-han',
    people: '/quan-tri/nguoi-dung',
  },
};

describe.each(LOOKS)('every page at $viewport.width, $scheme', ({ viewport, scheme }) => {
  let visitors: Visitors;
  let incident: Case;
  beforeAll(async () => {
    visitors = await Visitors.start();
    const cast: Cast = await castOf(visitors.app);
    incident = await caseIn(visitors.app, cast, 'containment');
    for (const severity of ['low', 'high', 'critical'] as const) {
      await caseIn(visitors.app, cast, 'submitted', { severity });
    }
  });
  afterAll(() => visitors.stop());

  async function look(visitor: Visitor, name: string): Promise<string[]> {
    await atRest(visitor.page);
    await shot(visitor.page, `${name}-${viewport.width}-${scheme}`);
    return (await faultsOf(visitor)).map((fault) => `${name}: ${fault}`);
  }

  it.each(Object.keys(PAGES))(
    'reads and looks as it should: %s',
    async (username) => {
      const visitor = await visitors.visitor({ viewport, scheme });
      await visitor.signIn(username);
      const faults: string[] = [];
      for (const [name, path] of Object.entries(PAGES[username] ?? {})) {
        visitor.complaints.length = 0;
        await visitor.page.goto(path.replace('CODE', incident.code));
        faults.push(...(await look(visitor, name)));
      }
      await visitor.context.close();
      expect(faults).toEqual([]);
    },
    240_000,
  );

  it('reads and looks as it should to who is not signed in', async () => {
    const visitor = await visitors.visitor({ viewport, scheme });
    const faults: string[] = [];
    for (const [name, path] of [
      ['sign-in', '/dang-nhap'],
      ['reset', '/dat-lai-mat-khau'],
      ['report-guest', '/bao-cao'],
    ] as const) {
      await visitor.page.goto(path);
      faults.push(...(await look(visitor, name)));
    }
    expect(faults).toEqual([]);
  });
});
