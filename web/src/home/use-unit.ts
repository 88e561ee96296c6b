import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answered, desk, got } from '../api/desk';
import { renew } from '../api/queries';
import { useLive } from '../api/use-live';
import { useMe } from '../api/use-session';
import { setServerTime } from '../ui/clock';
import { askedReports, askedSystems } from './asked';

const HOME = ['unit'] as const;

/** The unit's own reports in some states, page after page. */
function useReports(name: keyof typeof askedReports) {
  const { agency } = useMe();
  return useInfiniteQuery({
    queryKey: [...HOME, name, agency],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) => {
      const asked = {
        ...askedReports[name],
        reporterAgency: [agency],
        ...(pageParam !== undefined && { cursor: pageParam }),
      };
      const { data, response } = await answered(
        desk.GET('/api/v1/incidents', { params: { query: asked }, signal }),
      );
      setServerTime(response.headers.get('date'));
      return data;
    },
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
}

export const useOpen = () => useReports('open');

export const useEnded = () => useReports('ended');

export function useSystems() {
  const { agency } = useMe();
  return useQuery({
    queryKey: ['systems', 'of', agency],
    queryFn: () => {
      return got(desk.GET('/api/v1/systems', { params: { query: askedSystems(agency) } }));
    },
    staleTime: 600_000,
  });
}

export const renewHome = (): Promise<void> => renew({ queryKey: HOME });

/** Whatever the desk does to a case of the unit is on its page a moment later. */
export function useLiveUnit(): void {
  useLive(() => void renewHome());
}
