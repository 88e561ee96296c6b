import {
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { adminUnder } from './admin/routes';
import { queries } from './api/queries';
import { session } from './api/session';
import { periodQuery } from './console/period/query';
import { homeOf } from './console/places';
import { texts } from './i18n';
import { readSearch, usualView } from './queue/search';

const root = createRootRoute({ component: Outlet });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/dang-nhap',
  validateSearch: ({ to }: { to?: unknown }): { to?: string } =>
    typeof to === 'string' && to.startsWith('/') && !to.startsWith('//') ? { to } : {},
  loader: () => texts('account'),
}).lazy(() => import('./signin/signin.lazy').then(({ SignInRoute }) => SignInRoute));

const resetPassword = createRoute({
  getParentRoute: () => root,
  path: '/dat-lai-mat-khau',
  loader: () => texts('account'),
}).lazy(() => import('./signin/reset.lazy').then(({ ResetRoute }) => ResetRoute));

/** Everything behind the sign-in; whoever is not signed in comes back to where they wanted to go. */
const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  beforeLoad: ({ location }) => {
    const { state, me } = session.standing();
    if (state === 'ended' && me) return;
    if (!me) throw redirect({ to: '/dang-nhap', search: { to: location.href } });
    if ((me.duties ?? []).length > 0 && location.pathname !== '/tai-khoan') {
      throw redirect({ to: '/tai-khoan' });
    }
  },
  // Before the first page is drawn, so that the band of a congress pushes nothing down.
  loader: () => queries.query({ ...periodQuery, staleTime: 'static' }).catch(() => null),
}).lazy(() => import('./console/shell.lazy').then(({ ShellRoute }) => ShellRoute));

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
  loader: () => texts('home', 'queue'),
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
  loader: () => texts('case', 'queue'),
}).lazy(() => import('./case/case.lazy').then(({ CaseRoute }) => CaseRoute));

const admin = adminUnder(() => inside);

export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    resetPassword,
    inside.addChildren([home, unit, account, queue, incident, admin]),
  ]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
