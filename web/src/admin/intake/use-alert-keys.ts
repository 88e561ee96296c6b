import { useQuery } from '@tanstack/react-query';
import { desk, got } from '../../api/desk';
import { type ApiKey, unusedKeys } from './unused-keys';

const MOST = 200;
const NONE: readonly ApiKey[] = [];

const useKeys = () =>
  useQuery({
    queryKey: ['keys', 'for-alerts'],
    queryFn: () =>
      got(desk.GET('/api/v1/api-keys', { params: { query: { active: true, limit: MOST } } })),
    select: ({ items }) => items.filter(({ scopes }) => scopes.includes('alert:report')),
  });

/** The keys in use that may send alerts. */
export const useAlertKeys = (): readonly ApiKey[] => useKeys().data ?? NONE;

/** Those of which no source came; nothing while nobody knows: what comes late would move a form that is open. */
export function useUnusedKeys(): readonly ApiKey[] | undefined {
  const keys = useKeys();
  const sources = useQuery({
    queryKey: ['intake-sources', 'of-keys'],
    queryFn: () => got(desk.GET('/api/v1/intake/sources', { params: { query: { limit: MOST } } })),
  });
  if (keys.isPending || sources.isPending) return undefined;
  // With more sources than were read nobody can say which keys are taken.
  if (!keys.data || sources.data?.nextCursor !== null) return NONE;
  return unusedKeys(keys.data, sources.data.items);
}
