import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { desk, got, type Schemas } from '../api/desk';
import { renew } from '../api/queries';
import { useGatheredChanges } from '../api/use-gathered-changes';
import { useNow } from '../ui/clock';
import { askedOf, type DashboardSearch } from './search';

export type Overview = Schemas['OverviewStatisticsDto'];
export type Daily = Schemas['DailyStatisticsDto'];
export type Agencies = Schemas['AgencyStatisticsDto'];
export type District = Schemas['DistrictLoadDto'];

export interface Statistics {
  readonly overview: Overview;
  readonly daily: Daily;
  readonly agencies: Agencies;
  readonly districts: readonly District[];
}

const KEY = 'statistics';
const MINUTE_MS = 60_000;
// Of a province at work something changes all the time; nobody reads numbers that jump.
const USUAL_PACE = { gatherMs: 15_000, refetchMs: MINUTE_MS };

const renewStatistics = () => void renew({ queryKey: [KEY] });

/** All numbers of the page, renewed each minute and soon after something has changed. The old ones stay until then. */
export function useStatistics(search: DashboardSearch, { gatherMs, refetchMs } = USUAL_PACE) {
  // It changes at midnight only, and with it what is asked.
  const { window, daily } = askedOf(search, useNow(MINUTE_MS));
  useGatheredChanges(renewStatistics, gatherMs);
  const common = {
    refetchInterval: refetchMs,
    refetchIntervalInBackground: true,
    placeholderData: keepPreviousData,
  } as const;
  return useQueries({
    queries: [
      {
        ...common,
        queryKey: [KEY, 'overview', window],
        queryFn: () => got(desk.GET('/api/v1/statistics/overview', { params: { query: window } })),
      },
      {
        ...common,
        queryKey: [KEY, 'daily', daily],
        queryFn: () => got(desk.GET('/api/v1/statistics/daily', { params: { query: daily } })),
      },
      {
        ...common,
        queryKey: [KEY, 'agencies', window],
        queryFn: () => got(desk.GET('/api/v1/statistics/agencies', { params: { query: window } })),
      },
      {
        ...common,
        queryKey: [KEY, 'districts', window],
        queryFn: () => got(desk.GET('/api/v1/statistics/districts', { params: { query: window } })),
      },
    ],
    combine: ([overview, days, agencies, districts]) => {
      const all = [overview, days, agencies, districts];
      const isThere = overview.data && days.data && agencies.data && districts.data;
      const statistics: Statistics | undefined = isThere && {
        ...{ overview: overview.data, daily: days.data, agencies: agencies.data },
        districts: districts.data.items,
      };
      return {
        statistics,
        error: all.find(({ error }) => error !== null)?.error ?? null,
        /** When each was read; nothing for what has not been yet. */
        ages: all.map(({ dataUpdatedAt }) => dataUpdatedAt),
        again: () => {
          for (const one of all) void one.refetch();
        },
      };
    },
  });
}
