import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { desk, got, type Schemas } from '../../api/desk';
import { renew } from '../../api/queries';
import { useChanges } from '../../api/stream';
import { useSettled } from '../../ui/use-settled';

const LIST = ['notices', 'list'] as const;
const UNREAD = ['notices', 'unread'] as const;
const PAGE = 30;
const EACH_MINUTE_MS = 60_000;
// A notification is written somewhat after the change it tells of.
const AFTER_CHANGE_MS = 1500;

/** How many are unread: asked for when the page is there, after each change that is heard of, and each minute in case none is. */
export function useUnread(): number {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useChanges(() => {
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      void renew({ queryKey: UNREAD });
    }, AFTER_CHANGE_MS);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  const isSettled = useSettled();
  const { data } = useQuery({
    enabled: isSettled,
    queryKey: UNREAD,
    queryFn: async () => {
      const asked = desk.GET('/api/v1/notifications', { params: { query: { limit: 1 } } });
      return (await got(asked)).unread ?? 0;
    },
    refetchInterval: EACH_MINUTE_MS,
  });
  return data ?? 0;
}

/** The newest first, page after page; read while the panel is open. */
export const useNotices = (onlyUnread: boolean, enabled: boolean) =>
  useInfiniteQuery({
    queryKey: [...LIST, onlyUnread],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => {
      const query = {
        limit: PAGE,
        ...(onlyUnread && { unread: true }),
        ...(pageParam !== undefined && { cursor: pageParam }),
      };
      return got(desk.GET('/api/v1/notifications', { params: { query } }));
    },
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    enabled,
    staleTime: 0,
  });

const renewList = () => renew({ queryKey: LIST });

export function useNoticeActs() {
  const client = useQueryClient();
  const read = useCallback(
    async (body: Schemas['ReadBody']) => {
      const { unread } = await got(desk.POST('/api/v1/notifications/read', { body }));
      client.setQueryData(UNREAD, unread);
      await renewList();
    },
    [client],
  );
  return { read, renew: renewList };
}
