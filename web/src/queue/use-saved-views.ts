import { useLocalStorage } from '@mantine/hooks';
import { useMemo } from 'react';
import { named, readViews, type SavedView, without } from './saved-views';
import { type QueueSearch } from './search';

/** Views of one's own, on this machine: filters under a tab beside the ready ones. */
export function useSavedViews() {
  const [views, setViews] = useLocalStorage<readonly SavedView[]>({
    key: 'queue-views',
    defaultValue: [],
    deserialize: readViews,
    // There with the first picture: no tab comes in later and moves the others.
    getInitialValueInEffect: false,
  });
  return useMemo(
    () => ({
      views,
      // Not by a function of what was: that is called with the next picture, in which the dialog is gone.
      name: (search: QueueSearch, name: string) => setViews(named(views, search, name)),
      drop: (search: QueueSearch) => setViews(without(views, search)),
    }),
    [views, setViews],
  );
}
