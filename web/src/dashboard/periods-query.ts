import { queryOptions } from '@tanstack/react-query';
import { desk, got } from '../api/desk';

const HOUR_MS = 3_600_000;

export const periodsQuery = queryOptions({
  queryKey: ['periods', 'all'],
  queryFn: () => got(desk.GET('/api/v1/periods', { params: { query: { limit: 200 } } })),
  staleTime: HOUR_MS,
  refetchInterval: HOUR_MS,
});
