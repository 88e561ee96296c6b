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
  const deadlines = createRoute({
    getParentRoute: () => admin,
    path: '/thoi-han',
    validateSearch: readAdminSearch,
    component: lazyRouteComponent(() => import('./deadlines/DeadlinesSection'), 'DeadlinesSection'),
  });
  const calendar = createRoute({
    getParentRoute: () => admin,
    path: '/lich',
    validateSearch: readAdminSearch,
    component: lazyRouteComponent(() => import('./calendar/CalendarSection'), 'CalendarSection'),
  });
  const people = createRoute({
    getParentRoute: () => admin,
    path: '/nguoi-dung',
    validateSearch: readAdminSearch,
    component: lazyRouteComponent(() => import('./people/PeopleSection'), 'PeopleSection'),
  });
  const keys = createRoute({
    getParentRoute: () => admin,
    path: '/khoa',
    validateSearch: readAdminSearch,
    component: lazyRouteComponent(() => import('./keys/KeysSection'), 'KeysSection'),
  });
  const periods = createRoute({
    getParentRoute: () => admin,
    path: '/dai-hoi',
    validateSearch: readAdminSearch,
    component: lazyRouteComponent(() => import('./periods/PeriodsSection'), 'PeriodsSection'),
  });
  const agencies = createRoute({
    getParentRoute: () => admin,
    path: '/co-quan',
    validateSearch: readAdminSearch,
    component: lazyRouteComponent(() => import('./agencies/AgenciesSection'), 'AgenciesSection'),
  });
  const systems = createRoute({
    getParentRoute: () => admin,
    path: '/he-thong',
    validateSearch: readAdminSearch,
    component: lazyRouteComponent(() => import('./systems/SystemsSection'), 'SystemsSection'),
  });
  const deliveries = createRoute({
    getParentRoute: () => admin,
    path: '/thu-di',
    validateSearch: readAdminSearch,
    component: lazyRouteComponent(
      () => import('./deliveries/DeliveriesSection'),
      'DeliveriesSection',
    ),
  });
  const audit = createRoute({
    getParentRoute: () => admin,
    path: '/kiem-chung',
    validateSearch: readAdminSearch,
    component: lazyRouteComponent(() => import('./audit/AuditSection'), 'AuditSection'),
  });
  const webhooks = createRoute({
    getParentRoute: () => admin,
    path: '/webhook',
    validateSearch: readAdminSearch,
    component: lazyRouteComponent(() => import('./webhooks/WebhooksSection'), 'WebhooksSection'),
  });
  return admin.addChildren([
    index,
    routing,
    deadlines,
    calendar,
    people,
    keys,
    periods,
    agencies,
    systems,
    deliveries,
    audit,
    webhooks,
  ]);
}

/** The duty roster, for those who are on it and those who write it. */
export const dutyUnder = <Parent extends AnyRoute>(getParentRoute: () => Parent) =>
  createRoute({
    getParentRoute,
    path: '/truc',
    validateSearch: readAdminSearch,
    loader: () => texts('admin'),
    component: lazyRouteComponent(() => import('./duty/DutyPage'), 'DutyPage'),
  });
