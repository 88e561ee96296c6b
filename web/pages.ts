/** A document of its own for each kind of page: it names from the start what only that page needs. */
export interface PageKind {
  readonly of: 'report.html' | 'console.html';
  /** What is seen until the scripts are there, from `shells/`. */
  readonly shell: 'form' | 'track' | 'gate' | 'desk' | 'wall' | 'absent' | 'none';
  /** What stands above it whatever it says, where there is such a thing. */
  readonly heading?: string;
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
  home: inside('src/home/home.lazy.tsx', 'home', 'queue'),
  queue: { ...inside('src/queue/queue.lazy.tsx', 'queue'), heading: 'queue:title' },
  case: inside('src/case/case.lazy.tsx', 'case', 'queue'),
  dashboard: {
    ...inside('src/dashboard/dashboard.lazy.tsx', 'dashboard'),
    heading: 'dashboard:title',
  },
  account: inside('src/account/account.lazy.tsx', 'account'),
  duty: inside('src/admin/duty/DutyPage.tsx', 'admin'),
  administration: inside('src/admin/AdminPage.tsx', 'admin'),
  wall: {
    ...{ of: 'console.html', shell: 'wall', title: 'dashboard:wall.title' },
    ...{ later: ['src/wall/wall.lazy.tsx'], rooms: ['dashboard'] },
  },
  absent: {
    ...{ of: 'console.html', shell: 'absent', title: 'common:absent.title', later: [], rooms: [] },
  },
};
