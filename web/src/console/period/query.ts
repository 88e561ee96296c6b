import { queryOptions } from '@tanstack/react-query';
import { desk, got } from '../../api/desk';
import { session } from '../../api/session';

const TEN_MINUTES_MS = 600_000;

/** The congress period that the own unit is in, with its days; null in a normal time. */
export const periodQuery = queryOptions({
  queryKey: ['period', 'own'],
  queryFn: async () => {
    // Until a duty is done, the desk says nothing.
    if ((session.standing().me?.duties ?? []).length > 0) throw new Error('A duty comes first.');
    const { phase, period } = await got(desk.GET('/api/v1/periods/current'));
    if (period === null) return null;
    const path = { code: period };
    return { phase, period: await got(desk.GET('/api/v1/periods/{code}', { params: { path } })) };
  },
  staleTime: TEN_MINUTES_MS,
  refetchInterval: TEN_MINUTES_MS,
});
