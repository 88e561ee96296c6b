import { useQuery } from '@tanstack/react-query';
import { desk, got } from '../api/desk';
import { useNow } from '../ui/clock';
import { congressesOn } from './congresses';
import { dayBefore } from './search';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** All congress periods, newest data once an hour: for the filter, and for what is on today. */
export const usePeriods = () =>
  useQuery({
    queryKey: ['periods', 'all'],
    queryFn: () => got(desk.GET('/api/v1/periods', { params: { query: { limit: 200 } } })),
    staleTime: HOUR_MS,
    refetchInterval: HOUR_MS,
  }).data?.items;

export function useCongresses() {
  const now = useNow(MINUTE_MS);
  return congressesOn(usePeriods() ?? [], dayBefore(now, 0), now);
}
