import {
  type InfiniteData,
  keepPreviousData,
  useInfiniteQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { answered, desk } from '../api/desk';
import { useMe } from '../api/use-session';
import { serverNow, setServerTime } from '../ui/clock';
import { type Incident, pageOn, queryOf, type QueueSearch } from './search';
import { useFresh } from './use-fresh';
import { useRenewed } from './use-renewed';

interface Page {
  readonly items: readonly Incident[];
  readonly nextCursor: string | null;
}

const FLASH_MS = 2400;
const NONE: readonly Incident[] = [];

export type Queue = ReturnType<typeof useQueue>;

/** The cases of a view, page after page, each kept as it is now; what is new waits until it is asked for. */
export function useQueue(search: QueueSearch) {
  const client = useQueryClient();
  const { agency } = useMe();
  const query = useMemo(() => queryOf(search, agency, serverNow()), [search, agency]);
  const key = useMemo(() => ['queue', query] as const, [query]);
  const [flashing, setFlashing] = useState<ReadonlySet<string>>(new Set());
  const list = useInfiniteQuery({
    queryKey: key,
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }): Promise<Page> => {
      const asked = {
        ...query,
        limit: pageOn(innerWidth),
        ...(pageParam !== undefined && { cursor: pageParam }),
      };
      const { data, response } = await answered(
        desk.GET('/api/v1/incidents', { params: { query: asked as never }, signal }),
      );
      setServerTime(response.headers.get('date'));
      return data;
    },
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    // Other filters: what was there stays, pale, until the answer has come.
    placeholderData: keepPreviousData,
  });
  const pages = list.data?.pages;
  const rows = useMemo(() => pages?.flatMap(({ items }) => items) ?? NONE, [pages]);
  const places = useMemo(() => new Map(rows.map(({ code }, i) => [code, i])), [rows]);

  useFirstPageOf(key);

  /** In its place: the list never moves under the pointer. */
  const patch = useCallback(
    (incident: Incident) => {
      client.setQueriesData<InfiniteData<Page>>({ queryKey: ['queue'] }, (data) =>
        data ? { ...data, pages: data.pages.map((page) => replaced(page, incident)) } : data,
      );
      setFlashing((now) => new Set(now).add(incident.code));
      setTimeout(() => {
        setFlashing((now) => new Set([...now].filter((code) => code !== incident.code)));
      }, FLASH_MS);
    },
    [client],
  );

  const fresh = useFresh(query, places);
  const { fetchNextPage, hasNextPage, isFetching } = list;
  useRenewed({ places, isComing: isFetching, patch });

  const more = useCallback(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [fetchNextPage, hasNextPage, isFetching]);

  /** From the beginning: of the pages that have been read, the first alone is read again. */
  const showFresh = useCallback(() => {
    client.setQueryData<InfiniteData<Page>>(key, (data) =>
      data ? { pages: data.pages.slice(0, 1), pageParams: data.pageParams.slice(0, 1) } : data,
    );
    void client.invalidateQueries({ queryKey: key });
  }, [client, key]);

  return { list, rows, places, more, fresh, showFresh, flashing, patch };
}

function replaced(page: Page, incident: Incident): Page {
  const isHere = page.items.some(({ code }) => code === incident.code);
  if (!isHere) return page;
  return {
    ...page,
    items: page.items.map((one) => (one.code === incident.code ? incident : one)),
  };
}

const firstOf = (data: InfiniteData<Page> | undefined) =>
  data && { pages: data.pages.slice(0, 1), pageParams: data.pageParams.slice(0, 1) };

/** Other filters are looked at from the beginning, and so are these when somebody comes back to them. */
function useFirstPageOf(key: readonly unknown[]): void {
  const client = useQueryClient();
  const before = useRef(key);
  useEffect(() => {
    if (before.current === key) return;
    client.setQueryData<InfiniteData<Page>>(before.current, firstOf);
    before.current = key;
  }, [client, key]);
}
