import { ActionIcon, Button } from '@mantine/core';
import {
  IconArrowUp,
  IconBaselineDensityMedium,
  IconBaselineDensitySmall,
  IconBookmarkPlus,
  IconKeyboard,
} from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { showKeys } from '../console/keys/help';
import { LiveDot } from '../ui/LiveDot';
import css from './head.module.css';
import { cleared } from './cleared';
import { isNarrowed, type QueueSearch } from './search';
import { nameView } from './naming';
import { viewOf } from './saved-views';
import { useSavedViews } from './use-saved-views';

interface Props {
  readonly search: QueueSearch;
  readonly set: (change: Partial<QueueSearch>) => void;
  readonly compact: boolean;
  readonly setCompact: (compact: boolean) => void;
  readonly fresh: number;
  readonly showFresh: () => void;
  /** How many rows there are; null while nobody knows. */
  readonly shown: number | null;
  readonly more: boolean;
}

/** Drawn anew only when something of it changes, as every other part around the list. */
export const QueueHead = memo(function QueueHead(props: Props) {
  const { search, set, compact, setCompact, fresh, showFresh, shown, more } = props;
  const { t } = useTranslation('queue');
  const { views } = useSavedViews();
  const density = compact ? t('roomy') : t('compact');
  const Density = compact ? IconBaselineDensityMedium : IconBaselineDensitySmall;
  return (
    <header className={css.head}>
      <h1>{t('title')}</h1>
      <LiveDot />
      <span role="status" className={css.news}>
        {fresh > 0 ? (
          <button type="button" className={css.fresh} onClick={showFresh}>
            <IconArrowUp size={15} stroke={2.2} aria-hidden />
            {t('fresh', { count: fresh })}
          </button>
        ) : null}
      </span>
      <span className={css.rest} />
      {isNarrowed(search) ? (
        <>
          <Button variant="subtle" size="compact-sm" onClick={() => set(cleared)}>
            {t('clear')}
          </Button>
          <Button
            variant="subtle"
            size="compact-sm"
            className={css.wide}
            leftSection={<IconBookmarkPlus size={15} aria-hidden />}
            aria-haspopup="dialog"
            onClick={() => nameView(search)}
          >
            {viewOf(views, search) ? t('view.change') : t('saveView')}
          </Button>
        </>
      ) : null}
      <span className={`${css.shown} num`} role="status">
        {shown === null ? '' : t(more ? 'shownMore' : 'shown', { count: shown })}
      </span>
      <span className={css.wide}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={36}
          title={density}
          aria-label={density}
          onClick={() => setCompact(!compact)}
        >
          <Density size={18} />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={36}
          title={`${t('keys.title')} (?)`}
          aria-label={t('keys.title')}
          onClick={() => showKeys(true)}
        >
          <IconKeyboard size={19} />
        </ActionIcon>
      </span>
    </header>
  );
});
