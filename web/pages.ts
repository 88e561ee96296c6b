/** A document of its own for each kind of page: it names from the start what only that page needs. */
export interface PageKind {
  readonly of: 'report.html' | 'console.html';
  /** What is seen until the scripts are there, from `shells/`. */
  readonly shell: 'form' | 'track' | 'gate' | 'desk' | 'section' | 'wall' | 'absent' | 'none';
  /** What stands above it whatever it says, where there is such a thing. */
  readonly heading?: string;
  /** The sentence below it. */
  readonly lead?: string;
  /** Its name in the tab; that of the desk where it has none yet. */
  readonly title?: string;
  /** What the router fetches for it, as the manifest of the build names it. */
  readonly later: readonly string[];
  readonly rooms: readonly string[];
}

/** A page behind the sign-in. */
const inside = (later: string, ...rooms: readonly string[]): PageKind => ({
  ...{ of: 'console.html', shell: 'desk', later: [later], rooms },
});

/** Of administration: its heading, and what it is for, stand in the texts under its name. */
const section = (name: string, file: string): PageKind => ({
  ...inside('src/admin/AdminPage.tsx', 'admin'),
  ...{ shell: 'section', heading: `admin:${name}.title`, lead: `admin:${name}.lead` },
  later: ['src/admin/AdminPage.tsx', `src/admin/${name}/${file}.tsx`],
});

export const PAGE_KINDS: Readonly<Record<string, PageKind>> = {
  form: { of: 'report.html', shell: 'form', title: 'report:title', later: [], rooms: [] },
  track: {
    ...{ of: 'report.html', shell: 'track', title: 'report:track.follow', rooms: [] },
    later: ['src/report/track/TrackPage.tsx'],
  },
  'sign-in': {
    ...{ of: 'console.html', shell: 'gate', title: 'account:signIn.title', rooms: ['account'] },
    later: ['src/signin/signin.lazy.tsx'],
  },
  'new-password': {
    ...{ of: 'console.html', shell: 'none', title: 'account:password.resetTitle' },
    ...{ later: ['src/signin/reset.lazy.tsx'], rooms: ['account'] },
  },
  arrival: { of: 'console.html', shell: 'desk', later: [], rooms: [] },
  home: inside('src/home/home.lazy.tsx', 'home'),
  queue: { ...inside('src/queue/queue.lazy.tsx', 'queue'), heading: 'queue:title' },
  case: inside('src/case/case.lazy.tsx', 'case'),
  dashboard: {
    ...inside('src/dashboard/dashboard.lazy.tsx', 'dashboard'),
    heading: 'dashboard:title',
  },
  account: inside('src/account/account.lazy.tsx', 'account'),
  duty: inside('src/admin/duty/DutyPage.tsx', 'admin'),
  administration: inside('src/admin/AdminPage.tsx', 'admin'),
  routing: section('routing', 'RoutingSection'),
  deadlines: section('deadlines', 'DeadlinesSection'),
  calendar: section('calendar', 'CalendarSection'),
  periods: section('periods', 'PeriodsSection'),
  people: section('people', 'PeopleSection'),
  agencies: section('agencies', 'AgenciesSection'),
  systems: section('systems', 'SystemsSection'),
  keys: section('keys', 'KeysSection'),
  webhooks: section('webhooks', 'WebhooksSection'),
  intake: section('intake', 'IntakeSection'),
  gateways: section('gateways', 'GatewaysSection'),
  deliveries: section('deliveries', 'DeliveriesSection'),
  audit: section('audit', 'AuditSection'),
  wall: {
    ...{ of: 'console.html', shell: 'wall', title: 'dashboard:wall.title' },
    ...{ later: ['src/wall/wall.lazy.tsx'], rooms: ['dashboard'] },
  },
  absent: {
    ...{ of: 'console.html', shell: 'absent', title: 'common:absent.title', later: [], rooms: [] },
  },
};
