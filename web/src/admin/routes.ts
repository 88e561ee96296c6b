import {
  type AnyRoute,
  createRoute,
  lazyRouteComponent,
  redirect,
  type RouteComponent,
} from '@tanstack/react-router';
import { session } from '../api/session';
import { texts } from '../i18n';
import { readAdminSearch } from './search';
import { firstSectionOf } from './sections';

/** Administration, a section a page; each is fetched when it is opened. */
export function adminUnder<Parent extends AnyRoute>(getParentRoute: () => Parent) {
  const admin = createRoute({
    getParentRoute,
    path: '/quan-tri',
    loader: () => texts('admin'),
    component: lazyRouteComponent(() => import('./AdminPage'), 'AdminPage'),
    notFoundComponent: lazyRouteComponent(() => import('./kit/NoSection'), 'NoSection'),
  });
  const index = createRoute({
    getParentRoute: () => admin,
    path: '/',
    beforeLoad: () => {
      const { me } = session.standing();
      const first = me ? firstSectionOf(me) : undefined;
      throw redirect({ to: first?.to ?? '/tai-khoan' });
    },
  });
  const section = <const Path extends string>(path: Path, component: RouteComponent) =>
    createRoute({
      getParentRoute: () => admin,
      path,
      validateSearch: readAdminSearch,
      component,
    });
  return admin.addChildren([
    index,
    section('/phan-luong', PAGES.routing),
    section('/thoi-han', PAGES.deadlines),
    section('/lich', PAGES.calendar),
    section('/dai-hoi', PAGES.periods),
    section('/nguoi-dung', PAGES.people),
    section('/co-quan', PAGES.agencies),
    section('/he-thong', PAGES.systems),
    section('/khoa', PAGES.keys),
    section('/webhook', PAGES.webhooks),
    section('/nguon-canh-bao', PAGES.intake),
    section('/cong-nhan-tin', PAGES.gateways),
    section('/thu-di', PAGES.deliveries),
    section('/kiem-chung', PAGES.audit),
  ]);
}

/** What events are called is long, and needed in two sections alone. */
const withEvents = async <Module>(section: Promise<Module>): Promise<Module> => {
  await texts('events');
  return section;
};

const PAGES = {
  routing: lazyRouteComponent(() => import('./routing/RoutingSection'), 'RoutingSection'),
  deadlines: lazyRouteComponent(() => import('./deadlines/DeadlinesSection'), 'DeadlinesSection'),
  calendar: lazyRouteComponent(() => import('./calendar/CalendarSection'), 'CalendarSection'),
  periods: lazyRouteComponent(() => import('./periods/PeriodsSection'), 'PeriodsSection'),
  people: lazyRouteComponent(() => import('./people/PeopleSection'), 'PeopleSection'),
  agencies: lazyRouteComponent(() => import('./agencies/AgenciesSection'), 'AgenciesSection'),
  systems: lazyRouteComponent(() => import('./systems/SystemsSection'), 'SystemsSection'),
  keys: lazyRouteComponent(() => import('./keys/KeysSection'), 'KeysSection'),
  webhooks: lazyRouteComponent(
    () => withEvents(import('./webhooks/WebhooksSection')),
    'WebhooksSection',
  ),
  intake: lazyRouteComponent(() => import('./intake/IntakeSection'), 'IntakeSection'),
  gateways: lazyRouteComponent(() => import('./gateways/GatewaysSection'), 'GatewaysSection'),
  deliveries: lazyRouteComponent(
    () => withEvents(import('./deliveries/DeliveriesSection')),
    'DeliveriesSection',
  ),
  audit: lazyRouteComponent(() => import('./audit/AuditSection'), 'AuditSection'),
};

/** The duty roster, for those who are on it and those who write it. */
export const dutyUnder = <Parent extends AnyRoute>(getParentRoute: () => Parent) =>
  createRoute({
    getParentRoute,
    path: '/truc',
    validateSearch: readAdminSearch,
    loader: () => texts('admin'),
    component: lazyRouteComponent(() => import('./duty/DutyPage'), 'DutyPage'),
  });
