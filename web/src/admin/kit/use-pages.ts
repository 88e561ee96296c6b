import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

interface Page<Row> {
  readonly items: readonly Row[];
  readonly nextCursor: string | null;
}

export interface Pages<Row> {
  /** Nothing until the first page is there. */
  readonly rows: readonly Row[] | null;
  readonly error: unknown;
  readonly again: () => void;
  readonly more: (() => void) | null;
  readonly isLoadingMore: boolean;
}

/** A list that the server gives page by page. */
export function usePages<Row>(
  key: readonly unknown[],
  read: (cursor: { cursor?: string }) => Promise<Page<Row>>,
  enabled = true,
): Pages<Row> {
  const list = useInfiniteQuery({
    queryKey: key,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => read(pageParam === undefined ? {} : { cursor: pageParam }),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    placeholderData: (before) => before,
    enabled,
  });
  const pages = list.data?.pages;
  const rows = useMemo(() => pages?.flatMap(({ items }) => items) ?? null, [pages]);
  return {
    rows,
    error: list.error,
    again: () => void list.refetch(),
    more: list.hasNextPage ? () => void list.fetchNextPage() : null,
    isLoadingMore: list.isFetchingNextPage,
  };
}
