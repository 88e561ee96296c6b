import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useMe } from '../api/use-session';
import { type Keys, useKeys } from '../ui/use-keys';
import { showKeys } from './keys/help';
import { placesOf } from './places';

const WAYS = { 'g q': '/dieu-phoi', 'g d': '/bang-dieu-hanh' } as const;

/** What single keys do on every page. */
export function useShellKeys(on: boolean): void {
  const navigate = useNavigate();
  const me = useMe();
  const keys = useMemo<Keys>(() => {
    const open = new Set<string>(placesOf(me).map(({ to }) => to));
    const ways = Object.entries(WAYS).filter(([, to]) => open.has(to));
    return {
      '?': () => showKeys(true),
      ...Object.fromEntries(ways.map(([key, to]) => [key, () => void navigate({ to })])),
    };
  }, [me, navigate]);
  useKeys(keys, on);
}
