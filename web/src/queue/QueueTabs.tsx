import { ActionIcon } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { lazy, memo, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useOpenInSight } from '../ui/use-open-in-sight';
import { cleared } from './cleared';
import css from './tabs.module.css';
import { nameView, useNamed } from './naming';
import { isSame, keyOf, type SavedView, viewOf } from './saved-views';
import { type QueueSearch, VIEWS } from './search';
import { useCounts } from './use-counts';
import { useSavedViews } from './use-saved-views';
import { useViewName } from './view-words';

const ViewDialog = lazy(() => import('./ViewDialog').then((it) => ({ default: it.ViewDialog })));

interface Props {
  readonly search: QueueSearch;
  readonly set: (change: Partial<QueueSearch>, replace: boolean) => void;
}

export const QueueTabs = memo(function QueueTabs({ search, set }: Props) {
  const { t } = useTranslation('queue');
  const { views } = useSavedViews();
  const counts = useCounts();
  const asked = useNamed();
  const isSaved = viewOf(views, search) !== undefined;
  const tabs = useOpenInSight(search, views.length, counts !== undefined);
  return (
    <nav ref={tabs} className={css.tabs} aria-label={t('keys.views')}>
      {VIEWS.map((view, i) => (
        <button
          key={view}
          type="button"
          aria-current={search.view === view && !isSaved ? 'true' : undefined}
          title={String(i + 1)}
          onClick={() => set({ view }, false)}
        >
          {t(`views.${view}`)}
          <Count count={counts?.[view].total} isUrgent={view === 'now'} />
        </button>
      ))}
      {views.map((view, i) => (
        <SavedTab
          key={JSON.stringify(view.search)}
          view={view}
          keyed={keyOf(i)}
          isOn={isSame(view.search, search)}
          open={() => set({ ...cleared, ...view.search }, false)}
        />
      ))}
      <Suspense fallback={null}>{asked ? <ViewDialog search={asked} /> : null}</Suspense>
    </nav>
  );
});

const Count = ({ count, isUrgent }: { count: number | undefined; isUrgent: boolean }) => (
  <span
    className={`${css.count} num`}
    data-urgent={(isUrgent && count !== undefined && count > 0) || undefined}
  >
    {count}
  </span>
);

interface SavedProps {
  readonly view: SavedView;
  /** That opens it, where there is one. */
  readonly keyed: string | undefined;
  readonly isOn: boolean;
  readonly open: () => void;
}

function SavedTab({ view, keyed, isOn, open }: SavedProps) {
  const { t } = useTranslation('queue');
  const name = useViewName()(view);
  return (
    <span className={css.saved}>
      <button
        type="button"
        aria-current={isOn ? 'true' : undefined}
        title={keyed === undefined ? name : `${name} (${keyed})`}
        onClick={open}
      >
        {name}
      </button>
      <ActionIcon
        variant="subtle"
        color="gray"
        className={css.edit ?? ''}
        aria-label={t('view.edit', { name })}
        aria-haspopup="dialog"
        onClick={() => nameView(view.search)}
      >
        <IconPencil size={15} aria-hidden />
      </ActionIcon>
    </span>
  );
}
