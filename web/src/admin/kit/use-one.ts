import { useQuery } from '@tanstack/react-query';
import { FROM_FILE, NEW } from '../search';

export interface One<Data> {
  readonly data: Data;
  readonly etag: string;
}

/** What is open, with its ETag, fresh: it is about to be changed. */
export function useOne<Data>(
  kind: string,
  id: string | undefined,
  read: (id: string) => Promise<{ data: Data; etag: string | null }>,
) {
  return useQuery({
    queryKey: [kind, 'one', id],
    queryFn: async (): Promise<One<Data>> => {
      const { data, etag } = await read(id ?? '');
      return { data, etag: etag ?? '' };
    },
    enabled: id !== undefined && id !== NEW && id !== FROM_FILE,
    staleTime: 0,
    gcTime: 0,
  });
}
