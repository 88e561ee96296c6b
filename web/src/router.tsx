import {
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { session } from './api/session';
import { homeOf } from './console/places';
import { texts } from './i18n';
import { readSearch } from './queue/search';

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
    if (me.duties?.includes('change-password') && location.pathname !== '/tai-khoan') {
      throw redirect({ to: '/tai-khoan' });
    }
  },
}).lazy(() => import('./console/shell.lazy').then(({ ShellRoute }) => ShellRoute));

const home = createRoute({
  getParentRoute: () => inside,
  path: '/',
  beforeLoad: () => {
    const { me } = session.standing();
    if (me) throw redirect({ to: homeOf(me) });
  },
});

const account = createRoute({
  getParentRoute: () => inside,
  path: '/tai-khoan',
  loader: () => texts('account'),
}).lazy(() => import('./account/account.lazy').then(({ AccountRoute }) => AccountRoute));

const queue = createRoute({
  getParentRoute: () => inside,
  path: '/dieu-phoi',
  validateSearch: readSearch,
  loader: () => texts('queue'),
}).lazy(() => import('./queue/queue.lazy').then(({ QueueRoute }) => QueueRoute));

const incident = createRoute({
  getParentRoute: () => inside,
  path: '/su-co/$code',
  loader: () => texts('case', 'queue'),
}).lazy(() => import('./case/case.lazy').then(({ CaseRoute }) => CaseRoute));

export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    resetPassword,
    inside.addChildren([home, account, queue, incident]),
  ]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
