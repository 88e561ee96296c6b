import { useQuery } from '@tanstack/react-query';
import { answered, desk } from '../api/desk';
import { useStatistics } from '../dashboard/use-statistics';
import { OPEN } from '../queue/search';
import { setServerTime } from '../ui/clock';

const PACE = { gatherMs: 3000, refetchMs: 30_000 };
export const MOST_BREACHED = 7;

/** Those that are late, the latest first; their answer also says what time it is. */
async function readBreached() {
  const query = { overdue: true, status: [...OPEN], sort: 'dueAt' as const, limit: MOST_BREACHED };
  const asked = desk.GET('/api/v1/incidents', { params: { query } });
  const { data, response } = await answered(asked);
  setServerTime(response.headers.get('date'));
  return data.items;
}

export function useWall() {
  const { statistics } = useStatistics({}, PACE);
  const breached = useQuery({
    queryKey: ['statistics', 'breached'],
    queryFn: readBreached,
    refetchInterval: PACE.refetchMs,
    refetchIntervalInBackground: true,
  }).data;
  return statistics && breached ? { statistics, breached } : null;
}

export type Wall = NonNullable<ReturnType<typeof useWall>>;
