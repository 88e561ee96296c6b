import { IconBookmark, IconBookmarkPlus, IconLayoutList } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Command } from '../console/palette/commands';
import { cleared } from './cleared';
import { nameView } from './naming';
import { keyOf, viewOf } from './saved-views';
import { isNarrowed, type QueueSearch, VIEWS } from './search';
import { useSavedViews } from './use-saved-views';
import { useViewName } from './view-words';

interface Given {
  readonly search: QueueSearch;
  readonly set: (change: Partial<QueueSearch>, replace: boolean) => void;
}

/** To every view, ready or one's own; and a name for the one that is open. */
export function useViewCommands({ search, set }: Given): readonly Command[] {
  const { t } = useTranslation('queue');
  const { views } = useSavedViews();
  const nameOf = useViewName();
  return useMemo(() => {
    const open = viewOf(views, search);
    const naming = {
      ...{ id: 'name', icon: IconBookmarkPlus, run: () => nameView(search) },
      label: open ? t('view.edit', { name: nameOf(open) }) : t('saveView'),
    };
    return [
      ...VIEWS.map((view, i) => ({
        ...{ id: view, label: t(`views.${view}`), icon: IconLayoutList, key: String(i + 1) },
        run: () => set({ ...cleared, view }, false),
      })),
      ...views.map((view, i) => {
        const key = keyOf(i);
        return {
          ...{ id: `own-${i}`, label: nameOf(view), icon: IconBookmark },
          ...(key !== undefined && { key }),
          run: () => set({ ...cleared, ...view.search }, false),
        };
      }),
      ...(open || isNarrowed(search) ? [naming] : []),
    ];
  }, [t, views, nameOf, search, set]);
}
