import { useQuery } from '@tanstack/react-query';
import { answered, desk } from '../api/desk';
import { type Statistics, useStatistics } from '../dashboard/use-statistics';
import { type Incident, OPEN } from '../queue/search';
import { serverNow, setServerTime } from '../ui/clock';

const PACE = { gatherMs: 3000, refetchMs: 30_000 };
const MOST_BREACHED = 6;

/** Those that are late, the latest first; their answer also says what time it is. */
async function readBreached() {
  const query = { overdue: true, status: [...OPEN], sort: 'dueAt' as const, limit: MOST_BREACHED };
  const asked = desk.GET('/api/v1/incidents', { params: { query } });
  const { data, response } = await answered(asked);
  setServerTime(response.headers.get('date'));
  return data.items;
}

export interface Wall {
  readonly statistics: Statistics;
  readonly breached: readonly Incident[];
  /** Of when the oldest of all this is, by the clock of the server. */
  readonly at: number;
}

export function useWall() {
  const { statistics, error, ages, again } = useStatistics({}, PACE);
  const breached = useQuery({
    queryKey: ['statistics', 'breached'],
    queryFn: readBreached,
    refetchInterval: PACE.refetchMs,
    refetchIntervalInBackground: true,
  });
  const { data } = breached;
  const read = [...ages, breached.dataUpdatedAt].filter((at) => at > 0);
  const wall: Wall | null =
    statistics && data
      ? { statistics, breached: data, at: Math.min(...read) + serverNow() - Date.now() }
      : null;
  return { wall, error: error ?? breached.error, again };
}
