import { useQuery } from '@tanstack/react-query';
import { desk, got } from '../api/desk';
import { renew } from '../api/queries';
import { useGatheredChanges } from '../api/use-gathered-changes';

const KEY = ['statistics', 'queue'] as const;
// Clocks run out without a change to say so.
const MINUTE_MS = 60_000;

const renewCounts = () => void renew({ queryKey: KEY });

/** How many cases each view has; asked for anew when something changes, at most every few seconds. */
export function useCounts() {
  useGatheredChanges(renewCounts);
  return useQuery({
    queryKey: KEY,
    queryFn: () => got(desk.GET('/api/v1/statistics/queue')),
    refetchInterval: MINUTE_MS,
  }).data;
}
