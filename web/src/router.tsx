import {
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  type ParsedLocation,
  redirect,
} from '@tanstack/react-router';
import { adminUnder, dutyUnder } from './admin/routes';
import { queries } from './api/queries';
import { isScreenKey, keepScreenKey, startScreen, takeScreenKey } from './api/screen-key';
import { session } from './api/session';
import { readCaseSearch } from './case/search';
import { periodQuery } from './console/period/query';
import { homeOf } from './console/places';
import { Shell } from './console/Shell';
import { periodsQuery } from './dashboard/periods-query';
import { readDashboardSearch } from './dashboard/search';
import { texts } from './i18n';
import { readSearch, usualView } from './queue/search';
import { Broken, BrokenAlone } from './ui/Broken';
import { NotFound } from './ui/NotFound';

const root = createRootRoute({ component: Outlet });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/dang-nhap',
  errorComponent: BrokenAlone,
  validateSearch: ({ to }: { to?: unknown }): { to?: string } =>
    typeof to === 'string' && to.startsWith('/') && !to.startsWith('//') ? { to } : {},
  loader: () => texts('account'),
}).lazy(() => import('./signin/signin.lazy').then(({ SignInRoute }) => SignInRoute));

const resetPassword = createRoute({
  getParentRoute: () => root,
  path: '/dat-lai-mat-khau',
  errorComponent: BrokenAlone,
  loader: () => texts('account'),
}).lazy(() => import('./signin/reset.lazy').then(({ ResetRoute }) => ResetRoute));

/** Whoever is not signed in comes back to where they wanted to go. */
function needsSignIn({ location }: { location: ParsedLocation }): void {
  const { state, me } = session.standing();
  if (state === 'ended' && me) return;
  if (!me) throw redirect({ to: '/dang-nhap', search: { to: location.href } });
  if ((me.duties ?? []).length > 0 && location.pathname !== '/tai-khoan') {
    throw redirect({ to: '/tai-khoan' });
  }
}

/** Everything behind the sign-in. */
const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  errorComponent: BrokenAlone,
  beforeLoad: needsSignIn,
  // Before the first page is drawn, so that the band of a congress pushes nothing down.
  loader: () => queries.query({ ...periodQuery, staleTime: 'static' }).catch(() => null),
  component: Shell,
});

const home = createRoute({
  getParentRoute: () => inside,
  path: '/',
  beforeLoad: () => {
    const { me } = session.standing();
    if (me) throw redirect({ to: homeOf(me) });
  },
});

const unit = createRoute({
  getParentRoute: () => inside,
  path: '/don-vi',
  loader: () => texts('home'),
}).lazy(() => import('./home/home.lazy').then(({ HomeRoute }) => HomeRoute));

const account = createRoute({
  getParentRoute: () => inside,
  path: '/tai-khoan',
  loader: () => texts('account'),
}).lazy(() => import('./account/account.lazy').then(({ AccountRoute }) => AccountRoute));

const queue = createRoute({
  getParentRoute: () => inside,
  path: '/dieu-phoi',
  validateSearch: (given: Readonly<Record<string, unknown>>) =>
    readSearch(given, usualView(session.standing().me?.permissions ?? [])),
  loader: () => texts('queue'),
}).lazy(() => import('./queue/queue.lazy').then(({ QueueRoute }) => QueueRoute));

const incident = createRoute({
  getParentRoute: () => inside,
  path: '/su-co/$code',
  validateSearch: readCaseSearch,
  loader: () => texts('case'),
}).lazy(() => import('./case/case.lazy').then(({ CaseRoute }) => CaseRoute));

/** Also before the page is drawn: the congresses lie above everything else. */
const withCongresses = () =>
  Promise.all([
    texts('dashboard'),
    queries.query({ ...periodsQuery, staleTime: 'static' }).catch(() => null),
  ]);

const dashboard = createRoute({
  getParentRoute: () => inside,
  path: '/bang-dieu-hanh',
  validateSearch: readDashboardSearch,
  loader: withCongresses,
}).lazy(() => import('./dashboard/dashboard.lazy').then(({ DashboardRoute }) => DashboardRoute));

/** A screen starts with its key behind the `#`, which no server ever sees, or has it from before. Else it is a person's. */
function needsScreen({ location }: { location: ParsedLocation }): void {
  if (isScreenKey(location.hash)) {
    takeScreenKey(location.hash);
    keepScreenKey();
    throw redirect({ to: '/man-hinh-lon', replace: true });
  }
  if (!startScreen() && session.standing().me) needsSignIn({ location });
}

/** With nothing around it; without anybody it says how it is connected. */
const wall = createRoute({
  getParentRoute: () => root,
  path: '/man-hinh-lon',
  errorComponent: BrokenAlone,
  beforeLoad: needsScreen,
  loader: withCongresses,
}).lazy(() => import('./wall/wall.lazy').then(({ WallRoute }) => WallRoute));

const duty = dutyUnder(() => inside);
const admin = adminUnder(() => inside);

export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    resetPassword,
    wall,
    inside.addChildren([home, unit, account, queue, incident, dashboard, duty, admin]),
  ]),
  defaultNotFoundComponent: NotFound,
  defaultErrorComponent: Broken,
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
