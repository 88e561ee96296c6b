import { type Icon, IconInbox, IconUserCircle } from '@tabler/icons-react';
import { type Me } from '../api/session';
import { type Permission } from '../api/use-session';

/** A page in the rail, for those who have one of the permissions. */
export interface Place {
  readonly to: string;
  readonly icon: Icon;
  readonly name: 'home' | 'queue' | 'dashboard' | 'wall' | 'admin' | 'account';
  readonly for: readonly Permission[];
}

/** In the order of the rail; the first that somebody may open is where they arrive. */
export const PLACES = [
  { to: '/dieu-phoi', icon: IconInbox, name: 'queue', for: ['incident:assign', 'approval:decide'] },
  { to: '/tai-khoan', icon: IconUserCircle, name: 'account', for: ['session:own'] },
] as const satisfies readonly Place[];

const isFor = (me: Me, place: Place): boolean =>
  place.for.some((one) => me.permissions.includes(one));

export const placesOf = (me: Me) => PLACES.filter((place) => isFor(me, place));

export const homeOf = (me: Me) => placesOf(me)[0]?.to ?? '/tai-khoan';
