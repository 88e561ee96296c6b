import { useSyncExternalStore } from 'react';
import { type Me, session } from './session';

export const useSession = () => useSyncExternalStore(session.watch, session.standing);

/** Of a page that only those who are signed in ever see. */
export function useMe(): Me {
  const { me } = useSession();
  if (!me) throw new Error('Nobody is signed in.');
  return me;
}

export type Permission = Me['permissions'][number];

export const useMay = (permission: Permission): boolean =>
  useSession().me?.permissions.includes(permission) ?? false;
