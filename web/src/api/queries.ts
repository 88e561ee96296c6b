import { QueryClient } from '@tanstack/react-query';
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
