import {
  type Icon,
  IconCalendarUser,
  IconChartBar,
  IconDeviceTv,
  IconHome,
  IconInbox,
  IconSettings,
  IconUserCircle,
} from '@tabler/icons-react';
import { type Me } from '../api/session';
import { type Permission } from '../api/use-session';

/** A page in the rail, for those who have one of the permissions. */
export interface Place {
  readonly to: string;
  readonly icon: Icon;
  readonly name: 'home' | 'queue' | 'dashboard' | 'wall' | 'duty' | 'admin' | 'account';
  readonly for: readonly Permission[];
  /** Who has one of these has better. */
  readonly notFor?: readonly Permission[];
}

/** In the order of the rail; the first that somebody may open is where they arrive. */
export const PLACES = [
  {
    ...{ to: '/don-vi', icon: IconHome, name: 'home' },
    ...{ for: ['incident:report'], notFor: ['incident:assign', 'approval:decide'] },
  },
  { to: '/dieu-phoi', icon: IconInbox, name: 'queue', for: ['incident:assign', 'approval:decide'] },
  { to: '/bang-dieu-hanh', icon: IconChartBar, name: 'dashboard', for: ['incident:read'] },
  {
    ...{ to: '/man-hinh-lon', icon: IconDeviceTv, name: 'wall' },
    ...{ for: ['incident:assign', 'approval:decide'] },
  },
  { to: '/truc', icon: IconCalendarUser, name: 'duty', for: ['duty:write', 'duty:hand-over'] },
  {
    ...{ to: '/quan-tri', icon: IconSettings, name: 'admin' },
    // Registers may be read by everybody; a unit that reports has no need of them in its rail.
    ...{ for: ['register:write', 'user:read', 'table:review', 'audit:verify'] },
  },
  { to: '/tai-khoan', icon: IconUserCircle, name: 'account', for: ['session:own'] },
] as const satisfies readonly Place[];

const has = (me: Me, permissions: readonly Permission[] = []): boolean =>
  permissions.some((one) => me.permissions.includes(one));

/** Whoever has a duty to do first has nothing else until then. */
export const placesOf = (me: Me) =>
  PLACES.filter(({ to, ...place }: Place) =>
    (me.duties ?? []).length > 0 ? to === ACCOUNT : has(me, place.for) && !has(me, place.notFor),
  );

const ACCOUNT = '/tai-khoan';

export const homeOf = (me: Me) => placesOf(me)[0]?.to ?? ACCOUNT;
