import { useLocalStorage } from '@mantine/hooks';
import { useCallback } from 'react';
import { type QueueSearch } from './search';

const MOST = 8;

/** Views of one's own, on this machine: filters under a tab beside the ready ones. */
export function useSavedViews() {
  const [views, setViews] = useLocalStorage<readonly QueueSearch[]>({
    key: 'queue-views',
    defaultValue: [],
  });
  const keep = useCallback(
    (search: QueueSearch) => setViews((was) => [...without(was, search), search].slice(-MOST)),
    [setViews],
  );
  const drop = useCallback(
    (search: QueueSearch) => setViews((was) => without(was, search)),
    [setViews],
  );
  return { views, keep, drop };
}

const without = (views: readonly QueueSearch[], one: QueueSearch) =>
  views.filter((view) => JSON.stringify(view) !== JSON.stringify(one));
