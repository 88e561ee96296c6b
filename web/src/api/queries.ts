import { QueryClient, type QueryFilters } from '@tanstack/react-query';
import { NoAnswer, ProblemError } from './problem';

const MOST_RETRIES = 2;

/** What can be asked again with hope: the network, an overloaded server; never what we asked wrongly. */
const mayHelp = (error: Error): boolean =>
  error instanceof NoAnswer || (error instanceof ProblemError && error.status >= 500);

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (failures, error) => failures < MOST_RETRIES && mayHelp(error),
      refetchOnWindowFocus: false,
      staleTime: 15_000,
    },
    mutations: { retry: false },
  },
});

/**
 * Reads anew what the page shows, because it has changed. What is on its way for the first time may have been read before
 * that: the cache would take it for new, so it is awaited and asked for once more.
 */
export async function renew(filters: QueryFilters = {}): Promise<void> {
  const coming = queries.getQueryCache().findAll({ ...filters, fetchStatus: 'fetching' });
  const first = coming.filter(({ state }) => state.data === undefined);
  await Promise.allSettled(
    first.map(async ({ promise }) => {
      await promise;
    }),
  );
  await queries.invalidateQueries(filters);
}
