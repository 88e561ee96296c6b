import { CloseButton } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgencyName } from '../api/agencies';
import css from './tabs.module.css';
import { type QueueSearch, VIEWS } from './search';
import { useCounts } from './use-counts';
import { useSavedViews } from './use-saved-views';

interface Props {
  readonly search: QueueSearch;
  readonly set: (change: Partial<QueueSearch>, replace: boolean) => void;
}

export const QueueTabs = memo(function QueueTabs({ search, set }: Props) {
  const { t } = useTranslation('queue');
  const { views, drop } = useSavedViews();
  const counts = useCounts();
  const isSaved = views.some((view) => JSON.stringify(view) === JSON.stringify(search));
  return (
    <nav className={css.tabs} aria-label={t('keys.views')}>
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
      {views.map((view) => (
        <SavedTab
          key={JSON.stringify(view)}
          view={view}
          isOn={JSON.stringify(view) === JSON.stringify(search)}
          open={() => set(view, false)}
          drop={() => drop(view)}
        />
      ))}
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
  readonly view: QueueSearch;
  readonly isOn: boolean;
  readonly open: () => void;
  readonly drop: () => void;
}

/** Called by what it narrows to. */
function SavedTab({ view, isOn, open, drop }: SavedProps) {
  const { t } = useTranslation('queue');
  const { t: common } = useTranslation('common');
  const nameOf = useAgencyName();
  const name = [
    view.q,
    ...(view.severity ?? []).map((one) => common(`severity.${one}`)),
    ...(view.status ?? []).map((one) => common(`status.${one}`)),
    view.unit && nameOf(view.unit),
    view.lead && nameOf(view.lead),
    view.overdue && t('overdue'),
  ]
    .filter((word): word is string => typeof word === 'string')
    .join(', ');
  return (
    <span className={css.saved}>
      <button type="button" aria-current={isOn ? 'true' : undefined} onClick={open}>
        {name}
      </button>
      <CloseButton size={36} iconSize={15} aria-label={t('dropView', { name })} onClick={drop} />
    </span>
  );
}
