import { useQuery } from '@tanstack/react-query';
import { desk, got } from '../../api/desk';
import { type ApiKey } from './unused-keys';

const NONE: readonly ApiKey[] = [];

/** The keys in use that may send alerts. */
export function useAlertKeys(): readonly ApiKey[] {
  const { data } = useQuery({
    queryKey: ['keys', 'for-alerts'],
    queryFn: () =>
      got(desk.GET('/api/v1/api-keys', { params: { query: { active: true, limit: 200 } } })),
    select: ({ items }) => items.filter(({ scopes }) => scopes.includes('alert:report')),
  });
  return data ?? NONE;
}
