import { type AnyRoute, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { session } from '../api/session';
import { texts } from '../i18n';
import { readAdminSearch } from './search';
import { sectionsOf } from './sections';

/** Administration, a section a page; each is fetched when it is opened. */
export function adminUnder<Parent extends AnyRoute>(getParentRoute: () => Parent) {
  const admin = createRoute({
    getParentRoute,
    path: '/quan-tri',
    loader: () => texts('admin'),
    component: lazyRouteComponent(() => import('./AdminPage'), 'AdminPage'),
  });
  const index = createRoute({
    getParentRoute: () => admin,
    path: '/',
    beforeLoad: () => {
      const { me } = session.standing();
      const [first] = me ? sectionsOf(me) : [];
      throw redirect({ to: first?.to ?? '/tai-khoan' });
    },
  });
  const routing = createRoute({
    getParentRoute: () => admin,
    path: '/phan-luong',
    validateSearch: readAdminSearch,
    component: lazyRouteComponent(() => import('./routing/RoutingSection'), 'RoutingSection'),
  });
  return admin.addChildren([index, routing]);
}
