import { useQuery } from '@tanstack/react-query';
import { useNow } from '../ui/clock';
import { congressesOn } from './congresses';
import { periodsQuery } from './periods-query';
import { dayBefore } from './search';

const MINUTE_MS = 60_000;

/** All congress periods, newest data once an hour: for the filter, and for what is on today. */
export const usePeriods = () => useQuery(periodsQuery).data?.items;

export function useCongresses() {
  const now = useNow(MINUTE_MS);
  return congressesOn(usePeriods() ?? [], dayBefore(now, 0), now);
}
